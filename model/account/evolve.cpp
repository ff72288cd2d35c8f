#include "model/base/follow.h"
#include "model/decide.h"

namespace gw {

Account evolve(std::optional<Account> account, const AccountEvent& event, const EventInfo& info) {
    if (const auto* registered = std::get_if<AccountRegistered>(&event)) {
        requireFollows(!account, registered->type);
        return {registered->account, registered->display_name, registered->is_operator, info.time};
    }
    const auto& changed = std::get<DisplayNameChanged>(event);
    requireFollows(account && account->id == changed.account, changed.type);
    account->display_name = changed.display_name;
    return std::move(*account);
}

} // namespace gw
