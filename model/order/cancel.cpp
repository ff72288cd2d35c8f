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
    if (order.deliveries.empty() && order.latenessAt(now) == Lateness::very_late)
        return Ground{CancellationBasis::very_late, Fault::seller};
    return std::nullopt;
}

Problem notCancellable(const Order& order) {
    if (order.deliveries.empty())
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
    if (order->status == OrderStatus::completed)
        return orderCompleted();
    const auto ground = groundFor(*order, context.now);
    if (!ground)
        return notCancellable(*order);
    if (auto problem = tooLong(*order, command.reason, "reason"))
        return *problem;
    return std::vector<OrderEvent>{
        OrderCancelled{order->terms.order, ground->basis, ground->fault, command.reason}};
}

} // namespace gw
