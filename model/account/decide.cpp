#include "model/decide.h"

#include "model/base/rejection.h"
#include "model/base/text.h"
#include "model/tuning.h"

namespace gw {

Result<void> checkDisplayName(std::string_view name) {
    if (isBlank(name) || characterCount(name) > tuning::display_name_length_max || hasControlCharacter(name))
        return rejectedUntilEdit(
            "bad_name", "A name must have 1 to 60 characters and no line breaks. Choose another name.",
            "display_name");
    return {};
}

Result<std::vector<AccountEvent>> decide(const std::optional<Account>& account, const AccountCommand& command,
                                         const Context& context) {
    const auto& change = std::get<ChangeDisplayName>(command);
    if (!account)
        return notFound("account");
    if (account->id != context.actor)
        return context.is_operator ? notAllowed("the account's owner") : notFound("account");
    if (const auto checked = checkDisplayName(change.display_name); !checked)
        return checked.error();
    if (account->display_name == change.display_name)
        return std::vector<AccountEvent>{};
    return std::vector<AccountEvent>{DisplayNameChanged{account->id, change.display_name}};
}

} // namespace gw
