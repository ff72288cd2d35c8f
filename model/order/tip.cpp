#include "model/base/rejection.h"
#include "model/order/guards.h"
#include "model/order/steps.h"
#include "model/tuning.h"

namespace gw {

OrderOutcome decideOn(const std::optional<Order>& order, const LeaveTip& command, const Context& context) {
    if (auto problem = notThe(OrderRole::buyer, order, context))
        return *problem;
    const Policy& policy = order->terms.policy;
    if (order->status == OrderStatus::cancelled)
        return orderCancelled();
    if (order->status == OrderStatus::disputed)
        return orderDisputed();
    if (order->status != OrderStatus::completed)
        return rejectedUntilEvent("not_completed",
                                  "A tip can be left once the order is completed. Nothing was charged.");
    if (context.now > *order->completed_at + std::chrono::days(policy.after_completion_days))
        return rejected("too_late", "A tip can be left within " +
                                        std::to_string(policy.after_completion_days) +
                                        " days after the order. Nothing was charged.");
    if (auto problem = badAmount(*order, command.amount, 1, tuning::price_minor_max, "amount"))
        return *problem;
    return std::vector<OrderEvent>{
        TipLeft{order->terms.order, command.amount, command.amount.share(policy.service_fee_bps)}};
}

} // namespace gw
