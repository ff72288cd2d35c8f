#pragma once

#include "model/base/instant.h"
#include "sql/database.h"

#include <string>
#include <vector>

namespace gw::store {

struct Draft {
    std::string key;      ///< "delivery:order:0190…"
    std::string body;     ///< empty: it was deleted
    std::int64_t version; ///< counts its saves and deletions, so that of two copies the newer one is known
    Instant saved_at;
};

/// What a person has begun to write and not issued yet. Writers run inside a transaction.
class Drafts {
public:
    explicit Drafts(sql::Database& database)
        : m_database(database) {}

    /// Keeps `body` under `key`; an empty one deletes the draft. Returns the new version.
    std::int64_t save(const std::string& key, const std::string& body, Instant at);
    /// Keeps a draft from another copy, unless a newer one is here. Whether it was kept.
    bool restore(const Draft& draft);
    /// Empty when there is none.
    std::string body(const std::string& key) const;
    /// Deleted ones too.
    std::vector<Draft> all() const;

private:
    sql::Database& m_database;
};

} // namespace gw::store
