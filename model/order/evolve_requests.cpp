#include "model/base/follow.h"
#include "model/order/apply.h"

namespace gw {
namespace {

/// The open request that the event answers.
template<class Request, class Event>
void endRequest(std::optional<Request>& request, const Event& event) {
    requireFollows(request && request->number == event.request_no, event.type);
    request.reset();
}

template<class Request, class Event>
void beginRequest(Order& order, const std::optional<Request>& open, const Event& event) {
    requireFollows(!open && !order.ended() && event.request_no == order.requests + 1, event.type);
    order.requests = event.request_no;
}

/// A new date: what was raised about the old one may come again.
void moveDue(Order& order, Instant due_at) {
    order.due_at = due_at;
    order.lateness = Lateness::on_time;
}

} // namespace

void apply(Order& order, const ExtensionRequested& event, Instant) {
    beginRequest(order, order.extension, event);
    order.extension =
        ExtensionRequest{event.request_no, event.by, event.days, event.reason, event.expires_at};
}

void apply(Order& order, const ExtensionAccepted& event, Instant) {
    endRequest(order.extension, event);
    moveDue(order, event.due_at);
}

void apply(Order& order, const ExtensionDeclined& event, Instant) { endRequest(order.extension, event); }
void apply(Order& order, const ExtensionWithdrawn& event, Instant) { endRequest(order.extension, event); }
void apply(Order& order, const ExtensionExpired& event, Instant) { endRequest(order.extension, event); }

void apply(Order& order, const ExtraOffered& event, Instant) {
    beginRequest(order, order.extra, event);
    order.extra = ExtraOffer{event.request_no,  event.title, event.price,
                             event.service_fee, event.days,  event.revisions};
}

void apply(Order& order, const ExtraAdded& event, Instant) {
    endRequest(order.extra, event);
    order.extras_added.push_back({event.request_no, event.title, event.price, event.days, event.revisions});
    order.revisions_bought += event.revisions;
    order.money.escrow = order.money.escrow + event.price;
    order.money.fee_deferred = order.money.fee_deferred + event.service_fee;
    if (event.due_at && event.days > 0)
        moveDue(order, *event.due_at);
}

void apply(Order& order, const ExtraDeclined& event, Instant) { endRequest(order.extra, event); }
void apply(Order& order, const ExtraWithdrawn& event, Instant) { endRequest(order.extra, event); }

void apply(Order& order, const CancellationRequested& event, Instant) {
    beginRequest(order, order.cancellation_request, event);
    order.cancellation_request = CancellationRequest{event.request_no,      event.by,    event.reason,
                                                     event.proposed_refund, event.fault, event.answer_until};
}

void apply(Order& order, const CancellationAccepted& event, Instant) {
    endRequest(order.cancellation_request, event);
}

void apply(Order& order, const CancellationDeclined& event, Instant) {
    endRequest(order.cancellation_request, event);
}

void apply(Order& order, const CancellationWithdrawn& event, Instant) {
    endRequest(order.cancellation_request, event);
}

} // namespace gw
