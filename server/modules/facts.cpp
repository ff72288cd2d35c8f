#include "server/modules/facts.h"

#include "server/module/marketplace_account.h"

namespace gw::server {

void addPeople(Context& context, People& people, Asked& asked) {
    const auto find = [&people, &asked](AccountId account) {
        auto person = people.find(account);
        if (!person) {
            asked.sources.insert(accounts_source);
            asked.missing = true;
        }
        return person;
    };
    if (context.actor != marketplace_account) {
        const auto actor = find(context.actor);
        context.is_operator = actor && actor->is_operator;
    }
    context.name_of = [find](AccountId account) {
        const auto person = find(account);
        return person ? person->name : std::string();
    };
}

} // namespace gw::server
