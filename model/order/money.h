#pragma once

#include "model/order/money_events.h"

#include <boost/describe/enum.hpp>

#include <vector>

namespace gw {

BOOST_DEFINE_ENUM_CLASS(EarningSource, order, milestone, tip)

/// One amount the seller earned with an order. `net` is the seller's share of `gross`, the rest is
/// commission; `service_fee` was paid by the buyer on top. `clearing` waits for `clears_at`; `held` waits for
/// the end of a dispute; what is neither is available, or was taken back.
struct Earning {
    int number;
    EarningSource source;
    Money gross;
    Money net;
    Money service_fee;
    Money clearing;
    Money held;
    Instant clears_at;

    Money commission() const { return gross - net; }
    bool operator==(const Earning&) const = default;
};
BOOST_DESCRIBE_STRUCT(Earning, (), (number, source, gross, net, service_fee, clearing, held, clears_at))

/// An order's own part of the ledger: what the ledger's accounts of this order hold, and what it earned.
struct OrderMoney {
    Money escrow;
    Money fee_deferred;
    Money tax;
    std::vector<Earning> earnings = {};
    std::optional<Recovery> held = {}; ///< while a dispute holds what was earned

    bool operator==(const OrderMoney&) const = default;
};
BOOST_DESCRIBE_STRUCT(OrderMoney, (), (escrow, fee_deferred, tax, earnings, held))

} // namespace gw
