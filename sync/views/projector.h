#pragma once

#include "model/codec/vocabulary.h"
#include "sql/database.h"

namespace gw::views {

/// Writes the rows that the queries read, from visible states. Used inside the engine's transactions, so that
/// rows, log and cursor move together.
class Projector {
public:
    Projector(sql::Database& database, AccountId self)
        : m_database(database)
        , m_self(self) {}

    /// Writes the row of a stream's visible state. `updated_at` is the time of its last event, pending ones
    /// included.
    void show(std::int64_t stream, const AnyState& visible, Instant updated_at);
    /// Takes the row away: the aggregate does not exist, or is about to be shown afresh.
    void hide(std::int64_t stream);
    /// Remembers a confirmed message, before its conversation is shown.
    void addMessage(std::int64_t stream, std::uint64_t pos, const MessageSent& message);
    /// Empties all projections, for a rebuild.
    void clear();

private:
    void show(std::int64_t stream, const Order& order, Instant updated_at);
    void insert(std::int64_t stream, const Order& order, Instant updated_at);
    void show(std::int64_t stream, const Gig& gig, Instant updated_at);
    void show(std::int64_t stream, const Conversation& conversation, Instant updated_at);
    void show(std::int64_t stream, const Account& account, Instant updated_at);
    void show(std::int64_t stream, const Offer& offer, Instant updated_at);
    void show(std::int64_t stream, const Reviews& reviews, Instant updated_at);
    /// Briefs, quotes and payouts have no rows: they are read from their states.
    void show(std::int64_t, const auto&, Instant) {}
    void rememberName(AccountId account, const std::string& name);
    int unreadIn(std::int64_t stream, const Conversation& conversation);

    sql::Database& m_database;
    AccountId m_self;
};

} // namespace gw::views
