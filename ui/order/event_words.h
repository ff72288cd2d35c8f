#pragma once

#include "ui/order/timeline_words.h"
#include "ui/order/voices.h"

namespace gw::ui {

/// One overload per kind of event: its line in the timeline. Callers use timelineWords().
TimelineWords wordsOf(const ExtensionRequested&, const Voices&);
TimelineWords wordsOf(const ExtensionAccepted&, const Voices&);
TimelineWords wordsOf(const ExtensionDeclined&, const Voices&);
TimelineWords wordsOf(const ExtensionWithdrawn&, const Voices&);
TimelineWords wordsOf(const ExtensionExpired&, const Voices&);
TimelineWords wordsOf(const ExtraOffered&, const Voices&);
TimelineWords wordsOf(const ExtraAdded&, const Voices&);
TimelineWords wordsOf(const ExtraDeclined&, const Voices&);
TimelineWords wordsOf(const ExtraWithdrawn&, const Voices&);
TimelineWords wordsOf(const CancellationRequested&, const Voices&);
TimelineWords wordsOf(const CancellationAccepted&, const Voices&);
TimelineWords wordsOf(const CancellationDeclined&, const Voices&);
TimelineWords wordsOf(const CancellationWithdrawn&, const Voices&);
TimelineWords wordsOf(const PaidRevisionWished&, const Voices&);
TimelineWords wordsOf(const ReviewPeriodExtended&, const Voices&);

TimelineWords wordsOf(const PaymentExpired&, const Voices&);
TimelineWords wordsOf(const MilestoneCompleted&, const Voices&);
TimelineWords wordsOf(const MilestoneFunded&, const Voices&);
TimelineWords wordsOf(const PartialRefunded&, const Voices&);
TimelineWords wordsOf(const TipLeft&, const Voices&);
TimelineWords wordsOf(const EarningCleared&, const Voices&);
TimelineWords wordsOf(const ChargebackRecorded&, const Voices&);
TimelineWords wordsOf(const DisputeHeld&, const Voices&);
TimelineWords wordsOf(const DisputeReleased&, const Voices&);
TimelineWords wordsOf(const DisputeRefunded&, const Voices&);

TimelineWords wordsOf(const DisputeOpened&, const Voices&);
TimelineWords wordsOf(const DisputeAnswered&, const Voices&);
TimelineWords wordsOf(const SettlementProposed&, const Voices&);
TimelineWords wordsOf(const SettlementAccepted&, const Voices&);
TimelineWords wordsOf(const DisputeEscalated&, const Voices&);
TimelineWords wordsOf(const DisputeDecided&, const Voices&);
TimelineWords wordsOf(const DisputeClosed&, const Voices&);

TimelineWords wordsOf(const ReminderRaised&, const Voices&);
TimelineWords wordsOf(const LatenessReached&, const Voices&);
TimelineWords wordsOf(const DeliveryManifested&, const Voices&);
TimelineWords wordsOf(const DeliveryFilesMissing&, const Voices&);
TimelineWords wordsOf(const OrderReopened&, const Voices&);

} // namespace gw::ui
