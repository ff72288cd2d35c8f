#pragma once

#include "model/base/ids.h"
#include "model/base/instant.h"

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

#include <optional>
#include <string>
#include <vector>

namespace gw {

/// How far a seller has come (domain.md, Seller standing).
BOOST_DEFINE_ENUM_CLASS(SellerLevel, new_seller, level_one, level_two, top_rated)

/// What a person tells about themselves.
struct Profile {
    std::string headline = {};
    std::string about = {};
    std::string country = {};
    std::string time_zone = {}; ///< IANA name, such as "Europe/Berlin"; empty when not told
    std::vector<std::string> languages = {};
    std::vector<std::string> skills = {};

    bool operator==(const Profile&) const = default;
};
BOOST_DESCRIBE_STRUCT(Profile, (), (headline, about, country, time_zone, languages, skills))

/// The fields of a Profile that an edit touches; an absent field stays as it is.
struct ProfilePatch {
    std::optional<std::string> headline = {};
    std::optional<std::string> about = {};
    std::optional<std::string> country = {};
    std::optional<std::string> time_zone = {};
    std::optional<std::vector<std::string>> languages = {};
    std::optional<std::vector<std::string>> skills = {};

    bool operator==(const ProfilePatch&) const = default;
};
BOOST_DESCRIBE_STRUCT(ProfilePatch, (), (headline, about, country, time_zone, languages, skills))

/// One stretch of a working day in the profile's time zone, in minutes from midnight; `weekday` 1 is Monday.
struct WorkingSpan {
    int weekday;
    int from_minute;
    int to_minute;

    bool operator==(const WorkingSpan&) const = default;
};
BOOST_DESCRIBE_STRUCT(WorkingSpan, (), (weekday, from_minute, to_minute))

/// A text to be used again in messages; `key` names it within the account.
struct QuickReply {
    std::string key;
    std::string title;
    std::string text;

    bool operator==(const QuickReply&) const = default;
};
BOOST_DESCRIBE_STRUCT(QuickReply, (), (key, title, text))

/// Lays `patch` over `profile`.
Profile patched(Profile profile, const ProfilePatch& patch);
/// The patch that makes `before` into `after`: only the fields that differ.
ProfilePatch difference(const Profile& before, const Profile& after);
/// The first limit that `profile` breaks: "profile_limit" with the field's path.
std::optional<Problem> brokenLimit(const Profile& profile);
/// "bad_hours" unless each span lies within one day and none overlap.
std::optional<Problem> badHours(const std::vector<WorkingSpan>& hours);
/// Minutes of work in a week, the capacity that load is measured against (domain.md, Seller standing).
int minutesPerWeek(const std::vector<WorkingSpan>& hours);

} // namespace gw
