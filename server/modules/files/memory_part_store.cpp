#include "server/modules/files/memory_part_store.h"

namespace gw::server {

Result<void> MemoryPartStore::put(const PartDigest& digest, std::string_view bytes) {
    m_parts.try_emplace(digest, bytes);
    return {};
}

Result<std::string> MemoryPartStore::get(const PartDigest& digest) {
    const auto found = m_parts.find(digest);
    if (found == m_parts.end())
        return Problem{.code = "io_error", .what = "The server does not have this part."};
    return found->second;
}

std::vector<PartDigest> MemoryPartStore::list(std::uint8_t first_byte) {
    std::vector<PartDigest> digests;
    for (const auto& [digest, bytes] : m_parts) {
        if (digest.bytes().front() == first_byte)
            digests.push_back(digest);
    }
    return digests;
}

void MemoryPartStore::remove(const PartDigest& digest) { m_parts.erase(digest); }

} // namespace gw::server
