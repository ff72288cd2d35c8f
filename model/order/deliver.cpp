#include "model/base/rejection.h"
#include "model/base/text.h"
#include "model/order/endings.h"
#include "model/order/guards.h"
#include "model/order/steps.h"

#include <algorithm>

namespace gw {
namespace {

bool sameFiles(const std::vector<Artefact>& a, const std::vector<Artefact>& b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const Artefact& x, const Artefact& y) { return x.blob == y.blob; });
}

/// Whether the delivery brings nothing that the last one had not: the same files, or without files the same
/// words.
bool repeatsLast(const Order& order, const SubmitDelivery& command) {
    if (order.deliveries.empty())
        return false;
    const Delivery& last = order.deliveries.back();
    return sameFiles(last.artefacts, command.artefacts) &&
           (!command.artefacts.empty() || last.message == command.message);
}

std::optional<Problem> badDelivery(const Order& order, const SubmitDelivery& command) {
    if (command.artefacts.empty() && !command.nothing_to_attach)
        return rejectedUntilEdit(
            "nothing_attached",
            "No file is attached. Your message is kept: attach the work, or say that there "
            "is nothing to attach.",
            "artefacts");
    if (auto problem =
            badArtefacts(command.artefacts, order.terms.policy.delivery_artefacts_max, "artefacts"))
        return problem;
    if (auto problem = tooLong(order, command.message, "message"))
        return problem;
    if (repeatsLast(order, command) && !command.repeat_confirmed)
        return rejectedUntilEdit("repeat_delivery",
                                 "This is the same as your last delivery. It is kept: choose other files, or "
                                 "confirm that you mean to deliver it again.",
                                 "artefacts", {"confirm_repeat"});
    return std::nullopt;
}

/// Why the order is not ready for a delivery, if so.
std::optional<Problem> notDeliverable(const Order& order) {
    if (auto problem = notFunded(order))
        return problem;
    switch (order.status) {
    case OrderStatus::awaiting_requirements:
        return rejectedUntilEvent(
            "not_started",
            "The order has not started: the buyer's answers are missing. Your delivery is "
            "kept: wait for them, or start without.",
            {"skip_requirements"});
    case OrderStatus::delivered:
        return rejectedUntilEvent(
            "already_delivered",
            "A delivery is with the buyer already. This one is kept as a draft: send it "
            "if the buyer asks for a revision.",
            {"save_as_draft"});
    default:
        break;
    }
    if (order.manifest)
        return rejectedUntilEvent(
            "already_delivered",
            "A delivery from another device is on its way already. This one is kept as a draft: send it if "
            "the buyer asks for a revision.",
            {"save_as_draft"});
    return std::nullopt;
}

/// The same content sent twice collapses into one delivery (sync.md, What wins).
bool sentAlready(const Order& order, const SubmitDelivery& command) {
    if (order.manifest)
        return order.manifest->message == command.message && order.manifest->artefacts == command.artefacts;
    return order.status == OrderStatus::delivered && !command.repeat_confirmed &&
           order.deliveries.back().message == command.message &&
           order.deliveries.back().artefacts == command.artefacts;
}

/// Whether the marketplace has every file; so it is taken where that is not known.
bool filesHere(const std::vector<Artefact>& artefacts, const Context& context) {
    return !context.has_blob ||
           std::all_of(artefacts.begin(), artefacts.end(),
                       [&](const Artefact& artefact) { return context.has_blob(artefact.blob); });
}

} // namespace

OrderOutcome decideOn(const std::optional<Order>& order, const SubmitDelivery& command,
                      const Context& context) {
    if (auto problem = notThe(OrderRole::seller, order, context))
        return *problem;
    if (sentAlready(*order, command))
        return std::vector<OrderEvent>{};
    if (auto problem = notDeliverable(*order))
        return *problem;
    if (auto problem = badDelivery(*order, command))
        return *problem;
    OrderTrail trail(*order, context);
    trail.add(DeliveryManifested{
        .order = trail.id(),
        .delivery_no = static_cast<int>(order->deliveries.size()) + 1,
        .artefacts = command.artefacts,
        .message = command.message,
        .on_time = context.now <= *order->due_at,
        .files_until = context.now + std::chrono::hours(order->terms.policy.files_grace_hours),
    });
    if (filesHere(command.artefacts, context))
        submitManifest(trail);
    return trail.take();
}

OrderOutcome decideOn(const std::optional<Order>& order, const RecordDeliveryFiles& command,
                      const Context& context) {
    if (auto problem = notThe(OrderRole::service, order, context))
        return *problem;
    if (auto problem = notOpen(*order))
        return *problem;
    if (!order->manifest || order->manifest->number != command.delivery_no)
        return std::vector<OrderEvent>{};
    if (!filesHere(order->manifest->artefacts, context))
        return rejectedUntilEvent("files_missing", "Not all files of this delivery have arrived yet.");
    OrderTrail trail(*order, context);
    submitManifest(trail);
    return trail.take();
}

} // namespace gw
