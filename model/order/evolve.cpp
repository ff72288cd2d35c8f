#include "model/base/follow.h"
#include "model/decide.h"
#include "model/order/apply.h"
#include "model/order/charge.h"

namespace gw {
namespace {

/// What was still open ends with the order.
void closeRequests(Order& order) {
    order.manifest.reset();
    order.extension.reset();
    order.extra.reset();
    order.cancellation_request.reset();
    order.revision_wish.reset();
}

Instant clearsAt(const Order& order, Instant at) { return at + std::chrono::days(order.terms.clearing_days); }

bool waitsForMilestone(const Order& order) {
    return order.status == OrderStatus::in_progress && order.milestone_since.has_value();
}

} // namespace

void requireStatus(const Order& order, std::initializer_list<OrderStatus> before,
                   std::string_view event_type) {
    for (const auto status : before)
        if (order.status == status)
            return;
    failToFollow(event_type);
}

void apply(Order&, const OrderPlaced& event, Instant) { failToFollow(event.type); }

void apply(Order& order, const PaymentCaptured& event, Instant at) {
    requireStatus(order, {OrderStatus::pending_payment}, event.type);
    const Charge charge = firstCharge(order.terms);
    order.status = OrderStatus::awaiting_requirements;
    order.paid_at = at;
    order.waiting_since = at;
    order.milestone_funded = !order.terms.milestones.empty();
    order.money.escrow = charge.price;
    order.money.fee_deferred = charge.service_fee;
    order.money.tax = charge.tax;
}

void apply(Order& order, const PaymentFailed& event, Instant) {
    requireStatus(order, {OrderStatus::pending_payment}, event.type);
}

void apply(Order& order, const PaymentExpired& event, Instant) {
    requireStatus(order, {OrderStatus::pending_payment}, event.type);
    order.status = OrderStatus::payment_expired;
    closeRequests(order);
}

void apply(Order& order, const RequirementsSubmitted& event, Instant) {
    requireStatus(order, {OrderStatus::awaiting_requirements}, event.type);
    order.answers = event.answers;
}

void apply(Order& order, const RequirementsSkipped& event, Instant) {
    requireStatus(order, {OrderStatus::awaiting_requirements}, event.type);
}

void apply(Order& order, const OrderStarted& event, Instant) {
    requireStatus(order, {OrderStatus::awaiting_requirements}, event.type);
    order.status = OrderStatus::in_progress;
    order.started_at = event.started_at;
    order.due_at = event.due_at;
    order.waiting_since.reset();
}

void apply(Order& order, const ReminderRaised& event, Instant) {
    if (event.kind == TimerKind::dispute_decision) {
        requireFollows(order.dispute && order.dispute->open(), event.type);
        order.dispute->overdue = true;
    } else {
        order.reminded.push_back({event.kind, event.at});
    }
}

void apply(Order& order, const LatenessReached& event, Instant) {
    requireStatus(order, {OrderStatus::in_progress, OrderStatus::in_revision}, event.type);
    order.lateness = event.lateness;
}

void apply(Order& order, const DeliveryManifested& event, Instant at) {
    requireStatus(order, {OrderStatus::in_progress, OrderStatus::in_revision}, event.type);
    requireFollows(!order.manifest && event.delivery_no == static_cast<int>(order.deliveries.size()) + 1,
                   event.type);
    order.manifest =
        Manifest{event.delivery_no, event.artefacts, event.message, event.on_time, at, event.files_until};
    if (order.cancellation_request)
        order.cancellation_request->held_up = true;
}

void apply(Order& order, const DeliveryFilesMissing& event, Instant) {
    requireFollows(order.manifest && order.manifest->number == event.delivery_no, event.type);
    order.manifest.reset();
    if (order.cancellation_request && event.cancellation_until) {
        order.cancellation_request->held_up = false;
        order.cancellation_request->answer_until = *event.cancellation_until;
    }
}

void apply(Order& order, const DeliverySubmitted& event, Instant at) {
    requireStatus(order, {OrderStatus::in_progress, OrderStatus::in_revision}, event.type);
    requireFollows(event.delivery_no == static_cast<int>(order.deliveries.size()) + 1, event.type);
    order.status = OrderStatus::delivered;
    order.review_until = event.review_until;
    order.review_extensions = 0;
    order.revision_wish.reset();
    const Instant submitted_at = order.manifest ? order.manifest->received_at : at;
    order.manifest.reset();
    if (order.cancellation_request)
        order.cancellation_request->held_up = true;
    order.deliveries.push_back(
        {event.delivery_no, event.artefacts, event.message, event.on_time, submitted_at});
}

void apply(Order& order, const RevisionRequested& event, Instant at) {
    requireStatus(order, {OrderStatus::delivered}, event.type);
    order.status = OrderStatus::in_revision;
    order.review_until.reset();
    order.revision_wish.reset();
    order.revisions.push_back({event.revision_no, event.delivery_no, event.items, at, event.in_scope});
}

void apply(Order& order, const PaidRevisionWished& event, Instant) {
    requireStatus(order, {OrderStatus::delivered}, event.type);
    order.revision_wish = RevisionWish{event.delivery_no, event.items};
}

void apply(Order& order, const ReviewPeriodExtended& event, Instant) {
    requireStatus(order, {OrderStatus::delivered}, event.type);
    order.review_until = event.until;
    ++order.review_extensions;
}

void apply(Order& order, const DeliveryAccepted& event, Instant) {
    requireStatus(order, {OrderStatus::delivered}, event.type);
}

void apply(Order& order, const MilestoneCompleted& event, Instant at) {
    requireStatus(order, {OrderStatus::delivered}, event.type);
    requireFollows(order.milestone_funded && event.milestone_no == order.milestones_completed + 1,
                   event.type);
    earn(order.money, EarningSource::milestone, order.terms.policy, clearsAt(order, at));
    closeRequests(order);
    order.status = OrderStatus::in_progress;
    order.milestones_completed = event.milestone_no;
    order.milestone_funded = false;
    order.milestone_since = at;
    order.delivered_before = static_cast<int>(order.deliveries.size());
    order.due_at.reset();
    order.review_until.reset();
    order.lateness = Lateness::on_time;
}

void apply(Order& order, const MilestoneFunded& event, Instant) {
    requireFollows(waitsForMilestone(order) && event.milestone_no == order.milestones_completed + 1,
                   event.type);
    order.milestone_funded = true;
    order.milestone_since.reset();
    order.due_at = event.due_at;
    order.money.escrow = order.money.escrow + event.price;
    order.money.fee_deferred = order.money.fee_deferred + event.service_fee;
}

void apply(Order& order, const OrderCompleted& event, Instant at) {
    if (event.by == CompletedBy::agreement || event.by == CompletedBy::decision)
        requireStatus(order,
                      {OrderStatus::awaiting_requirements, OrderStatus::in_progress, OrderStatus::delivered,
                       OrderStatus::in_revision},
                      event.type);
    else if (event.by != CompletedBy::timer || !waitsForMilestone(order))
        requireStatus(order, {OrderStatus::delivered}, event.type);
    earn(order.money, EarningSource::order, order.terms.policy, clearsAt(order, at));
    closeRequests(order);
    order.status = OrderStatus::completed;
    order.completed_at = at;
    order.completed_by = event.by;
}

void apply(Order& order, const OrderReopened& event, Instant) {
    requireStatus(order, {OrderStatus::completed}, event.type);
    auto& money = order.money;
    const Earning* last = earningOfCompletion(money);
    requireFollows(last && last->clearing == last->net, event.type);
    money.escrow = last->gross;
    money.fee_deferred = last->service_fee;
    money.tax = last->tax;
    money.earnings.erase(money.earnings.begin() + (last - money.earnings.data()));
    order.status = OrderStatus::delivered;
    order.review_until = event.review_until;
    order.completed_at.reset();
    order.completed_by.reset();
}

void apply(Order& order, const OrderCancelled& event, Instant at) {
    const bool takes_back_completion =
        order.status == OrderStatus::completed &&
        (event.basis == CancellationBasis::dispute || event.basis == CancellationBasis::chargeback);
    requireFollows(!order.ended() || takes_back_completion, event.type);
    const Money none(0, order.money.escrow.currency());
    order.money.escrow = order.money.fee_deferred = order.money.tax = none;
    closeRequests(order);
    order.status = OrderStatus::cancelled;
    order.cancellation = Cancellation{event.basis, event.fault, event.reason, at, event.by};
}

Lateness Order::latenessAt(Instant now) const {
    if (!due_at || (status != OrderStatus::in_progress && status != OrderStatus::in_revision) || manifest ||
        now <= *due_at)
        return Lateness::on_time;
    return now > *due_at + std::chrono::hours(terms.policy.very_late_hours) ? Lateness::very_late
                                                                            : Lateness::late;
}

std::optional<Party> partyOf(const Order& order, AccountId account) {
    if (account == order.terms.buyer)
        return Party::buyer;
    return account == order.terms.seller ? std::optional(Party::seller) : std::nullopt;
}

Order evolve(std::optional<Order> order, const OrderEvent& event, const EventInfo& info) {
    if (!order) {
        const auto* placed = std::get_if<OrderPlaced>(&event);
        if (!placed)
            std::visit([](const auto& body) { failToFollow(body.type); }, event);
        const Money none(0, placed->subtotal.currency());
        return {*placed, info.time, OrderMoney{none, none, none}};
    }
    std::visit(
        [&](const auto& body) {
            requireFollows(order->terms.order == body.order, body.type);
            apply(*order, body, info.time);
        },
        event);
    return std::move(*order);
}

} // namespace gw
