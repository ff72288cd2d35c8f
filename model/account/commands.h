#pragma once

#include "model/account/profile.h"

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

/// Changes fields of the actor's own profile. Class Q; edits of different fields merge.
struct EditProfile {
    static constexpr std::string_view type = "EditProfile";
    static constexpr int version = 1;
    AccountId account;
    ProfilePatch patch;
};
BOOST_DESCRIBE_STRUCT(EditProfile, (), (account, patch))

/// When the actor works, week after week. Class Q.
struct SetWorkingHours {
    static constexpr std::string_view type = "SetWorkingHours";
    static constexpr int version = 1;
    AccountId account;
    std::vector<WorkingSpan> hours;
};
BOOST_DESCRIBE_STRUCT(SetWorkingHours, (), (account, hours))

/// The actor takes no orders from `from` to `until`. Class Q; a later one replaces it.
struct SetAway {
    static constexpr std::string_view type = "SetAway";
    static constexpr int version = 1;
    AccountId account;
    Instant from;
    Instant until;
    std::string note;
};
BOOST_DESCRIBE_STRUCT(SetAway, (), (account, from, until, note))

/// The actor is back early, or stays after all. Class Q.
struct ClearAway {
    static constexpr std::string_view type = "ClearAway";
    static constexpr int version = 1;
    AccountId account;
};
BOOST_DESCRIBE_STRUCT(ClearAway, (), (account))

/// Adds a quick reply or replaces the one of its key. Class Q.
struct SaveQuickReply {
    static constexpr std::string_view type = "SaveQuickReply";
    static constexpr int version = 1;
    AccountId account;
    QuickReply reply;
};
BOOST_DESCRIBE_STRUCT(SaveQuickReply, (), (account, reply))

/// Class Q.
struct RemoveQuickReply {
    static constexpr std::string_view type = "RemoveQuickReply";
    static constexpr int version = 1;
    AccountId account;
    std::string key;
};
BOOST_DESCRIBE_STRUCT(RemoveQuickReply, (), (account, key))

/// The marketplace (operator right): the seller reached or lost a level; `reason` says by which figures.
struct GrantLevel {
    static constexpr std::string_view type = "GrantLevel";
    static constexpr int version = 1;
    AccountId account;
    SellerLevel level;
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(GrantLevel, (), (account, level, reason))

using AccountCommand = std::variant<ChangeDisplayName, EditProfile, SetWorkingHours, SetAway, ClearAway,
                                    SaveQuickReply, RemoveQuickReply, GrantLevel>;

} // namespace gw
