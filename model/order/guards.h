#pragma once

#include "model/base/context.h"
#include "model/order/state.h"

namespace gw {

/// Who may act on an order. `either` is the buyer or the seller; `service` is the card processor and the
/// marketplace's other services, which act with the operator right.
enum class OrderRole { buyer, seller, either, service };

/// "not_found" for strangers, "not_allowed" for a party (or an operator) whose turn this is not.
std::optional<Problem> notThe(OrderRole role, const std::optional<Order>& order, const Context& context);

/// Rejections that several commands share. Each says what became of the work that arrived too late.
Problem orderCancelled();
Problem orderCompleted();
Problem paymentExpired();
Problem orderDisputed();
Problem notPaidYet();
/// "order_cancelled", "order_completed" or "payment_expired" when the order has ended.
std::optional<Problem> orderEnded(const Order& order);
/// The same, and "order_disputed" while everything stands still.
std::optional<Problem> notOpen(const Order& order);
/// The same, and "not_paid_yet" or "milestone_not_funded".
std::optional<Problem> notFunded(const Order& order);

/// "message_too_long" when `text` is longer than the order's policy admits.
std::optional<Problem> tooLong(const Order& order, const std::string& text, std::string where);
/// "bad_amount" unless `amount` is of the order's currency and between `least` and `most` minor units.
std::optional<Problem> badAmount(const Order& order, Money amount, std::int64_t least, std::int64_t most,
                                 std::string where);

} // namespace gw
