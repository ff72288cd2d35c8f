#include "model/order/endings.h"

namespace gw {

void completeDelivery(OrderTrail& trail, CompletedBy by) {
    const Order& order = trail.order();
    const int milestones = static_cast<int>(order.terms.milestones.size());
    if (order.milestones_completed + 1 < milestones)
        trail.add(MilestoneCompleted{trail.id(), order.milestones_completed + 1});
    else
        trail.add(OrderCompleted{trail.id(), by});
}

void acceptCancellation(OrderTrail& trail, AcceptedBy by) {
    const CancellationRequest request = *trail.order().cancellation_request;
    trail.add(CancellationAccepted{trail.id(), request.number, by});
    const Money escrow = trail.order().money.escrow;
    if (!request.proposed_refund || !(*request.proposed_refund < escrow)) {
        trail.add(OrderCancelled{trail.id(), CancellationBasis::agreement, request.fault, request.reason,
                                 CancelledBy::both});
        return;
    }
    if (request.proposed_refund->minor() > 0)
        trail.add(PartialRefunded{trail.id(), *request.proposed_refund});
    trail.add(OrderCompleted{trail.id(), CompletedBy::agreement});
}

void submitManifest(OrderTrail& trail) {
    const Order& order = trail.order();
    const Manifest& manifest = *order.manifest;
    trail.add(DeliverySubmitted{
        .order = trail.id(),
        .delivery_no = manifest.number,
        .artefacts = manifest.artefacts,
        .message = manifest.message,
        .on_time = manifest.on_time,
        .review_until = trail.now() + std::chrono::hours(order.terms.policy.review_hours),
    });
}

} // namespace gw
