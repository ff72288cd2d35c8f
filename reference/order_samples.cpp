#include "reference/order_samples.h"

#include "model/order/timers.h"

namespace gw::reference {
namespace {

using std::chrono::days;
using std::chrono::hours;

using OrderSteps = std::vector<std::pair<AccountId, OrderCommand>>;

std::optional<Order> orderAfter(std::optional<Order> order, const OrderSteps& steps) {
    for (const auto& [actor, command] : steps)
        take(order, command, actor);
    return order;
}

std::optional<Order> placed() {
    return orderAfter({}, {{buyer, PlaceOrder{order_id, gig_id, first_version, PackageTier::basic, {}, 1}}});
}

std::optional<Order> paid(std::optional<Order> order) {
    const Money owed = order->terms.milestones.empty() ? order->total() : usd(10'550);
    return orderAfter(std::move(order), {{marketplace, RecordPayment{order_id, owed, "card-1"}}});
}

/// With two milestones of 100 USD, the first one delivered and accepted.
std::optional<Order> betweenMilestones() {
    OfferTerms terms = offerTerms();
    terms.price = usd(20'000);
    terms.delivery_days = 4;
    terms.milestones = {{"Sketch", usd(10'000), 2}, {"Drawing", usd(10'000), 2}};
    auto order =
        orderAfter({}, {{marketplace, PlaceOfferedOrder{order_id, offer_id, buyer, seller, gig_id, terms}}});
    return orderAfter(paid(std::move(order)),
                      {{seller, deliveryOf(1)}, {buyer, AcceptDelivery{order_id, 1}}});
}

/// The delivery whose files have not come yet.
std::optional<Order> manifested(std::optional<Order> order) {
    Context context = contextOf(seller, start);
    context.has_blob = [](const BlobId&) { return false; };
    for (const auto& event : decide(order, OrderCommand(deliveryOf(1)), context).value())
        order = evolve(std::move(order), event, {start, seller});
    return order;
}

/// The order's first timer, raised.
std::optional<Order> timeOut(std::optional<Order> order, TimerKind kind) {
    for (const auto& timer : timersOf(*order))
        if (timer.kind == kind) {
            take(order, OrderCommand(RaiseTimer{order_id, kind, timer.at}), marketplace, timer.at);
            return order;
        }
    throw std::logic_error("the order does not want this timer");
}

std::vector<Sample<Order>> beginnings() {
    const auto awaiting = paid(placed());
    return {{"none", {}},
            {"pending_payment", placed()},
            {"payment_expired", timeOut(placed(), TimerKind::payment_expires), start + hours(1)},
            {"awaiting_requirements", awaiting},
            {"cancelled", orderAfter(placed(), {{buyer, CancelOrder{order_id, "Changed my mind."}}})}};
}

void addDisputes(std::vector<Sample<Order>>& samples, const std::optional<Order>& delivered) {
    const DisputeTerms wanted{Ruling::cancel, {}};
    const auto opened =
        orderAfter(delivered, {{buyer, OpenDispute{order_id, "Not what I ordered.", wanted}}});
    const auto answered = orderAfter(opened, {{seller, AnswerDispute{order_id, "It is."}}});
    const auto proposed =
        orderAfter(answered, {{seller, ProposeSettlement{order_id, {Ruling::complete, usd(3'000)}}}});
    samples.push_back({"disputed: awaiting_response", opened});
    samples.push_back({"disputed: negotiating", answered});
    samples.push_back({"disputed: negotiating, proposal of the seller", proposed});
    samples.push_back({"disputed: escalated", orderAfter(answered, {{buyer, EscalateDispute{order_id}}})});
}

} // namespace

SubmitDelivery deliveryOf(std::uint8_t file_number) {
    return {order_id, {file(file_number)}, "Here it is.", false, false};
}

std::vector<Sample<Order>> orderSamples() {
    auto samples = beginnings();
    const auto working =
        orderAfter(paid(placed()), {{buyer, SubmitRequirements{order_id, {{"name", "Acme", {}}}}}});
    const auto delivered = orderAfter(working, {{seller, deliveryOf(1)}});
    const auto revising = orderAfter(delivered, {{buyer, RequestRevision{order_id, 1, {{"Bigger.", {}}}}}});
    const auto completed = orderAfter(delivered, {{buyer, AcceptDelivery{order_id, 1}}});
    const auto by_timer = timeOut(delivered, TimerKind::completes);
    samples.push_back({"in_progress", working});
    samples.push_back({"in_progress, late", working, *working->due_at + hours(1)});
    samples.push_back({"in_progress, very late", working, *working->due_at + hours(25)});
    samples.push_back({"in_progress, extension asked by the seller",
                       orderAfter(working, {{seller, RequestExtension{order_id, 2, "A cold."}}})});
    samples.push_back({"in_progress, extra offered",
                       orderAfter(working, {{seller, OfferExtra{order_id, "A font", usd(2'000), 1, 0}}})});
    samples.push_back(
        {"in_progress, cancellation asked by the buyer",
         orderAfter(working, {{buyer, RequestCancellation{order_id, "Too slow.", {}, false}}})});
    samples.push_back({"in_progress, files awaited", manifested(working)});
    samples.push_back({"in_progress, milestone to fund", betweenMilestones()});
    samples.push_back({"delivered", delivered, start + hours(1)});
    samples.push_back({"delivered, revisions used", orderAfter(revising, {{seller, deliveryOf(2)}})});
    samples.push_back({"in_revision", revising});
    addDisputes(samples, delivered);
    samples.push_back({"completed", completed, start + hours(1)});
    samples.push_back({"completed by timer", by_timer, *by_timer->completed_at + hours(1)});
    samples.push_back({"completed, 15 days ago", completed, start + days(15)});
    return samples;
}

} // namespace gw::reference
