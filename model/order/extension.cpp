#include "model/base/rejection.h"
#include "model/order/guards.h"
#include "model/order/open_request.h"
#include "model/order/steps.h"
#include "model/tuning.h"

namespace gw {
namespace {

/// Why there is no date to move, if so.
std::optional<Problem> nothingToExtend(const Order& order) {
    if (auto problem = notFunded(order))
        return problem;
    if (order.status == OrderStatus::awaiting_requirements)
        return rejectedUntilEvent("not_started",
                                  "The work has not started, so there is no date to move yet.");
    if (order.status == OrderStatus::delivered || order.manifest)
        return rejectedUntilEvent("already_delivered", "It was delivered, so there is no date to move.");
    return std::nullopt;
}

} // namespace

OrderOutcome decideOn(const std::optional<Order>& order, const RequestExtension& command,
                      const Context& context) {
    if (auto problem = notThe(OrderRole::either, order, context))
        return *problem;
    if (auto problem = nothingToExtend(*order))
        return *problem;
    const Party by = *partyOf(*order, context.actor);
    if (const auto& open = order->extension) {
        if (open->by == by && open->days == command.days && open->reason == command.reason)
            return std::vector<OrderEvent>{};
        return requestOpen("extension_open");
    }
    if (command.days < 1 || command.days > tuning::extension_days_max)
        return rejectedUntilEdit(
            "bad_days", "Ask for 1 to " + std::to_string(tuning::extension_days_max) + " days.", "days");
    if (auto problem = tooLong(*order, command.reason, "reason"))
        return *problem;
    return std::vector<OrderEvent>{ExtensionRequested{
        .order = order->terms.order,
        .request_no = order->requests + 1,
        .by = by,
        .days = command.days,
        .reason = command.reason,
        .expires_at = context.now + std::chrono::hours(order->terms.policy.extension_answer_hours),
    }};
}

OrderOutcome decideOn(const std::optional<Order>& order, const AcceptExtension& command,
                      const Context& context) {
    if (auto problem = notToAnswer(order, &Order::extension, command.request_no, context))
        return *problem;
    const Instant due_at = *order->due_at + std::chrono::days(order->extension->days);
    return std::vector<OrderEvent>{ExtensionAccepted{order->terms.order, command.request_no, due_at}};
}

OrderOutcome decideOn(const std::optional<Order>& order, const DeclineExtension& command,
                      const Context& context) {
    if (auto problem = notToAnswer(order, &Order::extension, command.request_no, context))
        return *problem;
    return std::vector<OrderEvent>{ExtensionDeclined{order->terms.order, command.request_no}};
}

OrderOutcome decideOn(const std::optional<Order>& order, const WithdrawExtension& command,
                      const Context& context) {
    if (auto problem = notToWithdraw(order, &Order::extension, command.request_no, context))
        return *problem;
    return std::vector<OrderEvent>{ExtensionWithdrawn{order->terms.order, command.request_no}};
}

} // namespace gw
