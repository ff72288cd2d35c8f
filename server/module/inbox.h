#pragma once

#include "server/module/batch.h"
#include "sql/database.h"
#include "sync/protocol/command.h"

#include <map>
#include <optional>
#include <string>

namespace gw::server {

struct Submission;

/// What a body remembers of commands: each one's settlement, and how far each device's lanes have come
/// (sync.md, Deduplication).
class Inbox {
public:
    explicit Inbox(sql::Database& database);

    struct Known {
        ChainHash payload; ///< of the command and its actor
        bool ok;           ///< took effect (or was a harmless repeat)
        Seq settled;       ///< position of its settlement in the log
    };
    std::optional<Known> find(CommandId command);
    void remember(CommandId command, const Known& known);
    /// Why it was rejected; empty when it took effect.
    std::optional<Problem> rejectionOf(const Known& known);

    /// Seq of the lane's last settled command; 0 before the first.
    std::uint64_t laneMark(const Submission& submission);
    void moveLaneMark(const Submission& submission);

private:
    sql::Database& m_database;
};

/// Tells a repeat from a conflict: the payload's hash, bound to the actor.
ChainHash payloadOf(const Submission& submission);

} // namespace gw::server
