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

/// What had to be rebuilt when the profile was opened.
struct Recovery {
    QString damaged_file; ///< where the unreadable studio.db was moved to; empty when there was none
    int commands = 0;     ///< taken back from the journal file
    int drafts = 0;
    int lost_records = 0; ///< unreadable records of the journal file
};

/// A profile folder: studio.db, its journal file and the blobs. Everything irreplaceable (outbox, drafts,
/// unsent blobs) is in two places (sync.md, decision 5).
class Profile {
public:
    /// Opens or creates the profile on `disk`, with the migrations of all the file's tables
    /// (views::fileMigrations()). A damaged database is moved aside and its outbox and drafts are rebuilt
    /// from the journal file; the rest is fetched again. Problems: "cannot_open", "newer_file", "in_use",
    /// "other_account" and those of the disk.
    static Result<std::unique_ptr<Profile>> open(std::unique_ptr<Disk> disk,
                                                 const std::vector<sql::Migration>& migrations,
                                                 const Owner& owner, Random& random);
    ~Profile();

    const Owner& owner() const { return m_owner; }
    /// Set when this opening had to rebuild something.
    const std::optional<Recovery>& recovery() const { return m_recovery; }

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
    /// Makes the file the owner's and takes back what only the journal file knows.
    Result<void> adopt(Random& random, const QString& damaged_file);
    void takeBack(const JournalContent& content, Recovery& recovery);

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
