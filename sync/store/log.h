#pragma once

#include "sql/database.h"
#include "sync/protocol/feed.h"

#include <functional>
#include <optional>

namespace gw::store {

/// The feed as it came: every item of the account, in order (sync.md, Messages). Writers run inside a
/// transaction.
class Log {
public:
    explicit Log(sql::Database& database)
        : m_database(database) {}

    /// Adds the next item. `folded` tells whether this program understood it.
    void insert(const protocol::Item& item, std::int64_t stream, bool folded);
    void clear();

    std::uint64_t count() const;
    /// Items that were kept without being understood.
    std::uint64_t countUnknown() const;
    /// Calls `use` for each item from `from` on, in order.
    void read(std::uint64_t from, const std::function<void(const protocol::Item&)>& use) const;
    /// The events of one stream, oldest first.
    std::vector<protocol::Item> eventsOf(std::int64_t stream) const;

private:
    sql::Database& m_database;
};

} // namespace gw::store
