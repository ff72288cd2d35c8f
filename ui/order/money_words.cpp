#include "ui/order/event_words.h"

#include <QCoreApplication>

namespace gw::ui {
namespace {

struct MoneyWords {
    Q_DECLARE_TR_FUNCTIONS(gw::ui::MoneyWords)
};

} // namespace

TimelineWords wordsOf(const PaymentExpired&, const Voices&) {
    return {Icon::clock, Role::danger, MoneyWords::tr("The payment did not come in time"),
            MoneyWords::tr("The order has ended. Nothing was charged.")};
}

TimelineWords wordsOf(const MilestoneCompleted& event, const Voices&) {
    return {Icon::flag, Role::success, MoneyWords::tr("Milestone %1 is completed").arg(event.milestone_no)};
}

TimelineWords wordsOf(const MilestoneFunded& event, const Voices& voices) {
    return {Icon::money, Role::success,
            voices.byBuyer(MoneyWords::tr("You paid the next milestone"),
                           MoneyWords::tr("%1 paid the next milestone")),
            MoneyWords::tr("%1, due %2").arg(moneyText(event.price), zonedTimeText(event.due_at))};
}

TimelineWords wordsOf(const PartialRefunded& event, const Voices&) {
    return {Icon::money, Role::warning, MoneyWords::tr("A part of the price goes back to the buyer"),
            moneyText(event.amount)};
}

TimelineWords wordsOf(const TipLeft& event, const Voices& voices) {
    return {Icon::star, Role::success,
            voices.byBuyer(MoneyWords::tr("You left a tip"), MoneyWords::tr("%1 left a tip")),
            moneyText(event.amount)};
}

TimelineWords wordsOf(const EarningCleared& event, const Voices& voices) {
    return {Icon::money, Role::success,
            voices.bySeller(MoneyWords::tr("You can withdraw what you earned"),
                            MoneyWords::tr("%1 can withdraw what was earned")),
            moneyText(event.amount)};
}

TimelineWords wordsOf(const ChargebackRecorded& event, const Voices&) {
    return {Icon::warning, Role::danger, MoneyWords::tr("The buyer’s bank took money back"),
            moneyText(event.amount)};
}

TimelineWords wordsOf(const DisputeHeld& event, const Voices&) {
    return {Icon::lock, Role::warning, MoneyWords::tr("What was earned is held during the dispute"),
            moneyText(event.held.sum())};
}

TimelineWords wordsOf(const DisputeReleased& event, const Voices&) {
    return {Icon::money, Role::success, MoneyWords::tr("What was held is released"),
            moneyText(event.held.sum())};
}

TimelineWords wordsOf(const DisputeRefunded& event, const Voices&) {
    return {Icon::money, Role::warning, MoneyWords::tr("The buyer is refunded from what was held"),
            moneyText(event.refund)};
}

} // namespace gw::ui
