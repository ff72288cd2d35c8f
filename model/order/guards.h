#pragma once

#include "model/base/context.h"
#include "model/order/state.h"

namespace gw {

/// Who may act on an order. `service` is the card processor, which acts with the operator right.
enum class OrderRole { buyer, seller, service };

/// "not_found" for strangers, "not_allowed" for a party (or an operator) whose turn this is not.
std::optional<Problem> notThe(OrderRole role, const std::optional<Order>& order, const Context& context);

/// Rejections that several commands share. Each says what became of the work that arrived too late.
Problem orderCancelled();
Problem orderCompleted();
Problem notPaidYet();
/// "order_cancelled" or "order_completed" when the order has ended.
std::optional<Problem> orderEnded(const Order& order);

/// "message_too_long" when `text` is longer than the order's policy admits.
std::optional<Problem> tooLong(const Order& order, const std::string& text, std::string where);

} // namespace gw
