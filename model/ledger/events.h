#pragma once

#include "model/base/instant.h"
#include "model/ledger/commands.h"

namespace gw {

/// `amount` left what was available: `fee` of it is kept, the rest is being withdrawn.
struct WithdrawalRequested {
    static constexpr std::string_view type = "WithdrawalRequested";
    static constexpr int version = 1;
    AccountId account;
    WithdrawalId withdrawal;
    Money amount;
    Money fee;
};
BOOST_DESCRIBE_STRUCT(WithdrawalRequested, (), (account, withdrawal, amount, fee))

struct WithdrawalPaid {
    static constexpr std::string_view type = "WithdrawalPaid";
    static constexpr int version = 1;
    AccountId account;
    WithdrawalId withdrawal;
    std::string reference;
};
BOOST_DESCRIBE_STRUCT(WithdrawalPaid, (), (account, withdrawal, reference))

struct WithdrawalFailed {
    static constexpr std::string_view type = "WithdrawalFailed";
    static constexpr int version = 1;
    AccountId account;
    WithdrawalId withdrawal;
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(WithdrawalFailed, (), (account, withdrawal, reason))

struct OverdraftRepaid {
    static constexpr std::string_view type = "OverdraftRepaid";
    static constexpr int version = 1;
    AccountId account;
    Money amount;
};
BOOST_DESCRIBE_STRUCT(OverdraftRepaid, (), (account, amount))

using PayoutEvent = std::variant<WithdrawalRequested, WithdrawalPaid, WithdrawalFailed, OverdraftRepaid>;

} // namespace gw
