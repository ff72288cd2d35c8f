#pragma once

#include "model/due.h"
#include "server/module/streams.h"
#include "sql/database.h"

#include <optional>
#include <string>
#include <vector>

namespace gw::server {

/// The durable timers of a module's streams, in its own database: always what the states want (model/due.h),
/// because they are written in the transaction that changes the state.
class Timers {
public:
    /// The table, for the body's migration.
    static const std::vector<const char*>& tables();

    explicit Timers(sql::Database& database)
        : m_database(database) {}

    struct Next {
        std::string stream;
        Instant at;
    };
    /// Replaces the stream's timers by those that its state wants now; answers the first of them.
    std::optional<Instant> keep(const Stream& stream);
    /// The next timer of all streams, by time.
    std::optional<Next> first();
    /// The stream's timers up to `through` were raised: forgotten, even if the state should want one still.
    void drop(const Stream& stream, Instant through);

private:
    sql::Database& m_database;
};

} // namespace gw::server
