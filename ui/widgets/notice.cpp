#include "ui/widgets/notice.h"

#include "ui/theme/look.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/plain_text.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStyle>
#include <QVariant>
#include <boost/describe/enum_to_string.hpp>

namespace gw::ui {

namespace {

Icon iconFor(Role tone) {
    if (tone == Role::success)
        return Icon::check;
    return tone == Role::info ? Icon::info : Icon::warning;
}

} // namespace

Notice::Notice(QWidget* parent)
    : QFrame(parent)
    , m_icon(new IconLabel(Icon::info, Role::info, metrics::icon_m))
    , m_words(new PlainText)
    , m_action(new QPushButton) {
    setLook(m_action, ButtonLook::standard);
    connect(m_action, &QPushButton::clicked, this, &Notice::accepted);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics::space_m, metrics::space_m, metrics::space_m, metrics::space_m);
    layout->setSpacing(metrics::space_m);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_words, 1, Qt::AlignVCenter);
    layout->addWidget(m_action, 0, Qt::AlignVCenter);
    clear();
}

void Notice::say(Role tone, const QString& words) {
    m_icon->show(iconFor(tone), tone);
    m_words->setFullText(words);
    m_action->hide();
    setProperty("banner", QString::fromLatin1(boost::describe::enum_to_string(tone, "info")));
    style()->unpolish(this);
    style()->polish(this);
    setAccessibleName(words);
    setVisible(!words.isEmpty());
}

void Notice::offer(const QString& action) {
    m_action->setText(action);
    m_action->show();
}

void Notice::clear() {
    m_words->setFullText({});
    hide();
}

QString Notice::words() const { return m_words->toPlainText(); }

} // namespace gw::ui
