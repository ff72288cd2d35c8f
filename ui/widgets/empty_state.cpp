#include "ui/widgets/empty_state.h"

#include "ui/theme/look.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/plain_label.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace gw::ui {

EmptyState::EmptyState(Icon icon, const QString& heading, const QString& sentence, QWidget* parent)
    : QWidget(parent)
    , m_heading(new PlainLabel(heading, TextLook::heading, PlainLabel::Fit::wrap))
    , m_sentence(new PlainLabel(sentence, TextLook::muted, PlainLabel::Fit::wrap))
    , m_action(new QPushButton) {
    m_heading->setAlignment(Qt::AlignHCenter);
    m_sentence->setAlignment(Qt::AlignHCenter);
    m_sentence->setMaximumWidth(metrics::text_width / 2 + 60);
    setLook(m_action, ButtonLook::primary);
    m_action->hide();
    connect(m_action, &QPushButton::clicked, this, &EmptyState::activated);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::space_xl, metrics::space_xxl, metrics::space_xl, metrics::space_xxl);
    layout->setSpacing(metrics::space_s);
    layout->addStretch(2);
    layout->addWidget(new IconLabel(icon, Role::text_faint, metrics::icon_l), 0, Qt::AlignHCenter);
    layout->addSpacing(metrics::space_s);
    layout->addWidget(m_heading);
    auto* middle = new QHBoxLayout;
    middle->addStretch();
    middle->addWidget(m_sentence, 10);
    middle->addStretch();
    layout->addLayout(middle);
    layout->addSpacing(metrics::space_s);
    layout->addWidget(m_action, 0, Qt::AlignHCenter);
    layout->addStretch(3);
}

void EmptyState::setTexts(const QString& heading, const QString& sentence) {
    m_heading->setFullText(heading);
    m_sentence->setFullText(sentence);
}

void EmptyState::setAction(const QString& text) {
    m_action->setText(text);
    m_action->show();
}

} // namespace gw::ui
