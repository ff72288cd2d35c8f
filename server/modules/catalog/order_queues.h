#pragma once

#include "server/backbone/entry.h"
#include "sql/database.h"

#include <optional>
#include <string>
#include <vector>

namespace gw::server {

/// The catalog's own view of which orders are open, made from the orders module's events: it tells when a
/// gig's order queue is full, so that search leaves the gig out. The slot itself is reserved by the orders
/// module.
class OrderQueues {
public:
    static const std::vector<const char*>& tables();
    static const std::vector<std::string>& eventTypes();

    explicit OrderQueues(sql::Database& database)
        : m_database(database) {}
    /// Takes effect of one of eventTypes(), inside a transaction; answers the gig whose queue it changed.
    std::optional<GigId> apply(const Entry& entry);
    int openOrdersOf(GigId gig);

private:
    void add(OrderId order, GigId gig);
    std::optional<GigId> setOpen(OrderId order, bool open);

    sql::Database& m_database;
};

} // namespace gw::server
