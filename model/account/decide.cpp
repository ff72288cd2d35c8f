#include "model/decide.h"

#include "model/base/rejection.h"
#include "model/base/text.h"
#include "model/tuning.h"

#include <algorithm>

namespace gw {
namespace {

using AccountEvents = std::vector<AccountEvent>;
using AccountOutcome = Result<AccountEvents>;

AccountOutcome decideOn(const Account& account, const ChangeDisplayName& command, const Context&) {
    if (const auto checked = checkDisplayName(command.display_name); !checked)
        return checked.error();
    if (account.display_name == command.display_name)
        return AccountEvents{};
    return AccountEvents{DisplayNameChanged{account.id, command.display_name}};
}

AccountOutcome decideOn(const Account& account, const EditProfile& command, const Context&) {
    const Profile edited = patched(account.profile, command.patch);
    if (auto problem = brokenLimit(edited))
        return *problem;
    const ProfilePatch change = difference(account.profile, edited);
    if (change == ProfilePatch())
        return AccountEvents{};
    return AccountEvents{ProfileEdited{account.id, change}};
}

AccountOutcome decideOn(const Account& account, const SetWorkingHours& command, const Context&) {
    if (auto problem = badHours(command.hours))
        return *problem;
    if (account.hours == command.hours)
        return AccountEvents{};
    return AccountEvents{WorkingHoursSet{account.id, command.hours}};
}

AccountOutcome decideOn(const Account& account, const SetAway& command, const Context& context) {
    if (account.away && account.away->from == command.from && account.away->until == command.until &&
        account.away->note == command.note)
        return AccountEvents{};
    if (command.from >= command.until || command.until <= context.now ||
        command.until - command.from > std::chrono::days(tuning::away_days_max))
        return rejectedUntilEdit(
            "bad_dates",
            "An absence must end after it begins, in the future, and within a year. Your "
            "note is kept: choose other dates.",
            "until");
    if (characterCount(command.note) > tuning::away_note_length_max)
        return rejectedUntilEdit("note_too_long",
                                 "The note may have at most " + std::to_string(tuning::away_note_length_max) +
                                     " characters. It is kept: shorten it.",
                                 "note");
    // A device clock that runs ahead can't excuse orders that are still to come.
    const Instant chosen_at = std::min(context.issuedAt(), context.now);
    return AccountEvents{AwaySet{account.id, command.from, command.until, command.note, chosen_at}};
}

AccountOutcome decideOn(const Account& account, const ClearAway&, const Context&) {
    return account.away ? AccountEvents{AwayCleared{account.id}} : AccountEvents{};
}

AccountOutcome decideOn(const Account& account, const SaveQuickReply& command, const Context& context) {
    const QuickReply& reply = command.reply;
    const auto& replies = account.quick_replies;
    if (std::find(replies.begin(), replies.end(), reply) != replies.end())
        return AccountEvents{};
    if (reply.key.empty() || characterCount(reply.key) > tuning::profile_line_length_max ||
        isBlank(reply.title) || characterCount(reply.title) > tuning::profile_line_length_max ||
        isBlank(reply.text) ||
        characterCount(reply.text) > static_cast<std::size_t>(context.policy.message_length_max))
        return rejectedUntilEdit(
            "bad_quick_reply",
            "A quick reply needs a short title and a text that fits into a message. What "
            "you wrote is kept: change it.",
            "reply");
    const bool replaces = std::any_of(replies.begin(), replies.end(),
                                      [&](const QuickReply& other) { return other.key == reply.key; });
    if (!replaces && replies.size() >= tuning::quick_replies_max)
        return rejectedUntilEvent("too_many_quick_replies",
                                  "You have " + std::to_string(tuning::quick_replies_max) +
                                      " quick replies, the most there may be. This one is kept here: remove "
                                      "another first.");
    return AccountEvents{QuickReplySaved{account.id, reply}};
}

AccountOutcome decideOn(const Account& account, const RemoveQuickReply& command, const Context&) {
    const auto& replies = account.quick_replies;
    if (std::none_of(replies.begin(), replies.end(),
                     [&](const QuickReply& reply) { return reply.key == command.key; }))
        return AccountEvents{};
    return AccountEvents{QuickReplyRemoved{account.id, command.key}};
}

AccountOutcome decideOn(const Account& account, const GrantLevel& command, const Context&) {
    if (account.level == command.level)
        return AccountEvents{};
    return AccountEvents{LevelGranted{account.id, command.level, command.reason}};
}

/// Everything but the level is the owner's own.
template<class Command>
std::optional<Problem> notForActor(const Account& account, const Context& context) {
    const bool owner = account.id == context.actor;
    if (!owner && !context.is_operator)
        return notFound("account");
    if constexpr (std::is_same_v<Command, GrantLevel>)
        return context.is_operator ? std::nullopt : std::optional(notAllowed("the marketplace"));
    else
        return owner ? std::nullopt : std::optional(notAllowed("the account's owner"));
}

} // namespace

Result<void> checkDisplayName(std::string_view name) {
    if (isBlank(name) || characterCount(name) > tuning::display_name_length_max || hasControlCharacter(name))
        return rejectedUntilEdit(
            "bad_name", "A name must have 1 to 60 characters and no line breaks. Choose another name.",
            "display_name");
    return {};
}

Result<std::vector<AccountEvent>> decide(const std::optional<Account>& account, const AccountCommand& command,
                                         const Context& context) {
    if (!account)
        return notFound("account");
    return std::visit(
        [&](const auto& body) -> AccountOutcome {
            if (auto problem = notForActor<std::remove_cvref_t<decltype(body)>>(*account, context))
                return *problem;
            return decideOn(*account, body, context);
        },
        command);
}

} // namespace gw
