#pragma once

#include "sql/database.h"
#include "sync/store/outbox_entry.h"

namespace gw::store {

/// A command's change of state, as it happened.
struct Transition {
    CommandId command;
    std::string stream;
    std::string type;
    CommandState state;
    Instant at; ///< device time
    std::string why;
};

/// Every change of state of every command, in order; nothing is ever taken out.
class Transitions {
public:
    explicit Transitions(sql::Database& database)
        : m_database(database) {}

    void add(const OutboxEntry& entry, CommandState state, Instant at, const std::string& why);
    /// Whether this file knows that the command is settled ok or was taken back.
    bool isClosed(CommandId id) const;
    /// Commands that were taken back, the newest `limit` of them.
    std::vector<CommandId> cancelled(int limit) const;
    /// Newest first.
    std::vector<Transition> read(int offset, int limit) const;

private:
    sql::Database& m_database;
};

} // namespace gw::store
