#pragma once

#include "server/backbone/entry.h"
#include "sql/database.h"

#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace gw::server {

/// A module's own view of who is who, made from the accounts module's events.
class People {
public:
    struct Person {
        std::string name;
        bool is_operator;
    };

    /// The table, for the module's migrations; and the events that fill it.
    static const std::vector<const char*>& tables();
    static const std::vector<std::string>& eventTypes();

    explicit People(sql::Database& database)
        : m_database(database) {}
    /// Takes effect of one of eventTypes(), inside a transaction.
    void apply(const Entry& entry);
    std::optional<Person> find(AccountId account);
    /// The transaction was undone: what was read in it may be wrong.
    void forget() { m_cache.clear(); }

private:
    void put(AccountId account, const Person& person);

    sql::Database& m_database;
    std::unordered_map<AccountId, Person> m_cache;
};

} // namespace gw::server
