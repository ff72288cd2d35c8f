#include "model/account/away.h"
#include "model/base/rejection.h"
#include "model/order/guards.h"
#include "model/order/steps.h"

namespace gw {
namespace {

struct Ground {
    CancellationBasis basis;
    Fault fault;
};

/// What entitles the buyer to cancel alone now (domain.md, CancelOrder), if anything.
std::optional<Ground> groundFor(const Order& order, Instant now) {
    if (order.status == OrderStatus::pending_payment)
        return Ground{CancellationBasis::before_payment, Fault::buyer};
    if (order.status == OrderStatus::awaiting_requirements)
        return Ground{CancellationBasis::before_start, Fault::buyer};
    if (!order.somethingDelivered() && order.latenessAt(now) == Lateness::very_late)
        return Ground{CancellationBasis::very_late, Fault::seller};
    return std::nullopt;
}

Problem notCancellable(const Order& order) {
    if (!order.somethingDelivered())
        return rejectedUntilEvent(
            "not_cancellable",
            "The seller has started to work. You can cancel alone once the delivery is " +
                std::to_string(order.terms.policy.very_late_hours) +
                " hours late; until then, ask the seller to cancel together.",
            {"request_cancellation"});
    return rejected(
        "not_cancellable",
        "The seller has delivered. You can ask for a revision, ask the seller to cancel together, or "
        "open a dispute.",
        {"request_revision", "request_cancellation", "dispute"});
}

} // namespace

OrderOutcome decideOn(const std::optional<Order>& order, const CancelOrder& command, const Context& context) {
    if (auto problem = notThe(OrderRole::buyer, order, context))
        return *problem;
    if (order->status == OrderStatus::cancelled)
        return std::vector<OrderEvent>{};
    if (auto problem = notOpen(*order))
        return *problem;
    const auto ground = groundFor(*order, context.now);
    if (!ground)
        return notCancellable(*order);
    if (auto problem = tooLong(*order, command.reason, "reason"))
        return *problem;
    return std::vector<OrderEvent>{
        OrderCancelled{order->terms.order, ground->basis, ground->fault, command.reason, CancelledBy::buyer}};
}

OrderOutcome decideOn(const std::optional<Order>& order, const DeclineOrder& command,
                      const Context& context) {
    if (auto problem = notThe(OrderRole::seller, order, context))
        return *problem;
    if (order->status == OrderStatus::cancelled && order->cancellation->basis == CancellationBasis::away)
        return std::vector<OrderEvent>{};
    if (auto problem = notOpen(*order))
        return *problem;
    if (!context.away_of)
        return rejected("not_known_here", "Whether you may decline this order is known on the server only.");
    const Away* away = context.away_of(order->terms.seller);
    const bool used = context.away_decline_used && context.away_decline_used(order->terms.seller);
    if (used || order->somethingDelivered() || order->milestones_completed > 0 || !away ||
        !declinesWithoutFault(*away, order->placed_at, context.now, order->terms.policy))
        return rejected("not_declinable",
                        "An order can be declined only once, within " +
                            std::to_string(order->terms.policy.away_decline_hours) +
                            " hours, when it crossed your absence on its way. Ask the buyer to cancel "
                            "together.",
                        {"request_cancellation"});
    if (auto problem = tooLong(*order, command.reason, "reason"))
        return *problem;
    return std::vector<OrderEvent>{OrderCancelled{order->terms.order, CancellationBasis::away, Fault::none,
                                                  command.reason, CancelledBy::seller}};
}

} // namespace gw
