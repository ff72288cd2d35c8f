#pragma once

#include "model/base/ids.h"
#include "model/base/money.h"

#include <boost/describe/class.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <variant>

namespace gw {

/// Seller, online only: `amount` leaves what is available; the withdrawal fee is kept of it.
struct RequestWithdrawal {
    static constexpr std::string_view type = "RequestWithdrawal";
    static constexpr int version = 1;
    AccountId account;
    WithdrawalId withdrawal;
    Money amount;
};
BOOST_DESCRIBE_STRUCT(RequestWithdrawal, (), (account, withdrawal, amount))

/// The bank (operator right): the money is on its way to the seller's account.
struct RecordWithdrawalPaid {
    static constexpr std::string_view type = "RecordWithdrawalPaid";
    static constexpr int version = 1;
    AccountId account;
    WithdrawalId withdrawal;
    std::string reference;
};
BOOST_DESCRIBE_STRUCT(RecordWithdrawalPaid, (), (account, withdrawal, reference))

/// The bank (operator right): it was refused; everything, the fee too, is available again.
struct RecordWithdrawalFailed {
    static constexpr std::string_view type = "RecordWithdrawalFailed";
    static constexpr int version = 1;
    AccountId account;
    WithdrawalId withdrawal;
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(RecordWithdrawalFailed, (), (account, withdrawal, reason))

/// The marketplace (operator right): what is available repays what is overdrawn, as far as it goes.
struct RepayOverdraft {
    static constexpr std::string_view type = "RepayOverdraft";
    static constexpr int version = 1;
    AccountId account;
    Currency currency;
};
BOOST_DESCRIBE_STRUCT(RepayOverdraft, (), (account, currency))

using PayoutCommand =
    std::variant<RequestWithdrawal, RecordWithdrawalPaid, RecordWithdrawalFailed, RepayOverdraft>;

} // namespace gw
