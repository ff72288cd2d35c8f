#include "model/base/follow.h"
#include "model/decide.h"

#include <algorithm>

namespace gw {
namespace {

void apply(Account& account, const DisplayNameChanged& event, Instant) {
    account.display_name = event.display_name;
}

void apply(Account& account, const ProfileEdited& event, Instant) {
    account.profile = patched(std::move(account.profile), event.patch);
}

void apply(Account& account, const WorkingHoursSet& event, Instant) { account.hours = event.hours; }

void apply(Account& account, const AwaySet& event, Instant at) {
    account.away = Away{event.from, event.until, event.note, event.chosen_at, at};
}

void apply(Account& account, const AwayCleared&, Instant) { account.away.reset(); }

void apply(Account& account, const QuickReplySaved& event, Instant) {
    auto& replies = account.quick_replies;
    const auto at = std::find_if(replies.begin(), replies.end(),
                                 [&](const QuickReply& reply) { return reply.key == event.reply.key; });
    if (at == replies.end())
        replies.push_back(event.reply);
    else
        *at = event.reply;
}

void apply(Account& account, const QuickReplyRemoved& event, Instant) {
    std::erase_if(account.quick_replies, [&](const QuickReply& reply) { return reply.key == event.key; });
}

void apply(Account& account, const LevelGranted& event, Instant) { account.level = event.level; }

} // namespace

Account evolve(std::optional<Account> account, const AccountEvent& event, const EventInfo& info) {
    if (const auto* registered = std::get_if<AccountRegistered>(&event)) {
        requireFollows(!account, registered->type);
        return {registered->account, registered->display_name, registered->is_operator, info.time};
    }
    std::visit(
        [&](const auto& body) {
            requireFollows(account && account->id == body.account, body.type);
            if constexpr (!std::is_same_v<std::remove_cvref_t<decltype(body)>, AccountRegistered>)
                apply(*account, body, info.time);
        },
        event);
    return std::move(*account);
}

} // namespace gw
