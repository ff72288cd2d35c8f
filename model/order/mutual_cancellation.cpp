#include "model/base/rejection.h"
#include "model/order/endings.h"
#include "model/order/open_request.h"
#include "model/order/steps.h"

namespace gw {

OrderOutcome decideOn(const std::optional<Order>& order, const RequestCancellation& command,
                      const Context& context) {
    if (auto problem = notThe(OrderRole::either, order, context))
        return *problem;
    if (auto problem = notOpen(*order))
        return *problem;
    const Party by = *partyOf(*order, context.actor);
    const Fault fault = command.own_fault ? faultOf(by) : Fault::none;
    if (const auto& open = order->cancellation_request) {
        if (open->by == by && open->reason == command.reason && open->fault == fault &&
            open->proposed_refund == command.proposed_refund)
            return std::vector<OrderEvent>{};
        return requestOpen("cancellation_open");
    }
    if (auto problem = tooLong(*order, command.reason, "reason"))
        return *problem;
    if (command.proposed_refund)
        if (auto problem = badAmount(*order, *command.proposed_refund, 0, order->money.escrow.minor(),
                                     "proposed_refund"))
            return *problem;
    return std::vector<OrderEvent>{CancellationRequested{
        .order = order->terms.order,
        .request_no = order->requests + 1,
        .by = by,
        .reason = command.reason,
        .proposed_refund = command.proposed_refund,
        .fault = fault,
        .answer_until = context.now + std::chrono::hours(order->terms.policy.cancellation_answer_hours),
    }};
}

OrderOutcome decideOn(const std::optional<Order>& order, const AcceptCancellation& command,
                      const Context& context) {
    if (auto problem = notToAnswer(order, &Order::cancellation_request, command.request_no, context))
        return *problem;
    OrderTrail trail(*order, context);
    acceptCancellation(trail, AcceptedBy::party);
    return trail.take();
}

OrderOutcome decideOn(const std::optional<Order>& order, const DeclineCancellation& command,
                      const Context& context) {
    if (auto problem = notToAnswer(order, &Order::cancellation_request, command.request_no, context))
        return *problem;
    return std::vector<OrderEvent>{CancellationDeclined{order->terms.order, command.request_no}};
}

OrderOutcome decideOn(const std::optional<Order>& order, const WithdrawCancellation& command,
                      const Context& context) {
    if (auto problem = notToWithdraw(order, &Order::cancellation_request, command.request_no, context))
        return *problem;
    return std::vector<OrderEvent>{CancellationWithdrawn{order->terms.order, command.request_no}};
}

} // namespace gw
