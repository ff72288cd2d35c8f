#pragma once

#include "model/base/policy.h"
#include "model/order/money_events.h"

#include <boost/describe/enum.hpp>

#include <vector>

namespace gw {

BOOST_DEFINE_ENUM_CLASS(EarningSource, order, milestone, tip)

/// One amount the seller earned with an order. `net` is the seller's share of `gross`, the rest is
/// commission; `service_fee` and `tax` were paid by the buyer on top. `clearing` waits for `clears_at`;
/// `held` waits for the end of a dispute; what is neither is available, or was taken back.
struct Earning {
    int number;
    EarningSource source;
    Money gross;
    Money net;
    Money service_fee;
    Money tax;
    Money clearing;
    Money held;
    Instant clears_at;

    Money commission() const { return gross - net; }
    bool operator==(const Earning&) const = default;
};
BOOST_DESCRIBE_STRUCT(Earning, (), (number, source, gross, net, service_fee, tax, clearing, held, clears_at))

/// An order's own part of the ledger: what the ledger's accounts of this order hold, and what it earned.
struct OrderMoney {
    Money escrow;
    Money fee_deferred;
    Money tax;
    std::vector<Earning> earnings = {};
    std::optional<Recovery> held = {};         ///< while a dispute holds what was earned
    std::vector<std::string> chargebacks = {}; ///< the card processor's references

    bool operator==(const OrderMoney&) const = default;
};
BOOST_DESCRIBE_STRUCT(OrderMoney, (), (escrow, fee_deferred, tax, earnings, held, chargebacks))

/// All that is in escrow becomes the seller's earning, less commission; nothing when it is empty.
void earn(OrderMoney& money, EarningSource source, const Policy& policy, Instant clears_at);
/// The earning of a tip.
void earnTip(OrderMoney& money, const TipLeft& tip, const Policy& policy, Instant clears_at);

/// What was taken out of earnings again. `clearing` is the part of `net` that had not cleared.
struct TakenBack {
    Money gross;
    Money net;
    Money service_fee;
    Money clearing;

    Money commission() const { return gross - net; }
};
/// Takes up to `gross` and `service_fee` out of the earnings, the newest first; the commission on the rest is
/// computed anew.
TakenBack takeBack(std::vector<Earning>& earnings, Money gross, Money service_fee, const Policy& policy);

/// The completed work's earnings, for a dispute is not about tips.
Money netOfWork(const OrderMoney& money);
Money grossOfWork(const OrderMoney& money);
Money serviceFeeOfWork(const OrderMoney& money);
Money clearingOfWork(const OrderMoney& money);

} // namespace gw
