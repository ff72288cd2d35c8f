#pragma once

#include "model/order/state.h"

#include <vector>

namespace gw {

/// Everything that happens to the order by itself, each timer once, sorted by time (domain.md, Order,
/// Timers). While it is disputed only the dispute's own.
std::vector<Timer> timersOf(const Order& order);

} // namespace gw
