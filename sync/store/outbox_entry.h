#pragma once

#include "model/codec/vocabulary.h"
#include "sync/protocol/command.h"
#include "sync/store/command_state.h"

#include <optional>

namespace gw::store {

/// A command of this device, from its issue until it is settled and, when it needs the person, until they
/// have decided.
struct OutboxEntry {
    std::int64_t number = 0; ///< local order; given by the outbox
    CommandId id;
    std::int64_t stream;   ///< of StreamStates
    std::string lane;      ///< the stream's name
    std::uint64_t seq = 0; ///< in the lane, given when first sent; 0 before
    std::vector<CommandId> deps = {};
    Encoded command;
    std::vector<BlobId> blobs = {};
    std::uint64_t based_on = 0;
    Instant issued_at;    ///< device time
    Instant predicted_at; ///< server time as estimated at the issue: the time its local effect carries
    CommandState state = CommandState::queued;
    Instant since; ///< device time at which it took this state
    int attempts = 0;
    std::optional<Instant> next_attempt = {}; ///< device time; shown
    int crashes = 0;                          ///< times the process ended while it was being sent
    std::optional<Problem> problem = {};      ///< of a rejection or parking
    std::optional<Problem> prediction = {};   ///< why the server will probably refuse it
    std::optional<CommandId> blocked_by = {};
    bool dismissed = false;

    /// The command itself; a problem when a newer program wrote it.
    Result<AnyCommand> decoded() const;
    /// As it goes to the server.
    protocol::Command message() const;
};

} // namespace gw::store
