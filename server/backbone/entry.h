#pragma once

#include "sync/protocol/feed.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace gw::server {

/// Position in a module's log: gapless from 1, given in the transaction that appends. The only truth about
/// order (server.md, Event store).
using Seq = std::uint64_t;

/// One row of a module's log: an event, or the settlement of a command.
struct Entry {
    Seq seq;
    Seq group_end; ///< seq of the last entry of the same group (one command's events and its settlement)
    protocol::ItemKind kind;
    EventId id;
    std::string stream;
    std::uint64_t stream_version; ///< from 1 in the stream; 0 for a settlement
    std::string type;             ///< event type, or "Settled"
    int version;
    Instant time;
    AccountId actor;
    std::optional<CommandId> cause;
    std::string salt;                ///< 32 hex digits
    std::vector<AccountId> audience; ///< who may see it, fixed when it was decided
    std::string body;                ///< canonical JSON text of an object

    bool operator==(const Entry&) const = default;
};

} // namespace gw::server
