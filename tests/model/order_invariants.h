#pragma once

#include "model/ledger/ledger.h"

namespace gw::play {

/// Each throws a Violation of its own name unless what it says holds.

/// "books agree": the order's own part of the money is what the books say.
void checkBooksAgree(const Order& order, const Ledger& ledger);
/// "settled at the end": nothing is in escrow once the order has ended, nothing reserved unless it is
/// disputed.
void checkSettled(const Order& order, const Ledger& ledger);
/// "requests": the open ones have numbers of their own, and an order that ended has none.
void checkRequests(const Order& order);
/// "timers": sorted, once each, and only those that the status admits.
void checkTimers(const Order& order);
/// "lateness": what was raised is what the clock says.
void checkLateness(const Order& order, Instant now);
/// "balanced": all accounts sum to zero in each currency.
void checkBalanced(const Ledger& ledger);

} // namespace gw::play
