#pragma once

#include "sync/engine/link.h"
#include "sync/engine/promoter.h"
#include "sync/engine/replay.h"
#include "sync/protocol/command.h"

namespace gw::sync {

/// Writes what became of sent commands into the outbox: taken, to come again, parked, in doubt. Everything
/// runs inside a transaction, except record().
class Receipts {
public:
    Receipts(Link& link, store::Profile& profile, Replay& replay)
        : m_link(link)
        , m_profile(profile)
        , m_replay(replay)
        , m_promoter(profile, link.deviceNow()) {}

    /// The server has it; its settlement comes in the feed.
    void taken(const store::OutboxEntry& entry);
    /// The lane lacks the seq `want` on the server.
    void held(const store::OutboxEntry& entry, std::uint64_t want);
    /// It is poison: kept for the person, and the lane goes on without it.
    void park(const store::OutboxEntry& entry, const Problem& problem);
    /// It may have arrived or not: it goes again under the same id.
    void putBack(const store::OutboxEntry& entry, const std::string& why);

    /// Tells the journal file, after the transaction.
    void record() const;
    /// Lanes beside those of the commands in which something moved.
    std::vector<std::string> otherLanes() const;

private:
    struct Parked {
        CommandId id;
        Problem problem;
    };

    Link& m_link;
    store::Profile& m_profile;
    Replay& m_replay;
    Promoter m_promoter;
    std::vector<Parked> m_parked = {};
};

/// What a person reads of a command that the server parked with this code.
Problem parkedByServer(const std::string& code);

} // namespace gw::sync
