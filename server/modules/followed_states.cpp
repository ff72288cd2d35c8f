#include "server/modules/followed_states.h"

#include "server/module/columns.h"
#include "server/module/stored_state.h"
#include "server/modules/tuning.h"

#include <boost/json/serialize.hpp>

namespace gw::server {

const std::vector<const char*>& FollowedStates::tables() {
    static const std::vector<const char*> statements = {
        "CREATE TABLE followed (id INTEGER PRIMARY KEY, stream TEXT NOT NULL UNIQUE, body TEXT NOT NULL)"};
    return statements;
}

void FollowedStates::apply(const Entry& entry) {
    const auto* before = find(entry.stream);
    auto after = evolve(before ? std::optional(*before) : std::nullopt, decodedEvent(entry),
                        {entry.time, entry.actor});
    m_database
        .statement("INSERT INTO followed (stream, body) VALUES (?, ?) "
                   "ON CONFLICT (stream) DO UPDATE SET body = excluded.body")
        .bind(entry.stream)
        .bind(boost::json::serialize(encode(after)))
        .run();
    m_cache.insert_or_assign(entry.stream, std::move(after));
}

const AnyState* FollowedStates::find(const std::string& stream) {
    const auto cached = m_cache.find(stream);
    if (cached != m_cache.end())
        return &cached->second;
    auto row = m_database.statement("SELECT body FROM followed WHERE stream = ?");
    row.bind(stream);
    if (!row.next())
        return nullptr;
    if (m_cache.size() >= modules_tuning::cached_states_max)
        m_cache.clear();
    return &m_cache.emplace(stream, stateFrom(stream, row.view(0))).first->second;
}

} // namespace gw::server
