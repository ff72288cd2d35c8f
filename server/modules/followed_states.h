#pragma once

#include "model/codec/vocabulary.h"
#include "server/backbone/entry.h"
#include "sql/database.h"

#include <string>
#include <unordered_map>
#include <vector>

namespace gw::server {

/// A module's own view of other modules' aggregates: the states folded from the events it consumes. It must
/// consume the event that begins each; what it does not consume stays as it began.
class FollowedStates {
public:
    /// The table, for the module's migrations.
    static const std::vector<const char*>& tables();

    explicit FollowedStates(sql::Database& database)
        : m_database(database) {}

    /// Folds an event, inside a transaction.
    void apply(const Entry& entry);
    /// The state of "gig:0190…"; null when nothing of it was heard. Valid until the next call.
    const AnyState* find(const std::string& stream);
    /// The transaction was undone: what was read in it may be wrong.
    void forget() { m_cache.clear(); }

    /// The same for an aggregate that is named by its id.
    template<class State, class SomeId>
    const State* find(const SomeId& id) {
        const auto* state = find(std::string(State::kind) + ":" + id.toString());
        return state ? &std::get<State>(*state) : nullptr;
    }

private:
    sql::Database& m_database;
    std::unordered_map<std::string, AnyState> m_cache;
};

} // namespace gw::server
