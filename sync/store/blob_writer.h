#pragma once

#include "sync/protocol/manifest_maker.h"
#include "sync/store/disk.h"

class QFile;

namespace gw::store {

/// A file on its way into the pinned store, in pieces, with as much memory as one of them. What is hashed is
/// the copy, so that a source which changes meanwhile does no harm. Given up before finish(), it leaves
/// nothing.
class BlobWriter {
public:
    /// `name` is where the copy grows; finish() gives it its own.
    BlobWriter(Disk& disk, std::string name)
        : m_disk(disk)
        , m_name(std::move(name)) {}
    ~BlobWriter();
    BlobWriter(const BlobWriter&) = delete;
    BlobWriter& operator=(const BlobWriter&) = delete;

    /// Adds bytes, durably.
    Result<void> add(std::string_view bytes);
    /// Adds the next copy_bytes of an open file, or shares its blocks where the disk can, and hashes them;
    /// how many they were, 0 at the end. Problem "cannot_read" when the source fails.
    Result<std::int64_t> copy(QFile& source);
    std::int64_t sizeBytes() const { return m_maker.sizeBytes(); }

    /// The copy is whole: durable under the blob's name when this returns. Once.
    Result<protocol::BlobManifest> finish();

private:
    Disk& m_disk;
    std::string m_name;
    protocol::ManifestMaker m_maker = {};
    bool m_is_begun = false;
    bool m_is_cloned = false;
    bool m_is_finished = false;
};

/// The name of a whole blob's file.
std::string blobFileName(BlobId root);

} // namespace gw::store
