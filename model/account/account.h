#pragma once

#include "model/base/ids.h"
#include "model/base/instant.h"

#include <boost/describe/class.hpp>

#include <string>
#include <string_view>
#include <variant>

namespace gw {

/// Changes the actor's own display name. Class Q.
struct ChangeDisplayName {
    static constexpr std::string_view type = "ChangeDisplayName";
    static constexpr int version = 1;
    AccountId account;
    std::string display_name;
};
BOOST_DESCRIBE_STRUCT(ChangeDisplayName, (), (account, display_name))

/// Registration happens online, outside the outbox, by the accounts module: it needs a password.
struct AccountRegistered {
    static constexpr std::string_view type = "AccountRegistered";
    static constexpr int version = 1;
    AccountId account;
    std::string display_name;
    bool is_operator;
};
BOOST_DESCRIBE_STRUCT(AccountRegistered, (), (account, display_name, is_operator))

struct DisplayNameChanged {
    static constexpr std::string_view type = "DisplayNameChanged";
    static constexpr int version = 1;
    AccountId account;
    std::string display_name;
};
BOOST_DESCRIBE_STRUCT(DisplayNameChanged, (), (account, display_name))

using AccountCommand = std::variant<ChangeDisplayName>;
using AccountEvent = std::variant<AccountRegistered, DisplayNameChanged>;

/// A person or service of the marketplace. One account both sells and buys.
struct Account {
    static constexpr std::string_view kind = "account";
    AccountId id;
    std::string display_name;
    bool is_operator;
    Instant registered_at;

    bool operator==(const Account&) const = default;
};
BOOST_DESCRIBE_STRUCT(Account, (), (id, display_name, is_operator, registered_at))

/// "bad_name" unless the name has 1 to 60 characters and no control character.
Result<void> checkDisplayName(std::string_view name);

} // namespace gw
