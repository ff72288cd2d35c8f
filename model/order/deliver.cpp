#include "model/base/rejection.h"
#include "model/base/text.h"
#include "model/order/guards.h"
#include "model/order/steps.h"
#include "model/tuning.h"

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
    if (auto problem = orderEnded(order))
        return problem;
    switch (order.status) {
    case OrderStatus::pending_payment:
        return notPaidYet();
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
        return std::nullopt;
    }
}

/// Why the buyer can't answer delivery `delivery_no`, if so.
std::optional<Problem> notAnswerable(const Order& order, int delivery_no) {
    if (order.status == OrderStatus::in_revision)
        return rejectedUntilEvent(
            "in_revision", "A revision was asked for already, and the seller works on it. Wait for the "
                           "next delivery.");
    if (order.status != OrderStatus::delivered)
        return rejectedUntilEvent("not_delivered", "Nothing was delivered yet. Wait for the delivery.");
    if (order.deliveries.back().number != delivery_no)
        return rejectedUntilEdit("stale_delivery",
                                 "Delivery " + std::to_string(delivery_no) +
                                     " is not the last one. What you wrote is kept: look at delivery " +
                                     std::to_string(order.deliveries.back().number) + " first.",
                                 "delivery_no");
    return std::nullopt;
}

std::optional<Problem> badItems(const Order& order, const RequestRevision& command) {
    if (command.items.empty() || command.items.size() > tuning::revision_items_max)
        return rejectedUntilEdit("items_missing", "Say what should change, in 1 to 50 points.", "items");
    const auto& delivered = order.deliveries.back().artefacts;
    for (std::size_t i = 0; i < command.items.size(); ++i) {
        const RevisionItem& item = command.items[i];
        const std::string where = "items[" + std::to_string(i) + "]";
        if (isBlank(item.text))
            return rejectedUntilEdit("items_missing", "Say what should change.", where + ".text");
        if (auto problem = tooLong(order, item.text, where + ".text"))
            return problem;
        if (item.artefact && std::none_of(delivered.begin(), delivered.end(), [&](const Artefact& artefact) {
                return artefact.blob == *item.artefact;
            }))
            return rejectedUntilEdit("artefact_not_delivered", "This file is not part of the delivery.",
                                     where + ".artefact");
    }
    return std::nullopt;
}

std::optional<Problem> noRevisionDue(const Order& order, Instant now) {
    if (now >= *order.review_until)
        return rejected("review_period_over",
                        "The time to look at this delivery is over. What you wrote is kept here: ask for a "
                        "goodwill revision, order a paid extra, or open a dispute.",
                        {"goodwill_revision", "paid_extra", "dispute"});
    if (order.revisionsLeft() <= 0)
        return rejected("no_revisions_left",
                        "All " + std::to_string(order.terms.revisions_included) +
                            " revisions of this order are used. What you wrote is kept here: order a paid "
                            "revision, or ask for a goodwill revision.",
                        {"paid_revision", "goodwill_revision"});
    return std::nullopt;
}

} // namespace

OrderOutcome decideOn(const std::optional<Order>& order, const SubmitDelivery& command,
                      const Context& context) {
    if (auto problem = notThe(OrderRole::seller, order, context))
        return *problem;
    // The same content sent twice collapses into one delivery (sync.md, What wins).
    if (order->status == OrderStatus::delivered && !command.repeat_confirmed &&
        order->deliveries.back().message == command.message &&
        order->deliveries.back().artefacts == command.artefacts)
        return std::vector<OrderEvent>{};
    if (auto problem = notDeliverable(*order))
        return *problem;
    if (auto problem = badDelivery(*order, command))
        return *problem;
    return std::vector<OrderEvent>{DeliverySubmitted{
        .order = order->terms.order,
        .delivery_no = static_cast<int>(order->deliveries.size()) + 1,
        .artefacts = command.artefacts,
        .message = command.message,
        .on_time = context.now <= *order->due_at,
        .review_until = context.now + std::chrono::hours(order->terms.policy.review_hours),
    }};
}

OrderOutcome decideOn(const std::optional<Order>& order, const RequestRevision& command,
                      const Context& context) {
    if (auto problem = notThe(OrderRole::buyer, order, context))
        return *problem;
    if (auto problem = orderEnded(*order))
        return *problem;
    if (order->status == OrderStatus::in_revision &&
        order->revisions.back().delivery_no == command.delivery_no &&
        order->revisions.back().items == command.items)
        return std::vector<OrderEvent>{};
    if (auto problem = notAnswerable(*order, command.delivery_no))
        return *problem;
    if (auto problem = noRevisionDue(*order, context.now))
        return *problem;
    if (auto problem = badItems(*order, command))
        return *problem;
    return std::vector<OrderEvent>{RevisionRequested{
        .order = order->terms.order,
        .revision_no = static_cast<int>(order->revisions.size()) + 1,
        .delivery_no = command.delivery_no,
        .items = command.items,
        .in_scope = true,
    }};
}

OrderOutcome decideOn(const std::optional<Order>& order, const AcceptDelivery& command,
                      const Context& context) {
    if (auto problem = notThe(OrderRole::buyer, order, context))
        return *problem;
    if (order->status == OrderStatus::completed)
        return std::vector<OrderEvent>{};
    if (order->status == OrderStatus::cancelled)
        return orderCancelled();
    if (auto problem = notAnswerable(*order, command.delivery_no))
        return *problem;
    return std::vector<OrderEvent>{DeliveryAccepted{order->terms.order, command.delivery_no},
                                   OrderCompleted{order->terms.order, CompletedBy::buyer}};
}

} // namespace gw
