#pragma once

#include "model/order/state.h"

namespace gw {

/// What the buyer pays at once.
struct Charge {
    Money price;
    Money service_fee;
    Money tax;

    Money total() const { return price + service_fee + tax; }
};

/// What is paid to place the order: all of it, or the first milestone.
Charge firstCharge(const OrderPlaced& terms);
/// What the milestone costs; `milestone_no` counts from 1 and exists.
Charge milestoneCharge(const OrderPlaced& terms, int milestone_no);
/// The earning that the order's completion made; null when it earned nothing.
const Earning* earningOfCompletion(const OrderMoney& money);

} // namespace gw
