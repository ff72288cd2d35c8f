#pragma once

#include "sql/database.h"
#include "sync/store/outbox_entry.h"

#include <functional>
#include <span>

namespace gw::store {

class Transitions;

/// The commands of this device by lanes (sync.md, decision 2), and where each stands. Every change of state
/// is written to the transitions. Writers run inside a transaction.
class Outbox {
public:
    Outbox(sql::Database& database, Transitions& transitions)
        : m_database(database)
        , m_transitions(transitions) {}

    /// Adds a command, under its number when it has one that is free, else behind all others; returns its
    /// number.
    std::int64_t add(const OutboxEntry& entry);
    std::optional<OutboxEntry> find(CommandId id) const;
    /// All that is not settled, oldest first.
    std::vector<OutboxEntry> unsettled() const;
    std::vector<OutboxEntry> unsettledOf(std::int64_t stream) const;
    /// All in one state, lane by lane.
    std::vector<OutboxEntry> inState(CommandState state) const;
    /// The next lane behind `stream` in which something is ready to be sent; empty at the end.
    std::optional<std::int64_t> readyLaneAfter(std::int64_t stream) const;
    /// The first `most` commands of a lane that may be sent now: those before the first that waits, and none
    /// while others of the lane are on their way.
    std::vector<OutboxEntry> readyOf(std::int64_t stream, std::size_t most) const;
    /// What waits for a command or blob, oldest first.
    std::vector<CommandId> needing(CommandId need) const { return needingBytes(need.uuid().bytes()); }
    std::vector<CommandId> needing(BlobId need) const { return needingBytes(need.bytes()); }
    /// Blobs that commands wait for, by local order, until `take` answers true.
    void findWantedBlob(const std::function<bool(BlobId)>& take) const;
    /// Rejected, parked and blocked ones that the person has not dismissed, newest first.
    std::vector<OutboxEntry> needingPerson() const;
    /// Everything kept, in local order: what the journal file must hold.
    std::vector<OutboxEntry> all() const;
    bool hasUnsettled() const;
    bool hasUnsettledOf(std::int64_t stream) const;
    int countUnsettled() const;
    int countNeedingPerson() const;

    /// Takes another state at `at` (device time); `why` is for the journal.
    void setState(const OutboxEntry& entry, CommandState state, Instant at, const std::string& why = {});
    /// The end of an effective or taken-back command: it leaves the outbox, its transition stays.
    void close(const OutboxEntry& entry, CommandState state, Instant at);
    /// It goes on its way: takes its seq and attempts from `entry`.
    void launch(const OutboxEntry& entry, Instant at);
    void setSeq(CommandId id, std::uint64_t seq);
    /// Takes back the seqs of a lane's unsettled commands from `seq` on.
    void clearSeqsFrom(std::int64_t stream, std::uint64_t seq);
    void clearAllSeqs();
    void setNextAttempt(CommandId id, Instant at);
    void countCrash(CommandId id);
    void setProblem(CommandId id, const std::optional<Problem>& problem);
    void setBlockedBy(CommandId id, const std::optional<CommandId>& cause);
    /// What waited for `old` waits for `replacement`: the dependents.
    std::vector<CommandId> follow(CommandId old, CommandId replacement);
    void dismiss(CommandId id);
    /// Notes anew which commands wait for which, after rows came from another file.
    void renewNeeds();
    /// Forgets what went wrong: problem, failures, dependencies. The person wants it tried again as it is.
    void restart(const OutboxEntry& entry);
    /// The local effect of the command as of the last replay, or why there is none.
    void setPrediction(CommandId id, const std::vector<AnyEvent>& events,
                       const std::optional<Problem>& prediction);

private:
    bool isFree(std::int64_t number) const;
    std::vector<OutboxEntry> collect(sql::Statement& row) const;
    std::vector<CommandId> needingBytes(std::span<const std::uint8_t> need) const;
    void addNeeds(const OutboxEntry& entry);
    void dropNeeds(const OutboxEntry& entry);

    sql::Database& m_database;
    Transitions& m_transitions;
};

/// The events kept by Outbox::setPrediction, from its column.
std::vector<AnyEvent> predictedEvents(std::string_view column);
/// Why the kept prediction of a command says "no"; empty column: it does not.
std::optional<Problem> problemColumn(const sql::Statement& row, int column);

} // namespace gw::store
