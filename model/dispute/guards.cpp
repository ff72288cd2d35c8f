#include "model/dispute/guards.h"

#include "model/base/rejection.h"

namespace gw {

std::optional<Timer> timerOf(const Dispute& dispute) {
    switch (dispute.status) {
    case DisputeStatus::awaiting_response:
        return Timer{TimerKind::dispute_response, dispute.until};
    case DisputeStatus::negotiating:
        return Timer{TimerKind::dispute_negotiation, dispute.until};
    case DisputeStatus::escalated:
        return dispute.overdue ? std::nullopt
                               : std::optional(Timer{TimerKind::dispute_decision, dispute.until});
    default:
        return std::nullopt;
    }
}

std::optional<Problem> badDisputeTerms(const DisputeTerms& terms, Money refundable) {
    if (!terms.refund)
        return std::nullopt;
    if (terms.ruling != Ruling::complete)
        return rejectedUntilEdit("bad_refund",
                                 "A refund of a part goes with completing the order. Leave it out, or choose "
                                 "to complete the order.",
                                 "refund");
    if (terms.refund->currency() != refundable.currency() || terms.refund->minor() < 0 ||
        !(*terms.refund < refundable))
        return rejectedUntilEdit("bad_refund",
                                 "A part of " + refundable.toString() +
                                     " can be given back. For all of it, choose to cancel the order.",
                                 "refund");
    return std::nullopt;
}

} // namespace gw
