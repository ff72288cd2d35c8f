#include "sync/protocol/manifest_maker.h"

#include <utility>

namespace gw::protocol {

void ManifestMaker::add(std::string_view bytes) {
    m_size_bytes += static_cast<std::int64_t>(bytes.size());
    while (!bytes.empty()) {
        const auto taken = m_chunker.take(bytes);
        m_hash.bytes(bytes.substr(0, taken.bytes));
        m_part_bytes += static_cast<std::int64_t>(taken.bytes);
        bytes.remove_prefix(taken.bytes);
        if (taken.ends_part)
            closePart();
    }
}

BlobManifest ManifestMaker::finish() {
    if (m_part_bytes > 0 || m_parts.empty())
        closePart();
    return {.root = merkleRoot(m_parts), .parts = std::move(m_parts)};
}

void ManifestMaker::closePart() {
    m_parts.push_back({.digest = PartDigest(std::exchange(m_hash, {}).finish()),
                       .size_bytes = std::exchange(m_part_bytes, 0)});
}

} // namespace gw::protocol
