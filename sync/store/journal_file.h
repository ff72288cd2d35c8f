#pragma once

#include "sync/store/disk.h"
#include "sync/store/drafts.h"
#include "sync/store/outbox_entry.h"

#include <boost/json/object.hpp>

namespace gw::store {

/// What the journal file still holds, read back.
struct JournalContent {
    std::string account;               ///< whose; empty when the file has no owner record
    std::vector<OutboxEntry> commands; ///< in local order; their stream is 0
    std::vector<Draft> drafts;
    int lost_records = 0; ///< unreadable: cut short by a power cut, or damaged
};

/// The second copy of what can't be fetched again: commands and drafts, in a file beside the database, each
/// record with a checksum (sync.md, decision 5). A line is 16 hex digits of the record's SHA-256, a space and
/// the record as JSON.
class JournalFile {
public:
    explicit JournalFile(Disk& disk)
        : m_disk(disk) {}

    /// Durable when it returns.
    Result<void> recordCommand(const OutboxEntry& entry);
    /// The command was settled ok or taken back. Losing this record does no harm: the feed says it again.
    Result<void> recordClosed(CommandId id);
    /// The command waits for the person's decision in this state, or was queued again.
    Result<void> recordState(CommandId id, CommandState state, const std::optional<Problem>& problem,
                             bool dismissed);
    /// Durable when it returns; an empty body says that the draft is gone.
    Result<void> recordDraft(const Draft& draft);

    Result<JournalContent> read() const;
    /// Starts the file anew with just this.
    Result<void> rewrite(AccountId owner, const std::vector<OutboxEntry>& commands,
                         const std::vector<Draft>& drafts);
    bool exists() const;
    std::int64_t sizeBytes() const;

private:
    Result<void> append(const boost::json::object& record, bool durable);

    Disk& m_disk;
    /// A failed append may have left half a line: the next record starts a new one.
    bool m_torn = false;
};

} // namespace gw::store
