#pragma once

#include "model/base/result.h"
#include "model/dispute/state.h"

namespace gw {

/// The one timer of a dispute: its present step ends. While the marketplace decides it is a reminder.
std::optional<Timer> timerOf(const Dispute& dispute);

/// "bad_refund" when the terms give back something they can't: a refund goes only with Ruling::complete, and
/// is less than `refundable` (all of it is Ruling::cancel).
std::optional<Problem> badDisputeTerms(const DisputeTerms& terms, Money refundable);

} // namespace gw
