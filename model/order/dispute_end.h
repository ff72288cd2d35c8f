#pragma once

#include "model/order/trail.h"

namespace gw {

/// The order is where it was before the dispute, its deadlines moved by the time it took.
void closeDispute(OrderTrail& trail, DisputeEnd end);
/// What was held of a completed order's earnings goes back to the seller.
void releaseHeld(OrderTrail& trail);
/// The dispute ends on `terms`, and the money follows them.
void endDispute(OrderTrail& trail, DisputeEnd end, const DisputeTerms& terms, Fault fault,
                const std::string& reason);
/// What a dispute about the order may give back to the buyer at most: the escrow, or what the work earned.
Money refundable(const Order& order);

} // namespace gw
