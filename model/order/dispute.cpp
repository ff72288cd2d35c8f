#include "model/base/rejection.h"
#include "model/dispute/guards.h"
#include "model/order/dispute_end.h"
#include "model/order/guards.h"
#include "model/order/recover.h"
#include "model/order/steps.h"

namespace gw {
namespace {

/// Why this order can't be disputed now, if so.
std::optional<Problem> notDisputable(const Order& order, Instant now) {
    if (order.status == OrderStatus::completed) {
        const int days = order.terms.policy.after_completion_days;
        if (now > *order.completed_at + std::chrono::days(days))
            return rejected("too_late", "An order can be disputed within " + std::to_string(days) +
                                            " days after it was completed. What you wrote is kept here.");
        if (order.dispute && order.dispute->status == DisputeStatus::closed)
            return rejected("dispute_over",
                            "The dispute about this order has ended, so it can't be opened again. What you "
                            "wrote is kept here.");
        return std::nullopt;
    }
    if (auto problem = notOpen(order))
        return problem;
    return order.status == OrderStatus::pending_payment ? std::optional(notPaidYet()) : std::nullopt;
}

Problem noDispute() {
    return rejected("no_dispute", "There is no open dispute about this order. What you wrote is kept here.");
}

/// Why a party can't act on the dispute, if so.
std::optional<Problem> notInDispute(const std::optional<Order>& order, const Context& context) {
    if (auto problem = notThe(OrderRole::either, order, context))
        return problem;
    return order->status == OrderStatus::disputed ? std::nullopt : std::optional(noDispute());
}

Party actingParty(const Order& order, const Context& context) { return *partyOf(order, context.actor); }

DisputeEscalated escalated(const Order& order, EscalationCause cause, Instant now) {
    return {order.terms.order, cause, now + std::chrono::days(order.terms.policy.dispute_decision_days)};
}

} // namespace

OrderOutcome decideOn(const std::optional<Order>& order, const OpenDispute& command, const Context& context) {
    if (auto problem = notThe(OrderRole::either, order, context))
        return *problem;
    const Party by = actingParty(*order, context);
    if (order->status == OrderStatus::disputed && order->dispute->by == by &&
        order->dispute->reason == command.reason && order->dispute->wanted == command.wanted)
        return std::vector<OrderEvent>{};
    if (auto problem = notDisputable(*order, context.now))
        return *problem;
    if (auto problem = tooLong(*order, command.reason, "reason"))
        return *problem;
    if (auto problem = badDisputeTerms(command.wanted, refundable(*order)))
        return *problem;
    OrderTrail trail(*order, context);
    trail.add(DisputeOpened{
        .order = trail.id(),
        .by = by,
        .reason = command.reason,
        .wanted = command.wanted,
        .answer_until = context.now + std::chrono::hours(order->terms.policy.dispute_response_hours),
    });
    const OrderMoney& money = order->money;
    const Money net = netOfWork(money);
    if (order->status == OrderStatus::completed && net.minor() > 0)
        trail.add(DisputeHeld{trail.id(), recover(*order, net, clearingOfWork(money), context)});
    return trail.take();
}

OrderOutcome decideOn(const std::optional<Order>& order, const AnswerDispute& command,
                      const Context& context) {
    if (auto problem = notInDispute(order, context))
        return *problem;
    const Dispute& dispute = *order->dispute;
    if (actingParty(*order, context) == dispute.by)
        return notAllowed("the other party");
    if (dispute.status != DisputeStatus::awaiting_response) {
        if (dispute.statement == command.statement)
            return std::vector<OrderEvent>{};
        return rejected("dispute_answered",
                        "The dispute was answered already, or it is with the marketplace. What you wrote is "
                        "kept here: send it as a message.",
                        {"send_message"});
    }
    if (auto problem = tooLong(*order, command.statement, "statement"))
        return *problem;
    const auto days = std::chrono::days(order->terms.policy.dispute_negotiation_days);
    return std::vector<OrderEvent>{
        DisputeAnswered{order->terms.order, command.statement, context.now + days}};
}

OrderOutcome decideOn(const std::optional<Order>& order, const ProposeSettlement& command,
                      const Context& context) {
    if (auto problem = notInDispute(order, context))
        return *problem;
    const Dispute& dispute = *order->dispute;
    if (dispute.status == DisputeStatus::awaiting_response)
        return rejectedUntilEvent(
            "not_negotiating",
            "The dispute was not answered yet. The proposal is kept here: send it after "
            "the answer.",
            {"answer_dispute"});
    if (auto problem = badDisputeTerms(command.terms, refundable(*order)))
        return *problem;
    const Party by = actingParty(*order, context);
    if (dispute.proposal && dispute.proposal->by == by && dispute.proposal->terms == command.terms)
        return std::vector<OrderEvent>{};
    return std::vector<OrderEvent>{
        SettlementProposed{order->terms.order, dispute.proposals + 1, by, command.terms}};
}

OrderOutcome decideOn(const std::optional<Order>& order, const AcceptSettlement& command,
                      const Context& context) {
    if (auto problem = notInDispute(order, context))
        return *problem;
    const auto& proposal = order->dispute->proposal;
    if (!proposal || proposal->number != command.proposal_no)
        return rejectedUntilEdit("stale_proposal",
                                 "This is not the proposal on the table. Look at the present one first.",
                                 "proposal_no");
    if (proposal->by == actingParty(*order, context))
        return notAllowed("the other party");
    OrderTrail trail(*order, context);
    trail.add(SettlementAccepted{trail.id(), proposal->number});
    endDispute(trail, DisputeEnd::settled, proposal->terms, Fault::none, order->dispute->reason);
    return trail.take();
}

OrderOutcome decideOn(const std::optional<Order>& order, const EscalateDispute&, const Context& context) {
    if (auto problem = notInDispute(order, context))
        return *problem;
    if (order->dispute->status == DisputeStatus::escalated)
        return std::vector<OrderEvent>{};
    return std::vector<OrderEvent>{escalated(*order, EscalationCause::party, context.now)};
}

OrderOutcome decideOn(const std::optional<Order>& order, const WithdrawDispute&, const Context& context) {
    if (auto problem = notInDispute(order, context))
        return *problem;
    if (actingParty(*order, context) != order->dispute->by)
        return notAllowed("the party that opened the dispute");
    OrderTrail trail(*order, context);
    endDispute(trail, DisputeEnd::withdrawn, {Ruling::resume, {}}, Fault::none, {});
    return trail.take();
}

OrderOutcome decideOn(const std::optional<Order>& order, const DecideDispute& command,
                      const Context& context) {
    if (auto problem = notThe(OrderRole::service, order, context))
        return *problem;
    if (order->status != OrderStatus::disputed)
        return noDispute();
    if (order->dispute->status != DisputeStatus::escalated)
        return rejectedUntilEvent("not_escalated",
                                  "The parties are still at it. The marketplace decides once the dispute is "
                                  "escalated.");
    if (auto problem = badDisputeTerms(command.terms, refundable(*order)))
        return *problem;
    OrderTrail trail(*order, context);
    trail.add(DisputeDecided{trail.id(), command.terms, command.fault, command.reason});
    endDispute(trail, DisputeEnd::decided, command.terms, command.fault, command.reason);
    return trail.take();
}

} // namespace gw
