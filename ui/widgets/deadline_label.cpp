#include "ui/widgets/deadline_label.h"

#include "ui/theme/look.h"
#include "ui/widgets/format.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/tuning.h"

#include <QTimer>
#include <QVBoxLayout>

#include <utility>

namespace gw::ui {

Role urgencyOf(Instant due, Instant now) {
    if (due < now)
        return Role::danger;
    return due - now < std::chrono::hours(24) ? Role::warning : Role::text;
}

DeadlineLabel::DeadlineLabel(Now now, QWidget* parent)
    : QWidget(parent)
    , m_now(std::move(now))
    , m_countdown(new PlainLabel(QString(), TextLook::strong))
    , m_absolute(new PlainLabel(QString(), TextLook::caption))
    , m_timer(new QTimer(this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_countdown);
    layout->addWidget(m_absolute);
    m_timer->setInterval(deadline_tick_ms);
    connect(m_timer, &QTimer::timeout, this, &DeadlineLabel::tick);
    hide();
}

void DeadlineLabel::setDeadline(const QString& what, std::optional<Instant> due) {
    m_what = what;
    m_due = due;
    setVisible(due.has_value());
    if (!due) {
        m_timer->stop();
        return;
    }
    m_timer->start();
    tick();
}

void DeadlineLabel::tick() {
    const auto now = m_now();
    const auto countdown = tr("%1 %2", "what is due, when").arg(m_what, dueText(*m_due, now));
    m_countdown->setFullText(countdown);
    m_absolute->setFullText(zonedTimeText(*m_due));
    setTextRole(m_countdown, urgencyOf(*m_due, now));
    setAccessibleName(countdown + QStringLiteral(", ") + zonedTimeText(*m_due));
}

} // namespace gw::ui
