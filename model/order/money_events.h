#pragma once

#include "model/base/ids.h"
#include "model/base/instant.h"
#include "model/base/money.h"

#include <boost/describe/class.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace gw {

/// Where a seller's earnings were taken from: what had not cleared, what was available, and the shortfall
/// that the seller owes from now on.
struct Recovery {
    Money clearing;
    Money available;
    Money overdraft;

    Money sum() const { return clearing + available + overdraft; }
    bool operator==(const Recovery&) const = default;
};
BOOST_DESCRIBE_STRUCT(Recovery, (), (clearing, available, overdraft))

/// All that was in escrow is earned; the next milestone waits to be funded.
struct MilestoneCompleted {
    static constexpr std::string_view type = "MilestoneCompleted";
    static constexpr int version = 1;
    OrderId order;
    int milestone_no;
};
BOOST_DESCRIBE_STRUCT(MilestoneCompleted, (), (order, milestone_no))

struct MilestoneFunded {
    static constexpr std::string_view type = "MilestoneFunded";
    static constexpr int version = 1;
    OrderId order;
    int milestone_no;
    Money price;
    Money service_fee;
    Instant due_at;
};
BOOST_DESCRIBE_STRUCT(MilestoneFunded, (), (order, milestone_no, price, service_fee, due_at))

/// A part of the escrow goes back to the buyer; commission is taken on the rest only.
struct PartialRefunded {
    static constexpr std::string_view type = "PartialRefunded";
    static constexpr int version = 1;
    OrderId order;
    Money amount;
};
BOOST_DESCRIBE_STRUCT(PartialRefunded, (), (order, amount))

struct TipLeft {
    static constexpr std::string_view type = "TipLeft";
    static constexpr int version = 1;
    OrderId order;
    Money amount;
    Money service_fee;
};
BOOST_DESCRIBE_STRUCT(TipLeft, (), (order, amount, service_fee))

/// The seller may withdraw it from now on.
struct EarningCleared {
    static constexpr std::string_view type = "EarningCleared";
    static constexpr int version = 1;
    OrderId order;
    int earning_no;
    Money amount;
};
BOOST_DESCRIBE_STRUCT(EarningCleared, (), (order, earning_no, amount))

/// The buyer's bank took `amount` back: first from escrow and what was deferred with it, the rest from the
/// seller's share, the commission and the service fee of what was earned.
struct ChargebackRecorded {
    static constexpr std::string_view type = "ChargebackRecorded";
    static constexpr int version = 1;
    OrderId order;
    Money amount;
    std::string reference;
    Money escrow;
    Money fee_deferred;
    Money tax;
    Recovery seller;
    Money commission;
    Money service_fee;
};
BOOST_DESCRIBE_STRUCT(ChargebackRecorded, (),
                      (order, amount, reference, escrow, fee_deferred, tax, seller, commission, service_fee))

/// What a completed order earned is held while it is disputed.
struct DisputeHeld {
    static constexpr std::string_view type = "DisputeHeld";
    static constexpr int version = 1;
    OrderId order;
    Recovery held;
};
BOOST_DESCRIBE_STRUCT(DisputeHeld, (), (order, held))

/// It goes back to where it was taken from; what was owed for it and repaid meanwhile is available.
struct DisputeReleased {
    static constexpr std::string_view type = "DisputeReleased";
    static constexpr int version = 1;
    OrderId order;
    Recovery held;
};
BOOST_DESCRIBE_STRUCT(DisputeReleased, (), (order, held))

/// Of what was held (`held`, all of it), the buyer gets `refund`, with commission and service fee given up as
/// far as they belong to it; the seller's share of the rest repays what was overdrawn for it and clears anew.
struct DisputeRefunded {
    static constexpr std::string_view type = "DisputeRefunded";
    static constexpr int version = 1;
    OrderId order;
    Money held;
    Money refund;
    Money service_fee;
    Money commission;
    Money to_clearing;
    Money to_overdraft;
};
BOOST_DESCRIBE_STRUCT(DisputeRefunded, (),
                      (order, held, refund, service_fee, commission, to_clearing, to_overdraft))

} // namespace gw
