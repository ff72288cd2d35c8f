#pragma once

#include "model/gig/events.h"
#include "model/gig/state.h"
#include "server/backbone/entry.h"
#include "sql/database.h"

#include <string>
#include <unordered_map>
#include <vector>

namespace gw::server {

/// The orders module's own view of gigs: what each sells now, made from the catalog's events. The draft of
/// such a gig is its live content; nothing else of it is known here.
class GigsForSale {
public:
    static const std::vector<const char*>& tables();
    static const std::vector<std::string>& eventTypes();

    explicit GigsForSale(sql::Database& database)
        : m_database(database) {}
    /// Takes effect of one of eventTypes(), inside a transaction.
    void apply(const Entry& entry);
    /// Null when no version of it was ever published. Valid until the next call.
    const Gig* find(GigId gig);
    /// The transaction was undone: what was read in it may be wrong.
    void forget() { m_cache.clear(); }

private:
    void publish(const GigVersionPublished& event, Instant at);
    Gig* known(GigId gig);
    void put(const Gig& gig);

    sql::Database& m_database;
    std::unordered_map<GigId, Gig> m_cache;
};

} // namespace gw::server
