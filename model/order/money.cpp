#include "model/order/money.h"

#include <algorithm>

namespace gw {
namespace {

Money sellersShare(Money gross, const Policy& policy) { return gross - gross.share(policy.commission_bps); }

template<class Of>
Money sumOfWork(const OrderMoney& money, const Of& of) {
    Money sum = Money(0, money.escrow.currency());
    for (const Earning& earning : money.earnings)
        if (earning.source != EarningSource::tip)
            sum = sum + of(earning);
    return sum;
}

int nextNumber(const OrderMoney& money) {
    return money.earnings.empty() ? 1 : money.earnings.back().number + 1;
}

} // namespace

void earn(OrderMoney& money, EarningSource source, const Policy& policy, Instant clears_at) {
    const Money none(0, money.escrow.currency());
    const Money net = sellersShare(money.escrow, policy);
    if (money.escrow != none || money.fee_deferred != none)
        money.earnings.push_back({nextNumber(money), source, money.escrow, net, money.fee_deferred, money.tax,
                                  net, none, clears_at});
    money.escrow = none;
    money.fee_deferred = none;
    money.tax = none;
}

void earnTip(OrderMoney& money, const TipLeft& tip, const Policy& policy, Instant clears_at) {
    const Money net = sellersShare(tip.amount, policy);
    const Money none(0, tip.amount.currency());
    money.earnings.push_back({nextNumber(money), EarningSource::tip, tip.amount, net, tip.service_fee, none,
                              net, none, clears_at});
}

TakenBack takeBack(std::vector<Earning>& earnings, Money gross, Money service_fee, const Policy& policy) {
    const Money none(0, gross.currency());
    TakenBack taken{none, none, none, none};
    for (auto earning = earnings.rbegin(); earning != earnings.rend(); ++earning) {
        const Money from_gross = std::min(gross - taken.gross, earning->gross);
        const Money from_fee = std::min(service_fee - taken.service_fee, earning->service_fee);
        earning->gross = earning->gross - from_gross;
        earning->service_fee = earning->service_fee - from_fee;
        const Money net = sellersShare(earning->gross, policy);
        const Money from_net = earning->net - net;
        const Money from_clearing = std::min(from_net, earning->clearing);
        earning->net = net;
        earning->clearing = earning->clearing - from_clearing;
        taken = {taken.gross + from_gross, taken.net + from_net, taken.service_fee + from_fee,
                 taken.clearing + from_clearing};
    }
    return taken;
}

Money netOfWork(const OrderMoney& money) {
    return sumOfWork(money, [](const Earning& earning) { return earning.net; });
}

Money grossOfWork(const OrderMoney& money) {
    return sumOfWork(money, [](const Earning& earning) { return earning.gross; });
}

Money serviceFeeOfWork(const OrderMoney& money) {
    return sumOfWork(money, [](const Earning& earning) { return earning.service_fee; });
}

Money clearingOfWork(const OrderMoney& money) {
    return sumOfWork(money, [](const Earning& earning) { return earning.clearing; });
}

} // namespace gw
