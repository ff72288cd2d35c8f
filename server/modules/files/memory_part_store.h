#pragma once

#include "server/modules/files/part_store.h"

#include <map>

namespace gw::server {

/// Parts in memory, for a server without a data folder (simulator).
class MemoryPartStore : public PartStore {
public:
    Result<void> put(const PartDigest& digest, std::string_view bytes) override;
    Result<std::string> get(const PartDigest& digest) override;
    std::vector<PartDigest> list(std::uint8_t first_byte) override;
    void remove(const PartDigest& digest) override;

private:
    std::map<PartDigest, std::string> m_parts;
};

} // namespace gw::server
