#include "model/base/rejection.h"
#include "model/order/endings.h"
#include "model/order/guards.h"
#include "model/order/steps.h"
#include "model/order/timers.h"

#include <algorithm>

namespace gw {
namespace {

void lapse(OrderTrail& trail) {
    if (trail.order().milestone_since)
        trail.add(OrderCompleted{trail.id(), CompletedBy::timer});
    else
        trail.add(OrderCancelled{
            trail.id(), CancellationBasis::lapsed, Fault::buyer, {}, CancelledBy::marketplace});
}

void missFiles(OrderTrail& trail) {
    const Order& order = trail.order();
    std::optional<Instant> cancellation_until;
    if (order.cancellation_request)
        cancellation_until = trail.now() + std::chrono::hours(order.terms.policy.cancellation_answer_hours);
    trail.add(DeliveryFilesMissing{trail.id(), order.manifest->number, cancellation_until});
}

void clearEarnings(OrderTrail& trail, Instant at) {
    const auto earnings = trail.order().money.earnings;
    for (const Earning& earning : earnings)
        if (earning.clearing.minor() > 0 && earning.clears_at == at)
            trail.add(EarningCleared{trail.id(), earning.number, earning.clearing});
}

void escalate(OrderTrail& trail, EscalationCause cause) {
    const auto days = std::chrono::days(trail.order().terms.policy.dispute_decision_days);
    trail.add(DisputeEscalated{trail.id(), cause, trail.now() + days});
}

/// What the timer stands for.
void happen(OrderTrail& trail, const Timer& timer) {
    switch (timer.kind) {
    case TimerKind::payment_expires:
        return trail.add(PaymentExpired{trail.id()});
    case TimerKind::order_lapses:
        return lapse(trail);
    case TimerKind::becomes_late:
        return trail.add(LatenessReached{trail.id(), Lateness::late});
    case TimerKind::becomes_very_late:
        return trail.add(LatenessReached{trail.id(), Lateness::very_late});
    case TimerKind::completes:
        return completeDelivery(trail, CompletedBy::timer);
    case TimerKind::files_missing:
        return missFiles(trail);
    case TimerKind::extension_expires:
        return trail.add(ExtensionExpired{trail.id(), trail.order().extension->number});
    case TimerKind::cancellation_by_silence:
        return acceptCancellation(trail, AcceptedBy::silence);
    case TimerKind::earning_clears:
        return clearEarnings(trail, timer.at);
    case TimerKind::dispute_response:
        return escalate(trail, EscalationCause::no_answer);
    case TimerKind::dispute_negotiation:
        return escalate(trail, EscalationCause::no_agreement);
    case TimerKind::first_requirements_reminder:
    case TimerKind::second_requirements_reminder:
    case TimerKind::first_review_warning:
    case TimerKind::second_review_warning:
    case TimerKind::dispute_decision:
        return trail.add(ReminderRaised{trail.id(), timer.kind, timer.at});
    }
}

} // namespace

OrderOutcome decideOn(const std::optional<Order>& order, const RaiseTimer& command, const Context& context) {
    if (auto problem = notThe(OrderRole::service, order, context))
        return *problem;
    const Timer timer{command.kind, command.at};
    const auto wanted = timersOf(*order);
    if (std::find(wanted.begin(), wanted.end(), timer) == wanted.end())
        return std::vector<OrderEvent>{};
    if (context.now < timer.at)
        return rejectedUntilEvent("too_early", "The time for this has not come yet. Nothing was changed.");
    OrderTrail trail(*order, context);
    happen(trail, timer);
    return trail.take();
}

} // namespace gw
