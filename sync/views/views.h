#pragma once

#include "sync/views/rows.h"

#include <set>

namespace gw::sql {
class Database;
}

namespace gw::views {

/// Queries over the local projections. Runs on the thread that owns the database; each call is one short
/// read.
class Views {
public:
    /// `self` is the account whose file this is; `now` decides what is late.
    Views(sql::Database& database, AccountId self)
        : m_database(database)
        , m_self(self) {}

    OrderPage orders(const OrderQuery& query, Instant now) const;
    std::optional<OrderDetail> order(OrderId id) const;
    GigPage gigs(const GigQuery& query) const;
    std::optional<Gig> gig(GigId id) const;
    ConversationPage conversations(const ConversationQuery& query) const;
    MessagePage messages(ConversationId id, int before_number, int limit) const;
    /// Everything not settled, oldest first; then rejected, parked and blocked ones, newest first.
    std::vector<CommandRow> unsettled() const;
    std::vector<CommandRow> needsAttention() const;
    std::vector<TransitionRow> journal(int offset, int limit) const;
    /// A draft saved under `key` ("delivery:order:0190…"); empty when there is none.
    std::string draft(const std::string& key) const;

private:
    sql::Database& m_database;
    AccountId m_self;
    /// Composed queries, kept so that each is prepared once.
    mutable std::set<std::string> m_texts = {};
};

} // namespace gw::views
