#pragma once

#include "model/account/away.h"
#include "model/account/events.h"

namespace gw {

/// A person or service of the marketplace. One account both sells and buys.
struct Account {
    static constexpr std::string_view kind = "account";
    AccountId id;
    std::string display_name;
    bool is_operator;
    Instant registered_at;
    Profile profile = {};
    SellerLevel level = SellerLevel::new_seller;
    std::vector<WorkingSpan> hours = {};
    std::optional<Away> away = {};
    std::vector<QuickReply> quick_replies = {};

    bool operator==(const Account&) const = default;
};
BOOST_DESCRIBE_STRUCT(Account, (),
                      (id, display_name, is_operator, registered_at, profile, level, hours, away,
                       quick_replies))

/// "bad_name" unless the name has 1 to 60 characters and no control character.
Result<void> checkDisplayName(std::string_view name);

} // namespace gw
