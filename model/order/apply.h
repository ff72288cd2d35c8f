#pragma once

#include "model/order/state.h"

namespace gw {

/// One overload per kind of event: folding it into the order. Callers use evolve() of model/decide.h. Throws
/// std::logic_error for an event that can't follow.
void apply(Order&, const OrderPlaced&, Instant);
void apply(Order&, const PaymentCaptured&, Instant);
void apply(Order&, const PaymentFailed&, Instant);
void apply(Order&, const PaymentExpired&, Instant);
void apply(Order&, const RequirementsSubmitted&, Instant);
void apply(Order&, const RequirementsSkipped&, Instant);
void apply(Order&, const OrderStarted&, Instant);
void apply(Order&, const ReminderRaised&, Instant);
void apply(Order&, const LatenessReached&, Instant);
void apply(Order&, const DeliveryManifested&, Instant);
void apply(Order&, const DeliveryFilesMissing&, Instant);
void apply(Order&, const DeliverySubmitted&, Instant);
void apply(Order&, const RevisionRequested&, Instant);
void apply(Order&, const PaidRevisionWished&, Instant);
void apply(Order&, const ReviewPeriodExtended&, Instant);
void apply(Order&, const DeliveryAccepted&, Instant);
void apply(Order&, const MilestoneCompleted&, Instant);
void apply(Order&, const MilestoneFunded&, Instant);
void apply(Order&, const OrderCompleted&, Instant);
void apply(Order&, const OrderReopened&, Instant);
void apply(Order&, const OrderCancelled&, Instant);

void apply(Order&, const ExtensionRequested&, Instant);
void apply(Order&, const ExtensionAccepted&, Instant);
void apply(Order&, const ExtensionDeclined&, Instant);
void apply(Order&, const ExtensionWithdrawn&, Instant);
void apply(Order&, const ExtensionExpired&, Instant);
void apply(Order&, const ExtraOffered&, Instant);
void apply(Order&, const ExtraAdded&, Instant);
void apply(Order&, const ExtraDeclined&, Instant);
void apply(Order&, const ExtraWithdrawn&, Instant);
void apply(Order&, const CancellationRequested&, Instant);
void apply(Order&, const CancellationAccepted&, Instant);
void apply(Order&, const CancellationDeclined&, Instant);
void apply(Order&, const CancellationWithdrawn&, Instant);

void apply(Order&, const PartialRefunded&, Instant);
void apply(Order&, const TipLeft&, Instant);
void apply(Order&, const EarningCleared&, Instant);
void apply(Order&, const ChargebackRecorded&, Instant);

void apply(Order&, const DisputeHeld&, Instant);
void apply(Order&, const DisputeReleased&, Instant);
void apply(Order&, const DisputeRefunded&, Instant);
void apply(Order&, const DisputeOpened&, Instant);
void apply(Order&, const DisputeAnswered&, Instant);
void apply(Order&, const SettlementProposed&, Instant);
void apply(Order&, const SettlementAccepted&, Instant);
void apply(Order&, const DisputeEscalated&, Instant);
void apply(Order&, const DisputeDecided&, Instant);
void apply(Order&, const DisputeClosed&, Instant);

/// Throws unless the order has one of the statuses.
void requireStatus(const Order& order, std::initializer_list<OrderStatus> before,
                   std::string_view event_type);

} // namespace gw
