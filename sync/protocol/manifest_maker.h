#pragma once

#include "sync/protocol/blob.h"
#include "sync/protocol/chunker.h"
#include "sync/protocol/sha256.h"

namespace gw::protocol {

/// Makes the manifest of bytes that come in pieces, without keeping them.
class ManifestMaker {
public:
    void add(std::string_view bytes);
    std::int64_t sizeBytes() const { return m_size_bytes; }
    /// The manifest of all that was added. Once.
    BlobManifest finish();

private:
    void closePart();

    Chunker m_chunker = {};
    Sha256 m_hash = {};
    std::int64_t m_part_bytes = 0;
    std::int64_t m_size_bytes = 0;
    std::vector<Part> m_parts = {};
};

} // namespace gw::protocol
