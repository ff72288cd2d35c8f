#include "model/base/rejection.h"
#include "model/base/text.h"
#include "model/order/charge.h"
#include "model/order/endings.h"
#include "model/order/guards.h"
#include "model/order/steps.h"
#include "model/tuning.h"

#include <algorithm>

namespace gw {
namespace {

/// Why the buyer can't answer delivery `delivery_no`, if so.
std::optional<Problem> notAnswerable(const Order& order, int delivery_no) {
    if (auto problem = notOpen(order))
        return problem;
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

Problem reviewPeriodOver() {
    return rejected("review_period_over",
                    "The time to look at this delivery is over. What you wrote is kept here: ask for a "
                    "goodwill revision, order a paid extra, or open a dispute.",
                    {"goodwill_revision", "paid_extra", "dispute"});
}

/// Whether the revision was asked for in time on a device that was offline, and what completed the order by
/// timer meanwhile can still be taken back (domain.md, Races).
bool withinGrace(const Order& order, const RequestRevision& command, const Context& context) {
    if (order.status != OrderStatus::completed || order.completed_by != CompletedBy::timer ||
        order.deliveries.empty() || order.deliveries.back().number != command.delivery_no ||
        !order.review_until)
        return false;
    const auto grace = std::chrono::hours(order.terms.policy.revision_grace_hours);
    const Earning* earning = earningOfCompletion(order.money);
    return order.revisionsLeft() > 0 && context.issuedAt() >= order.deliveries.back().submitted_at &&
           context.issuedAt() < *order.completed_at && context.now <= *order.completed_at + grace &&
           earning && earning->clearing == earning->net;
}

void addRevision(OrderTrail& trail, const RequestRevision& command) {
    const int revision_no = static_cast<int>(trail.order().revisions.size()) + 1;
    trail.add(RevisionRequested{
        .order = trail.id(),
        .revision_no = revision_no,
        .delivery_no = command.delivery_no,
        .items = command.items,
        .in_scope = revision_no <= trail.order().terms.revisions_included,
    });
}

OrderOutcome reviseCompleted(const Order& order, const RequestRevision& command, const Context& context) {
    if (auto problem = badItems(order, command))
        return *problem;
    OrderTrail trail(order, context);
    trail.add(OrderReopened{trail.id(), *order.review_until});
    addRevision(trail, command);
    return trail.take();
}

bool askedAlready(const Order& order, const RequestRevision& command) {
    if (order.status == OrderStatus::in_revision)
        return order.revisions.back().delivery_no == command.delivery_no &&
               order.revisions.back().items == command.items;
    return order.revision_wish == RevisionWish{command.delivery_no, command.items};
}

} // namespace

OrderOutcome decideOn(const std::optional<Order>& order, const RequestRevision& command,
                      const Context& context) {
    if (auto problem = notThe(OrderRole::buyer, order, context))
        return *problem;
    if (withinGrace(*order, command, context))
        return reviseCompleted(*order, command, context);
    if (auto problem = orderEnded(*order))
        return *problem;
    if (askedAlready(*order, command))
        return std::vector<OrderEvent>{};
    if (auto problem = notAnswerable(*order, command.delivery_no))
        return *problem;
    if (context.now >= *order->review_until)
        return reviewPeriodOver();
    if (auto problem = badItems(*order, command))
        return *problem;
    OrderTrail trail(*order, context);
    if (order->revisionsLeft() > 0)
        addRevision(trail, command);
    else
        trail.add(PaidRevisionWished{trail.id(), command.delivery_no, command.items});
    return trail.take();
}

OrderOutcome decideOn(const std::optional<Order>& order, const AcceptDelivery& command,
                      const Context& context) {
    if (auto problem = notThe(OrderRole::buyer, order, context))
        return *problem;
    if (order->status == OrderStatus::completed)
        return std::vector<OrderEvent>{};
    if (auto problem = notAnswerable(*order, command.delivery_no))
        return *problem;
    OrderTrail trail(*order, context);
    trail.add(DeliveryAccepted{trail.id(), command.delivery_no});
    completeDelivery(trail, CompletedBy::buyer);
    return trail.take();
}

OrderOutcome decideOn(const std::optional<Order>& order, const ExtendReview& command,
                      const Context& context) {
    if (auto problem = notThe(OrderRole::buyer, order, context))
        return *problem;
    if (auto problem = notAnswerable(*order, command.delivery_no))
        return *problem;
    if (context.now >= *order->review_until)
        return reviewPeriodOver();
    const Policy& policy = order->terms.policy;
    if (order->review_extensions >= policy.review_extensions_max)
        return rejected("review_extended_enough",
                        "The time to look at this delivery was extended as often as it can be. Accept it, "
                        "ask for a revision, or open a dispute.",
                        {"accept_delivery", "request_revision", "dispute"});
    return std::vector<OrderEvent>{ReviewPeriodExtended{
        order->terms.order, *order->review_until + std::chrono::hours(policy.review_extension_hours)}};
}

} // namespace gw
