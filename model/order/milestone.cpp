#include "model/base/rejection.h"
#include "model/order/charge.h"
#include "model/order/guards.h"
#include "model/order/steps.h"

namespace gw {

OrderOutcome decideOn(const std::optional<Order>& order, const FundMilestone& command,
                      const Context& context) {
    if (auto problem = notThe(OrderRole::buyer, order, context))
        return *problem;
    if (auto problem = notOpen(*order))
        return *problem;
    const auto& milestones = order->terms.milestones;
    const int next = order->milestones_completed + 1;
    if (order->milestone_funded && command.milestone_no == next)
        return std::vector<OrderEvent>{};
    if (!order->milestone_since || command.milestone_no != next)
        return rejectedUntilEvent("milestone_not_next",
                                  "This milestone is not the next one to pay. Nothing was charged: look at "
                                  "the order.");
    const Charge charge = milestoneCharge(order->terms, next);
    const int days = milestones[static_cast<std::size_t>(next) - 1].delivery_days;
    return std::vector<OrderEvent>{MilestoneFunded{order->terms.order, next, charge.price, charge.service_fee,
                                                   context.now + std::chrono::days(days)}};
}

} // namespace gw
