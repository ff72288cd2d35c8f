#pragma once

#include "model/base/instant.h"

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

namespace gw {

/// Everything that happens by itself when a time has come (domain.md, Timers).
BOOST_DEFINE_ENUM_CLASS(TimerKind, payment_expires, first_requirements_reminder, second_requirements_reminder,
                        order_lapses, becomes_late, becomes_very_late, first_review_warning,
                        second_review_warning, completes, files_missing, extension_expires,
                        cancellation_by_silence, earning_clears, dispute_response, dispute_negotiation,
                        dispute_decision)

/// A timer that a state wants. Timers are a pure function of the state (timersOf): the server keeps them
/// durably and, once `at` has come, raises them by an operator command, which is decided like any other and
/// is a harmless repeat when the state no longer wants exactly this timer.
struct Timer {
    TimerKind kind;
    Instant at;

    bool operator==(const Timer&) const = default;
};
BOOST_DESCRIBE_STRUCT(Timer, (), (kind, at))

} // namespace gw
