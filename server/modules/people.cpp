#include "server/modules/people.h"

#include "model/codec/vocabulary.h"
#include "server/module/columns.h"
#include "server/modules/tuning.h"

namespace gw::server {

const std::vector<const char*>& People::tables() {
    static const std::vector<const char*> statements = {
        "CREATE TABLE person (id INTEGER PRIMARY KEY, account BLOB NOT NULL UNIQUE, name TEXT NOT NULL, "
        "is_operator INTEGER NOT NULL)"};
    return statements;
}

const std::vector<std::string>& People::eventTypes() {
    static const std::vector<std::string> types = {std::string(AccountRegistered::type),
                                                   std::string(DisplayNameChanged::type)};
    return types;
}

void People::apply(const Entry& entry) {
    const auto event = std::get<AccountEvent>(decodedEvent(entry));
    if (const auto* registered = std::get_if<AccountRegistered>(&event)) {
        put(registered->account, {registered->display_name, registered->is_operator});
        return;
    }
    const auto& changed = std::get<DisplayNameChanged>(event);
    auto person = find(changed.account).value_or(Person{{}, false});
    person.name = changed.display_name;
    put(changed.account, person);
}

std::optional<People::Person> People::find(AccountId account) {
    const auto cached = m_cache.find(account);
    if (cached != m_cache.end())
        return cached->second;
    auto row = m_database.statement("SELECT name, is_operator FROM person WHERE account = ?");
    row.bindBytes(bytesOf(account));
    if (!row.next())
        return std::nullopt;
    Person person{row.text(0), row.integer(1) != 0};
    if (m_cache.size() >= modules_tuning::cached_people_max)
        m_cache.clear();
    m_cache.emplace(account, person);
    return person;
}

void People::put(AccountId account, const Person& person) {
    m_cache.erase(account);
    m_database
        .statement(
            "INSERT INTO person (account, name, is_operator) VALUES (?, ?, ?) ON CONFLICT (account) DO "
            "UPDATE SET name = excluded.name, is_operator = excluded.is_operator")
        .bindBytes(bytesOf(account))
        .bind(person.name)
        .bind(person.is_operator)
        .run();
}

} // namespace gw::server
