#pragma once

#include "model/order/trail.h"

namespace gw {

/// The delivery at hand is done: the order completes, or its milestone does and the next one waits.
void completeDelivery(OrderTrail& trail, CompletedBy by);
/// The open cancellation request is agreed to, by its answer or by silence: the buyer gets what was asked
/// for, and the order ends.
void acceptCancellation(OrderTrail& trail, AcceptedBy by);
/// The files of the manifest are here: the delivery goes to the buyer.
void submitManifest(OrderTrail& trail);

} // namespace gw
