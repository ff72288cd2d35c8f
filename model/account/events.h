#pragma once

#include "model/account/commands.h"

namespace gw {

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

struct ProfileEdited {
    static constexpr std::string_view type = "ProfileEdited";
    static constexpr int version = 1;
    AccountId account;
    ProfilePatch patch;
};
BOOST_DESCRIBE_STRUCT(ProfileEdited, (), (account, patch))

struct WorkingHoursSet {
    static constexpr std::string_view type = "WorkingHoursSet";
    static constexpr int version = 1;
    AccountId account;
    std::vector<WorkingSpan> hours;
};
BOOST_DESCRIBE_STRUCT(WorkingHoursSet, (), (account, hours))

/// `chosen_at` is the time on the device where the absence was set, which may have been offline: orders that
/// arrived since may be declined without fault.
struct AwaySet {
    static constexpr std::string_view type = "AwaySet";
    static constexpr int version = 1;
    AccountId account;
    Instant from;
    Instant until;
    std::string note;
    Instant chosen_at;
};
BOOST_DESCRIBE_STRUCT(AwaySet, (), (account, from, until, note, chosen_at))

struct AwayCleared {
    static constexpr std::string_view type = "AwayCleared";
    static constexpr int version = 1;
    AccountId account;
};
BOOST_DESCRIBE_STRUCT(AwayCleared, (), (account))

struct QuickReplySaved {
    static constexpr std::string_view type = "QuickReplySaved";
    static constexpr int version = 1;
    AccountId account;
    QuickReply reply;
};
BOOST_DESCRIBE_STRUCT(QuickReplySaved, (), (account, reply))

struct QuickReplyRemoved {
    static constexpr std::string_view type = "QuickReplyRemoved";
    static constexpr int version = 1;
    AccountId account;
    std::string key;
};
BOOST_DESCRIBE_STRUCT(QuickReplyRemoved, (), (account, key))

struct LevelGranted {
    static constexpr std::string_view type = "LevelGranted";
    static constexpr int version = 1;
    AccountId account;
    SellerLevel level;
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(LevelGranted, (), (account, level, reason))

using AccountEvent = std::variant<AccountRegistered, DisplayNameChanged, ProfileEdited, WorkingHoursSet,
                                  AwaySet, AwayCleared, QuickReplySaved, QuickReplyRemoved, LevelGranted>;

} // namespace gw
