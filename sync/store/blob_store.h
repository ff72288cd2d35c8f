#pragma once

#include "sql/database.h"
#include "sync/protocol/blob.h"
#include "sync/store/disk.h"

#include <map>
#include <optional>
#include <set>

namespace gw::store {

/// Where a blob's bytes stand. Stored by number: append only.
enum class BlobState {
    pinned,    ///< here; the server may lack it
    uploading, ///< here; some parts are with the server
    committed, ///< here and with the server
    fetched    ///< here; it came from the server
};

struct Blob {
    BlobId root;
    BlobState state;
    std::string name; ///< for the sync light
    protocol::BlobManifest manifest;

    std::int64_t sizeBytes() const { return manifest.sizeBytes(); }
};

/// The pinned store: files by their own hash under blobs/, and what the database knows of each. Writers of
/// the table run inside a transaction; files are written before it.
class BlobStore {
public:
    BlobStore(sql::Database& database, Disk& disk)
        : m_database(database)
        , m_disk(disk) {}

    /// Writes the bytes as a file, durably.
    Result<void> write(const protocol::BlobManifest& manifest, std::string_view bytes);
    /// Remembers a blob whose file is written; one that is known keeps its state.
    void remember(const Blob& blob);
    /// Remembers one whose file survived a lost database. Problem "blob_damaged" when bytes are wrong.
    Result<void> restore(BlobId root, const std::string& name);

    /// Names of the blobs that may not be with the server.
    std::map<BlobId, std::string> unsent() const;
    std::optional<Blob> find(BlobId root) const;
    void setState(BlobId root, BlobState state);
    /// The server may have forgotten: what was committed is to be probed again.
    void doubtCommitted();

    /// Bytes of one part, for sending.
    Result<std::string> readPart(const Blob& blob, std::size_t part) const;
    /// Local file of a blob that is here.
    QString path(BlobId root) const;

    /// Bytes of a download that was begun; 0 when there is none.
    std::int64_t partialSize(BlobId root) const;
    Result<void> appendPartial(BlobId root, std::string_view bytes);
    Result<void> dropPartial(BlobId root);
    /// Checks a finished download against its root and moves it into place: its manifest, or "blob_damaged"
    /// (then it is dropped).
    Result<protocol::BlobManifest> finishPartial(BlobId root);

private:
    static std::string fileName(BlobId root);
    Result<std::string> readAll(const std::string& name) const;

    sql::Database& m_database;
    Disk& m_disk;
};

} // namespace gw::store
