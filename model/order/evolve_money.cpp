#include "model/base/follow.h"
#include "model/order/apply.h"

#include <algorithm>

namespace gw {

void apply(Order& order, const PartialRefunded& event, Instant) {
    requireFollows(event.amount < order.money.escrow, event.type);
    order.money.escrow = order.money.escrow - event.amount;
}

void apply(Order& order, const TipLeft& event, Instant at) {
    requireStatus(order, {OrderStatus::completed}, event.type);
    earnTip(order.money, event, order.terms.policy, at + std::chrono::days(order.terms.clearing_days));
}

void apply(Order& order, const EarningCleared& event, Instant) {
    auto& earnings = order.money.earnings;
    const auto cleared = std::find_if(earnings.begin(), earnings.end(), [&](const Earning& earning) {
        return earning.number == event.earning_no;
    });
    requireFollows(cleared != earnings.end() && cleared->clearing == event.amount, event.type);
    cleared->clearing = Money(0, event.amount.currency());
}

void apply(Order& order, const ChargebackRecorded& event, Instant) {
    auto& money = order.money;
    requireFollows(!money.held, event.type);
    money.chargebacks.push_back(event.reference);
    money.escrow = money.escrow - event.escrow;
    money.fee_deferred = money.fee_deferred - event.fee_deferred;
    money.tax = money.tax - event.tax;
    const auto taken = takeBack(money.earnings, event.seller.sum() + event.commission, event.service_fee,
                                order.terms.policy);
    requireFollows(taken.net == event.seller.sum() && taken.clearing == event.seller.clearing, event.type);
}

void apply(Order& order, const DisputeHeld& event, Instant) {
    requireFollows(!order.money.held && event.held.sum() == netOfWork(order.money), event.type);
    order.money.held = event.held;
    for (Earning& earning : order.money.earnings) {
        if (earning.source == EarningSource::tip)
            continue;
        earning.held = earning.clearing;
        earning.clearing = Money(0, earning.net.currency());
    }
}

void apply(Order& order, const DisputeReleased& event, Instant) {
    const auto& held = order.money.held;
    requireFollows(held && held->sum() == event.held.sum() && held->clearing == event.held.clearing,
                   event.type);
    order.money.held.reset();
    for (Earning& earning : order.money.earnings) {
        earning.clearing = earning.clearing + earning.held;
        earning.held = Money(0, earning.net.currency());
    }
}

void apply(Order& order, const DisputeRefunded& event, Instant) {
    auto& money = order.money;
    requireFollows(money.held && money.held->sum() == event.held, event.type);
    std::vector<Earning> work, tips;
    for (Earning& earning : money.earnings)
        (earning.source == EarningSource::tip ? tips : work).push_back(earning);
    takeBack(work, event.refund, event.service_fee, order.terms.policy);
    Money repaid = event.to_overdraft;
    for (Earning& earning : work) {
        const Money share = std::min(repaid, earning.net);
        repaid = repaid - share;
        earning.clearing = earning.net - share;
        earning.held = Money(0, earning.net.currency());
    }
    money.earnings = std::move(work);
    money.earnings.insert(money.earnings.end(), tips.begin(), tips.end());
    std::sort(money.earnings.begin(), money.earnings.end(),
              [](const Earning& a, const Earning& b) { return a.number < b.number; });
    money.held.reset();
}

} // namespace gw
