#pragma once

#include "sql/database.h"
#include "sync/protocol/feed.h"

#include <functional>

namespace gw::store {

/// A feed that is fetched anew (other epoch, broken chain) waits here until it is whole, so that no screen
/// ever shows half of it. Writers run inside a transaction.
class Staging {
public:
    explicit Staging(sql::Database& database)
        : m_database(database) {}

    void add(const std::vector<protocol::Item>& items);
    /// Calls `use` with batches of at most `batch` items, in order.
    void read(int batch, const std::function<void(const std::vector<protocol::Item>&)>& use) const;
    void clear();

private:
    sql::Database& m_database;
};

} // namespace gw::store
