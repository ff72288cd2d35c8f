#pragma once

#include "model/base/instant.h"
#include "ui/theme/role.h"

#include <QWidget>

#include <functional>
#include <optional>

class QTimer;

namespace gw::ui {

class PlainLabel;

/// Colour of a deadline: danger when past, warning within 24 h, else that of text.
Role urgencyOf(Instant due, Instant now);

/// A deadline: its countdown in the colour of its urgency and, below, the local time with zone.
class DeadlineLabel : public QWidget {
    Q_OBJECT
public:
    using Now = std::function<Instant()>;
    explicit DeadlineLabel(Now now, QWidget* parent = nullptr);

    /// `what` stands before the countdown: tr("Due"), tr("Completes by itself"). No instant hides it.
    void setDeadline(const QString& what, std::optional<Instant> due);

private:
    void tick();

    Now m_now;
    QString m_what;
    std::optional<Instant> m_due;
    PlainLabel* m_countdown;
    PlainLabel* m_absolute;
    QTimer* m_timer;
};

} // namespace gw::ui
