#include "model/order/guards.h"

#include "model/base/rejection.h"
#include "model/base/text.h"

namespace gw {

std::optional<Problem> notThe(OrderRole role, const std::optional<Order>& order, const Context& context) {
    if (!order)
        return notFound("order");
    const bool buyer = order->terms.buyer == context.actor;
    const bool seller = order->terms.seller == context.actor;
    if (!buyer && !seller && !context.is_operator)
        return notFound("order");
    switch (role) {
    case OrderRole::buyer:
        return buyer ? std::nullopt : std::optional(notAllowed("the buyer"));
    case OrderRole::seller:
        return seller ? std::nullopt : std::optional(notAllowed("the seller"));
    case OrderRole::either:
        return buyer || seller ? std::nullopt : std::optional(notAllowed("the buyer or the seller"));
    case OrderRole::service:
        break;
    }
    return context.is_operator ? std::nullopt : std::optional(notAllowed("a service of the marketplace"));
}

Problem orderCancelled() {
    return rejected(
        "order_cancelled",
        "The order was cancelled before this arrived. Your work is kept here: propose to reinstate "
        "the order, or save it as evidence.",
        {"propose_to_reinstate", "save_as_evidence"});
}

Problem orderCompleted() {
    return rejected("order_completed",
                    "The order was completed before this arrived. What you wrote is kept here: ask for a "
                    "goodwill revision, order a paid extra, or open a dispute.",
                    {"goodwill_revision", "paid_extra", "dispute"});
}

Problem paymentExpired() {
    return rejected("payment_expired",
                    "The order lapsed because its payment did not come in time. Nothing was charged: order "
                    "again.",
                    {"place_order"});
}

Problem orderDisputed() {
    return rejectedUntilEvent("order_disputed",
                              "The order stands still while the dispute about it is open. This is kept here: "
                              "send it again when the dispute has ended.",
                              {"propose_settlement"});
}

Problem notPaidYet() {
    return rejectedUntilEvent("not_paid_yet",
                              "The order is not paid yet. This is kept here: send it again once "
                              "the payment is in.");
}

std::optional<Problem> orderEnded(const Order& order) {
    if (order.status == OrderStatus::cancelled)
        return orderCancelled();
    if (order.status == OrderStatus::completed)
        return orderCompleted();
    if (order.status == OrderStatus::payment_expired)
        return paymentExpired();
    return std::nullopt;
}

std::optional<Problem> notOpen(const Order& order) {
    if (auto problem = orderEnded(order))
        return problem;
    return order.status == OrderStatus::disputed ? std::optional(orderDisputed()) : std::nullopt;
}

std::optional<Problem> notFunded(const Order& order) {
    if (auto problem = notOpen(order))
        return problem;
    if (order.status == OrderStatus::pending_payment)
        return notPaidYet();
    if (order.milestone_since)
        return rejectedUntilEvent("milestone_not_funded",
                                  "The next milestone is not paid yet. This is kept here: send it again once "
                                  "it is.",
                                  {"fund_milestone"});
    return std::nullopt;
}

std::optional<Problem> tooLong(const Order& order, const std::string& text, std::string where) {
    const int length_max = order.terms.policy.message_length_max;
    if (characterCount(text) <= static_cast<std::size_t>(length_max))
        return std::nullopt;
    return rejectedUntilEdit("message_too_long",
                             "The text is longer than " + std::to_string(length_max) +
                                 " characters. It is kept: shorten it, or attach it as a file.",
                             std::move(where));
}

std::optional<Problem> badAmount(const Order& order, Money amount, std::int64_t least, std::int64_t most,
                                 std::string where) {
    const Currency currency = order.terms.subtotal.currency();
    if (amount.currency() == currency && amount.minor() >= least && amount.minor() <= most)
        return std::nullopt;
    return rejectedUntilEdit("bad_amount",
                             "The amount must be between " + Money(least, currency).toString() + " and " +
                                 Money(most, currency).toString() + ". Change it.",
                             std::move(where));
}

} // namespace gw
