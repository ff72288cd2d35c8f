#include "model/base/follow.h"
#include "model/decide.h"

namespace gw {
namespace {

void require(const Order& order, std::initializer_list<OrderStatus> before, std::string_view event_type) {
    for (const auto status : before)
        if (order.status == status)
            return;
    failToFollow(event_type);
}

void apply(Order&, const OrderPlaced& event, Instant) { failToFollow(event.type); }

void apply(Order& order, const PaymentCaptured& event, Instant at) {
    require(order, {OrderStatus::pending_payment}, event.type);
    order.status = OrderStatus::awaiting_requirements;
    order.paid_at = at;
}

void apply(Order& order, const PaymentFailed& event, Instant) {
    require(order, {OrderStatus::pending_payment}, event.type);
}

void apply(Order& order, const RequirementsSubmitted& event, Instant) {
    require(order, {OrderStatus::awaiting_requirements}, event.type);
    order.answers = event.answers;
}

void apply(Order& order, const RequirementsSkipped& event, Instant) {
    require(order, {OrderStatus::awaiting_requirements}, event.type);
}

void apply(Order& order, const OrderStarted& event, Instant) {
    require(order, {OrderStatus::awaiting_requirements}, event.type);
    order.status = OrderStatus::in_progress;
    order.started_at = event.started_at;
    order.due_at = event.due_at;
}

void apply(Order& order, const DeliverySubmitted& event, Instant at) {
    require(order, {OrderStatus::in_progress, OrderStatus::in_revision}, event.type);
    requireFollows(event.delivery_no == static_cast<int>(order.deliveries.size()) + 1, event.type);
    order.status = OrderStatus::delivered;
    order.review_until = event.review_until;
    order.deliveries.push_back({event.delivery_no, event.artefacts, event.message, event.on_time, at});
}

void apply(Order& order, const RevisionRequested& event, Instant at) {
    require(order, {OrderStatus::delivered}, event.type);
    order.status = OrderStatus::in_revision;
    order.review_until.reset();
    order.revisions.push_back({event.revision_no, event.delivery_no, event.items, at});
}

void apply(Order& order, const DeliveryAccepted& event, Instant) {
    require(order, {OrderStatus::delivered}, event.type);
}

void apply(Order& order, const OrderCompleted& event, Instant at) {
    require(order, {OrderStatus::delivered}, event.type);
    order.status = OrderStatus::completed;
    order.completed_at = at;
}

void apply(Order& order, const OrderCancelled& event, Instant at) {
    requireFollows(!order.ended(), event.type);
    order.status = OrderStatus::cancelled;
    order.cancellation = Cancellation{event.basis, event.fault, event.reason, at};
}

} // namespace

Lateness Order::latenessAt(Instant now) const {
    if (!due_at || status == OrderStatus::delivered || ended() || now <= *due_at)
        return Lateness::on_time;
    return now > *due_at + std::chrono::hours(terms.policy.very_late_hours) ? Lateness::very_late
                                                                            : Lateness::late;
}

Order evolve(std::optional<Order> order, const OrderEvent& event, const EventInfo& info) {
    if (!order) {
        const auto* placed = std::get_if<OrderPlaced>(&event);
        if (!placed)
            std::visit([](const auto& body) { failToFollow(body.type); }, event);
        return {*placed, info.time};
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
