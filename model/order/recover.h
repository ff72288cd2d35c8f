#pragma once

#include "model/base/context.h"
#include "model/order/state.h"

namespace gw {

/// Takes `net` of the seller's earnings, of which `clearing` has not cleared: the rest comes from what is
/// available, and the shortfall is owed. Where the ledger is not known, all of the rest is owed: that never
/// makes what is available fall below zero.
Recovery recover(const Order& order, Money net, Money clearing, const Context& context);

} // namespace gw
