#include "model/base/rejection.h"
#include "model/base/text.h"
#include "model/order/open_request.h"
#include "model/order/steps.h"
#include "model/order/trail.h"
#include "model/quote/pricing.h"
#include "model/tuning.h"

#include <algorithm>

namespace gw {
namespace {

std::optional<Problem> badExtra(const Order& order, const OfferExtra& command) {
    if (isBlank(command.title))
        return rejectedUntilEdit("title_missing", "Say what the extra is.", "title");
    if (auto problem = tooLong(order, command.title, "title"))
        return problem;
    if (auto problem = badAmount(order, command.price, 0, tuning::price_minor_max, "price"))
        return problem;
    if (command.days < 0 || command.days > tuning::delivery_days_max)
        return rejectedUntilEdit(
            "bad_days", "An extra may add 0 to " + std::to_string(tuning::delivery_days_max) + " days.",
            "days");
    if (command.revisions < 0 || command.revisions > tuning::revisions_max)
        return rejectedUntilEdit(
            "bad_revisions", "An extra may add 0 to " + std::to_string(tuning::revisions_max) + " revisions.",
            "revisions");
    return std::nullopt;
}

/// The date with the extra's days. While the buyer looks at a delivery nothing is due, so they count from
/// now.
std::optional<Instant> dueWith(const ExtraOffer& extra, const Order& order, Instant now) {
    if (!order.due_at)
        return std::nullopt;
    const Instant from =
        order.status == OrderStatus::delivered ? std::max(*order.due_at, now) : *order.due_at;
    return from + std::chrono::days(extra.days);
}

} // namespace

OrderOutcome decideOn(const std::optional<Order>& order, const OfferExtra& command, const Context& context) {
    if (auto problem = notThe(OrderRole::seller, order, context))
        return *problem;
    if (auto problem = notFunded(*order))
        return *problem;
    if (const auto& open = order->extra) {
        if (open->title == command.title && open->price == command.price && open->days == command.days &&
            open->revisions == command.revisions)
            return std::vector<OrderEvent>{};
        return requestOpen("extra_open");
    }
    if (auto problem = badExtra(*order, command))
        return *problem;
    return std::vector<OrderEvent>{ExtraOffered{
        .order = order->terms.order,
        .request_no = order->requests + 1,
        .title = command.title,
        .price = command.price,
        .service_fee = serviceFeeFor(command.price, order->terms.policy),
        .days = command.days,
        .revisions = command.revisions,
    }};
}

OrderOutcome decideOn(const std::optional<Order>& order, const AcceptExtra& command, const Context& context) {
    if (auto problem = notToAnswer(order, &Order::extra, command.request_no, context))
        return *problem;
    if (auto problem = notFunded(*order))
        return *problem;
    const ExtraOffer extra = *order->extra;
    OrderTrail trail(*order, context);
    trail.add(ExtraAdded{
        .order = trail.id(),
        .request_no = extra.number,
        .title = extra.title,
        .price = extra.price,
        .service_fee = extra.service_fee,
        .days = extra.days,
        .revisions = extra.revisions,
        .due_at = dueWith(extra, *order, context.now),
    });
    // The revision that the buyer wished for is paid now.
    if (const auto wish = trail.order().revision_wish; wish && trail.order().revisionsLeft() > 0)
        trail.add(RevisionRequested{
            .order = trail.id(),
            .revision_no = static_cast<int>(trail.order().revisions.size()) + 1,
            .delivery_no = wish->delivery_no,
            .items = wish->items,
            .in_scope = false,
        });
    return trail.take();
}

OrderOutcome decideOn(const std::optional<Order>& order, const DeclineExtra& command,
                      const Context& context) {
    if (auto problem = notToAnswer(order, &Order::extra, command.request_no, context))
        return *problem;
    return std::vector<OrderEvent>{ExtraDeclined{order->terms.order, command.request_no}};
}

OrderOutcome decideOn(const std::optional<Order>& order, const WithdrawExtra& command,
                      const Context& context) {
    if (auto problem = notToWithdraw(order, &Order::extra, command.request_no, context))
        return *problem;
    return std::vector<OrderEvent>{ExtraWithdrawn{order->terms.order, command.request_no}};
}

} // namespace gw
