#include "model/account/profile.h"

#include "model/base/rejection.h"
#include "model/base/text.h"
#include "model/tuning.h"

#include <algorithm>

namespace gw {
namespace {

constexpr int day_minutes = 24 * 60;

/// Calls `use(member of the profile, member of the patch)` for each field.
template<class Use>
void forEachProfileField(const Use& use) {
    use(&Profile::headline, &ProfilePatch::headline);
    use(&Profile::about, &ProfilePatch::about);
    use(&Profile::country, &ProfilePatch::country);
    use(&Profile::time_zone, &ProfilePatch::time_zone);
    use(&Profile::languages, &ProfilePatch::languages);
    use(&Profile::skills, &ProfilePatch::skills);
}

std::optional<Problem> badLine(const std::string& text, const std::string& where) {
    if (characterCount(text) <= tuning::profile_line_length_max && !hasControlCharacter(text))
        return std::nullopt;
    return rejectedUntilEdit("profile_limit",
                             "This may have at most " + std::to_string(tuning::profile_line_length_max) +
                                 " characters and no line breaks. Your text is kept: shorten it.",
                             "patch." + where);
}

std::optional<Problem> badLines(const std::vector<std::string>& lines, const std::string& where) {
    if (lines.size() > tuning::profile_entries_max)
        return rejectedUntilEdit("profile_limit",
                                 "There may be at most " + std::to_string(tuning::profile_entries_max) +
                                     " entries here. Take some away.",
                                 "patch." + where);
    for (std::size_t i = 0; i < lines.size(); ++i)
        if (auto problem = badLine(lines[i], where + "[" + std::to_string(i) + "]"))
            return problem;
    return std::nullopt;
}

Problem unusableHours(std::size_t index, std::string what) {
    return rejectedUntilEdit("bad_hours", std::move(what), "hours[" + std::to_string(index) + "]");
}

} // namespace

Profile patched(Profile profile, const ProfilePatch& patch) {
    forEachProfileField([&](auto in_profile, auto in_patch) {
        if (patch.*in_patch)
            profile.*in_profile = *(patch.*in_patch);
    });
    return profile;
}

ProfilePatch difference(const Profile& before, const Profile& after) {
    ProfilePatch patch;
    forEachProfileField([&](auto in_profile, auto in_patch) {
        if (before.*in_profile != after.*in_profile)
            patch.*in_patch = after.*in_profile;
    });
    return patch;
}

std::optional<Problem> brokenLimit(const Profile& profile) {
    if (auto problem = badLine(profile.headline, "headline"))
        return problem;
    if (characterCount(profile.about) > tuning::profile_about_length_max)
        return rejectedUntilEdit("profile_limit",
                                 "This text may have at most " +
                                     std::to_string(tuning::profile_about_length_max) +
                                     " characters. It is kept: shorten it.",
                                 "patch.about");
    if (auto problem = badLine(profile.country, "country"))
        return problem;
    if (auto problem = badLine(profile.time_zone, "time_zone"))
        return problem;
    if (auto problem = badLines(profile.languages, "languages"))
        return problem;
    return badLines(profile.skills, "skills");
}

std::optional<Problem> badHours(const std::vector<WorkingSpan>& hours) {
    if (hours.size() > tuning::working_spans_max)
        return unusableHours(tuning::working_spans_max,
                             "These are too many stretches of work. Join some of them.");
    for (std::size_t i = 0; i < hours.size(); ++i) {
        const WorkingSpan& span = hours[i];
        if (span.weekday < 1 || span.weekday > 7 || span.from_minute < 0 || span.to_minute > day_minutes ||
            span.from_minute >= span.to_minute)
            return unusableHours(i, "A stretch of work must begin before it ends, within one day.");
        const auto here = hours.begin() + static_cast<std::ptrdiff_t>(i);
        if (std::any_of(hours.begin(), here, [&](const WorkingSpan& other) {
                return other.weekday == span.weekday && other.from_minute < span.to_minute &&
                       span.from_minute < other.to_minute;
            }))
            return unusableHours(i, "Two stretches of work overlap. Join them.");
    }
    return std::nullopt;
}

int minutesPerWeek(const std::vector<WorkingSpan>& hours) {
    int minutes = 0;
    for (const auto& span : hours)
        minutes += span.to_minute - span.from_minute;
    return minutes;
}

} // namespace gw
