#include "ui/widgets/toast.h"

#include "ui/theme/look.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/tuning.h"

#include <QEvent>
#include <QGraphicsDropShadowEffect>
#include <QHBoxLayout>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

#include <utility>

namespace gw::ui {

namespace {

Icon iconFor(Role role) {
    switch (role) {
    case Role::danger:
    case Role::warning:
        return Icon::warning;
    case Role::success:
        return Icon::check;
    default:
        return Icon::info;
    }
}

} // namespace

Toast::Toast(QWidget* parent)
    : QFrame(parent)
    , m_icon(new IconLabel(Icon::info, Role::info, metrics::icon_m))
    , m_text(new PlainLabel(QString(), TextLook::body, PlainLabel::Fit::wrap))
    , m_action(new QPushButton)
    , m_timer(new QTimer(this)) {
    auto* close = new QToolButton;
    close->setIcon(icon(Icon::close));
    close->setAccessibleName(tr("Dismiss"));
    setLook(m_action, ButtonLook::quiet);
    m_timer->setSingleShot(true);

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics::space_l, metrics::space_s, metrics::space_s, metrics::space_s);
    layout->setSpacing(metrics::space_m);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_action);
    layout->addWidget(close);

    auto* shadow = new QGraphicsDropShadowEffect(this);
    shadow->setBlurRadius(28);
    shadow->setOffset(0, 6);
    shadow->setColor(QColor(0, 0, 0, 60));
    setGraphicsEffect(shadow);

    connect(m_timer, &QTimer::timeout, this, &QWidget::hide);
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_action, &QPushButton::clicked, this, [this] {
        hide();
        if (const auto run = std::exchange(m_run, {}))
            run();
    });
    parent->installEventFilter(this);
    hide();
}

void Toast::announce(const QString& text, Role role, int hide_after_ms, const QString& action_text,
                     std::function<void()> action) {
    m_icon->show(iconFor(role), role);
    m_text->setFullText(text);
    m_action->setText(action_text);
    m_action->setVisible(!action_text.isEmpty());
    m_run = std::move(action);
    if (hide_after_ms > 0)
        m_timer->start(hide_after_ms);
    else
        m_timer->stop();
    place();
    show();
    raise();
}

void Toast::withdrawAction() {
    if (!m_run)
        return;
    m_run = {};
    m_action->hide();
    m_timer->start(toast_end_ms);
    place();
}

bool Toast::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

void Toast::place() {
    const auto room = parentWidget()->size();
    const auto around = metrics::icon_m + 4 * metrics::space_l + 40 +
                        (m_action->isHidden() ? 0 : m_action->sizeHint().width() + metrics::space_m);
    const auto words = m_text->fontMetrics().horizontalAdvance(m_text->fullText());
    const auto width = std::min({words + around, toast_width_max, room.width() - 2 * toast_margin});
    const auto lines = layout()->hasHeightForWidth() ? layout()->heightForWidth(width) : sizeHint().height();
    resize(width, std::max(lines, metrics::control_height + 2 * metrics::space_s));
    move((room.width() - width) / 2, room.height() - height() - toast_margin);
}

} // namespace gw::ui
