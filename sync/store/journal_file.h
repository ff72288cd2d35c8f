#pragma once

#include "sync/store/disk.h"
#include "sync/store/drafts.h"
#include "sync/store/outbox_entry.h"

#include <boost/json/object.hpp>

#include <map>

namespace gw::store {

/// What the journal file still holds, read back.
struct JournalContent {
    std::string account;                 ///< whose; empty when the file has no owner record
    std::vector<OutboxEntry> commands;   ///< in local order; their stream is 0
    std::vector<CommandId> cancelled;    ///< taken back, so they must not be sent whatever a copy says
    std::vector<Draft> drafts;           ///< deleted ones too
    std::map<BlobId, std::string> blobs; ///< files that may not be with the server, and their names
    int lost_records = 0;                ///< unreadable: cut short by a power cut, or damaged
};

/// The second copy of what can't be fetched again: commands and drafts, in a file beside the database, each
/// record with a checksum (sync.md, decision 5). A line is 16 hex digits of the record's SHA-256, a space and
/// the record as JSON. Once the disk has reported an error, nothing more is recorded: what reached it is
/// unknown until the file is opened again (ARCHITECTURE.md, Durability).
class JournalFile {
public:
    explicit JournalFile(Disk& disk)
        : m_disk(disk) {}

    /// Durable when it returns.
    Result<void> recordCommand(const OutboxEntry& entry);
    /// The command was settled ok, or taken back. Losing the record of a settlement does no harm: the feed
    /// says it again; that of a command taken back is durable when it returns.
    Result<void> recordClosed(CommandId id, CommandState state);
    /// The command waits for the person's decision in this state, or was queued again.
    Result<void> recordState(CommandId id, CommandState state, const std::optional<Problem>& problem,
                             bool dismissed);
    /// A file was pinned; durable when it returns.
    Result<void> recordBlob(BlobId root, const std::string& name);
    /// Durable when it returns; an empty body says that the draft is gone.
    Result<void> recordDraft(const Draft& draft);

    Result<JournalContent> read() const;
    /// Starts the file anew with just this; when that fails the old one is still whole.
    Result<void> rewrite(AccountId owner, const JournalContent& content);
    bool exists() const;
    std::int64_t sizeBytes() const;

private:
    Result<void> append(const boost::json::object& record, bool durable);
    Result<void> write(const boost::json::object& record, bool durable);

    Disk& m_disk;
    /// A failed append may have left half a line: the next record starts a new one.
    bool m_torn = false;
    std::optional<Problem> m_broken = {};
};

} // namespace gw::store
