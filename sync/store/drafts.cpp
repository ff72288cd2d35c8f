#include "sync/store/drafts.h"

namespace gw::store {

std::int64_t Drafts::save(const std::string& key, const std::string& body, Instant at) {
    auto row = m_database.statement(
        "INSERT INTO drafts VALUES (?, 1, ?, ?) ON CONFLICT (key) DO UPDATE SET version = version + 1, "
        "body = excluded.body, saved_at = excluded.saved_at RETURNING version");
    row.bind(key).bind(body).bind(at.unixMs());
    std::int64_t version = 0;
    while (row.next())
        version = row.integer(0);
    return version;
}

bool Drafts::restore(const Draft& draft) {
    m_database
        .statement("INSERT INTO drafts VALUES (?, ?, ?, ?) ON CONFLICT (key) DO UPDATE SET "
                   "version = excluded.version, body = excluded.body, saved_at = excluded.saved_at "
                   "WHERE excluded.version > version")
        .bind(draft.key)
        .bind(draft.version)
        .bind(draft.body)
        .bind(draft.saved_at.unixMs())
        .run();
    return m_database.changes() > 0;
}

std::string Drafts::body(const std::string& key) const {
    auto row = m_database.statement("SELECT body FROM drafts WHERE key = ?");
    row.bind(key);
    return row.next() ? row.text(0) : std::string();
}

std::vector<Draft> Drafts::all() const {
    std::vector<Draft> drafts;
    auto row = m_database.statement("SELECT key, body, version, saved_at FROM drafts ORDER BY key");
    while (row.next())
        drafts.push_back({.key = row.text(0),
                          .body = row.text(1),
                          .version = row.integer(2),
                          .saved_at = Instant::fromUnixMs(row.integer(3))});
    return drafts;
}

} // namespace gw::store
