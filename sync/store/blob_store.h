#pragma once

#include "model/base/instant.h"
#include "sql/database.h"
#include "sync/protocol/blob.h"
#include "sync/store/blob_writer.h"

#include <map>
#include <memory>
#include <optional>

namespace gw::store {

/// Where a blob's bytes stand. Stored by number: append only.
enum class BlobState {
    pinned,    ///< here; the server may lack it
    committed, ///< here and with the server
    fetched,   ///< here; it came from the server
    arriving   ///< a download that is not whole yet
};

struct Blob {
    BlobId root;
    BlobState state;
    std::string name; ///< for the sync light
    protocol::BlobManifest manifest;

    std::int64_t sizeBytes() const { return manifest.sizeBytes(); }
};

/// What the collection looks at.
struct BlobUse {
    BlobId root;
    BlobState state;
    std::int64_t size_bytes; ///< of the whole
    Instant used_at;         ///< device time at which it was last pinned or asked for
};

/// The pinned store: files by their own hash under blobs/, and what the database knows of each. Writers of
/// the table run inside a transaction; files are written before it.
class BlobStore {
public:
    BlobStore(sql::Database& database, Disk& disk)
        : m_database(database)
        , m_disk(disk) {}

    /// Begins a file that comes in pieces. Remember it when it is finished.
    std::unique_ptr<BlobWriter> writer();
    /// Removes what writers left that never finished; before any begins.
    void clearUnfinished();
    /// Remembers a blob whose file is written; one that is here already keeps its state.
    void remember(const Blob& blob, Instant at);
    /// Remembers one whose file survived a lost database. Problem "blob_damaged" when bytes are wrong.
    Result<void> restore(BlobId root, const std::string& name, Instant at);

    /// Names of the blobs that may not be with the server.
    std::map<BlobId, std::string> unsent() const;
    /// A blob that is here, whole.
    std::optional<Blob> find(BlobId root) const;
    /// The same without its parts.
    std::optional<BlobState> stateOf(BlobId root) const;
    void setState(BlobId root, BlobState state);
    void markUsed(BlobId root, Instant at);
    /// The server may have forgotten: what was committed is to be probed again.
    void doubtCommitted();

    /// Bytes of one part, for sending. Problem "blob_damaged" when they are not those that were pinned.
    Result<std::string> readPart(const Blob& blob, std::size_t part) const;
    /// Local file of a blob that is here.
    QString path(BlobId root) const;

    /// A download that was begun (its row is remember()ed as arriving).
    std::optional<Blob> findArriving(BlobId root) const;
    /// How many of its parts, from the first, are here. What a crash left behind them is cut off.
    Result<std::size_t> partsHere(const Blob& blob);
    /// Keeps the next part, durably. "blob_damaged" when these are not its bytes; nothing is kept then.
    Result<void> keepPart(const Blob& blob, std::size_t part, std::string_view bytes);
    /// All parts are here: the file takes its place. Then the blob is to be remembered as fetched.
    Result<void> finishArriving(BlobId root);

    /// Everything the table knows, least recently used first.
    std::vector<BlobUse> uses() const;
    /// Names of the files that no row knows ("ab12…", "ab12….part").
    Result<std::vector<std::string>> strayFiles() const;
    /// Forgets a blob; its file is a stray one then.
    void forget(BlobId root);
    Result<void> removeFile(const std::string& stray);

private:
    std::optional<Blob> load(BlobId root) const;

    sql::Database& m_database;
    Disk& m_disk;
    int m_writers = 0;
};

} // namespace gw::store
