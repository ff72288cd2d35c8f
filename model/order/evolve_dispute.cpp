#include "model/base/follow.h"
#include "model/order/apply.h"

namespace gw {
namespace {

void shift(std::optional<Instant>& at, milliseconds by) {
    if (at)
        at = *at + by;
}

/// All that the order waits for moves by the time that the dispute took.
void shiftDeadlines(Order& order, milliseconds by) {
    shift(order.waiting_since, by);
    shift(order.due_at, by);
    shift(order.review_until, by);
    shift(order.milestone_since, by);
    if (order.manifest)
        order.manifest->files_until = order.manifest->files_until + by;
    if (order.extension)
        order.extension->expires_at = order.extension->expires_at + by;
    if (order.cancellation_request)
        order.cancellation_request->answer_until = order.cancellation_request->answer_until + by;
    for (Timer& reminder : order.reminded)
        reminder.at = reminder.at + by;
    for (Earning& earning : order.money.earnings)
        earning.clears_at = earning.clears_at + by;
}

Dispute& openDispute(Order& order, std::string_view event_type) {
    requireFollows(order.dispute && order.dispute->open(), event_type);
    return *order.dispute;
}

} // namespace

void apply(Order& order, const DisputeOpened& event, Instant at) {
    requireFollows(order.paid_at && order.status != OrderStatus::cancelled &&
                       order.status != OrderStatus::disputed,
                   event.type);
    order.status_before = order.status;
    order.status = OrderStatus::disputed;
    order.dispute = Dispute{event.by, event.reason, event.wanted, at, event.answer_until};
}

void apply(Order& order, const DisputeAnswered& event, Instant) {
    Dispute& dispute = openDispute(order, event.type);
    dispute.statement = event.statement;
    dispute.status = DisputeStatus::negotiating;
    dispute.until = event.agree_until;
}

void apply(Order& order, const SettlementProposed& event, Instant) {
    Dispute& dispute = openDispute(order, event.type);
    dispute.proposals = event.proposal_no;
    dispute.proposal = Proposal{event.proposal_no, event.by, event.terms};
}

void apply(Order& order, const SettlementAccepted& event, Instant) {
    Dispute& dispute = openDispute(order, event.type);
    requireFollows(dispute.proposal && dispute.proposal->number == event.proposal_no, event.type);
    dispute.outcome = dispute.proposal->terms;
}

void apply(Order& order, const DisputeEscalated& event, Instant) {
    Dispute& dispute = openDispute(order, event.type);
    dispute.status = DisputeStatus::escalated;
    dispute.until = event.decide_until;
}

void apply(Order& order, const DisputeDecided& event, Instant) {
    Dispute& dispute = openDispute(order, event.type);
    dispute.status = DisputeStatus::decided;
    dispute.outcome = event.terms;
    dispute.fault = event.fault;
    dispute.decision = event.reason;
}

void apply(Order& order, const DisputeClosed& event, Instant) {
    requireStatus(order, {OrderStatus::disputed}, event.type);
    order.dispute->status =
        event.end == DisputeEnd::withdrawn ? DisputeStatus::withdrawn : DisputeStatus::closed;
    order.status = *order.status_before;
    order.status_before.reset();
    shiftDeadlines(order, milliseconds(event.paused_ms));
}

} // namespace gw
