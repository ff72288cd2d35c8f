#pragma once

#include "model/ledger/events.h"

#include <boost/describe/enum.hpp>

#include <vector>

namespace gw {

BOOST_DEFINE_ENUM_CLASS(WithdrawalStatus, requested, paid, failed)

struct Withdrawal {
    WithdrawalId id;
    Money amount; ///< with the fee
    Money fee;
    Instant requested_at;
    WithdrawalStatus status = WithdrawalStatus::requested;
    std::string note = {}; ///< the bank's reference, or why it failed

    bool operator==(const Withdrawal&) const = default;
};
BOOST_DESCRIBE_STRUCT(Withdrawal, (), (id, amount, fee, requested_at, status, note))

/// A seller's withdrawals, folded from the events of the stream "payout:<account>".
struct Payout {
    static constexpr std::string_view kind = "payout";
    AccountId account;
    std::vector<Withdrawal> withdrawals = {};

    const Withdrawal* find(WithdrawalId withdrawal) const;
    bool operator==(const Payout&) const = default;
};
BOOST_DESCRIBE_STRUCT(Payout, (), (account, withdrawals))

} // namespace gw
