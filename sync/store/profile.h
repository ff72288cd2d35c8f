#pragma once

#include "model/base/ports.h"
#include "sql/database.h"
#include "sync/store/blob_store.h"
#include "sync/store/disk.h"
#include "sync/store/drafts.h"
#include "sync/store/journal_file.h"
#include "sync/store/log.h"
#include "sync/store/meta.h"
#include "sync/store/outbox.h"
#include "sync/store/recovery.h"
#include "sync/store/staging.h"
#include "sync/store/stream_states.h"
#include "sync/store/transitions.h"

#include <memory>
#include <optional>

namespace gw::store {

/// Whose profile it is, on which device.
struct Owner {
    AccountId account;
    DeviceId device;
};

/// A profile folder: studio.db, its journal file and the blobs. Everything irreplaceable (outbox, drafts,
/// unsent blobs) is in two places (sync.md, decision 5).
class Profile {
public:
    enum class Trust {
        as_found, ///< a small database is read whole first, a large one when it is used
        suspect   ///< a read has found damage: the database is not used any more
    };

    /// Opens or creates the profile on `disk`, with the migrations of all the file's tables
    /// (views::fileMigrations()). A damaged database is moved aside, and a new one takes over what can still
    /// be read of it and what the journal file holds; the engine folds the log anew and fetches what is
    /// missing of it (Repair). Problems: "cannot_open", "newer_file", "older_file", "in_use", "other_account"
    /// and those of the disk.
    static Result<std::unique_ptr<Profile>> open(std::unique_ptr<Disk> disk,
                                                 const std::vector<sql::Migration>& migrations,
                                                 const Owner& owner, Random& random,
                                                 Trust trust = Trust::as_found);
    ~Profile();

    const Owner& owner() const { return m_owner; }
    /// Set when this opening had to repair something.
    const std::optional<Recovery>& recovery() const { return m_recovery; }
    /// Called once, at the first failure after which the profile must be opened again: a damaged page (then
    /// as Trust::suspect), or a disk that failed while something was made durable. Not the place to close it.
    std::function<void(const Problem& problem)> on_broken;
    /// A failure that was met outside a transaction; whether it is one of those.
    bool note(const Problem& problem);

    /// A new incarnation: lanes count from 1 again, and the server tells repeats by their ids (sync.md,
    /// Messages: Deduplication). Inside a transaction.
    void renewIncarnation(Random& random);

    /// Runs `work` in one transaction; a failure of database or disk rolls it back and becomes a Problem.
    Result<void> transaction(const std::function<void()>& work);

    sql::Database& database() { return *m_database; }
    Meta& meta() { return m_meta; }
    Log& log() { return m_log; }
    StreamStates& streams() { return m_streams; }
    Outbox& outbox() { return m_outbox; }
    const Outbox& outbox() const { return m_outbox; }
    Transitions& transitions() { return m_transitions; }
    Drafts& drafts() { return m_drafts; }
    Staging& staging() { return m_staging; }
    BlobStore& blobs() { return m_blobs; }
    JournalFile& journal() { return m_journal; }

private:
    Profile(std::unique_ptr<Disk> disk, std::unique_ptr<sql::Database> database, const Owner& owner);
    /// Makes the file the owner's and takes over what only the journal file or a damaged one knows.
    Result<void> adopt(Random& random);
    void takeBack(const JournalContent& content, Recovery& recovery);
    void takeBackCommands(const JournalContent& content, Recovery& recovery);
    /// A draft names its files by their blobs.
    void takeBackFiles(const Draft& draft);

    std::unique_ptr<Disk> m_disk;
    std::unique_ptr<sql::Database> m_database;
    Owner m_owner;
    Meta m_meta;
    Log m_log;
    StreamStates m_streams;
    Transitions m_transitions;
    Outbox m_outbox;
    Drafts m_drafts;
    Staging m_staging;
    BlobStore m_blobs;
    JournalFile m_journal;
    std::optional<Recovery> m_recovery;
};

} // namespace gw::store
