#pragma once

#include "model/base/ids.h"

#include <QString>

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace gw::server {

/// Keeps parts of blobs by their digests. Used on one executor, the module's "disk".
class PartStore {
public:
    virtual ~PartStore() = default;
    /// Keeps `bytes`, whose digest the caller has verified; durable when it returns. Again changes nothing.
    /// "disk_full" or "io_error": nothing of it is left.
    virtual Result<void> put(const PartDigest& digest, std::string_view bytes) = 0;
    /// The part's bytes, verified again. "damaged_part" when they are not what was stored, "io_error" when
    /// they cannot be read.
    virtual Result<std::string> get(const PartDigest& digest) = 0;
    /// The parts whose digests begin with this byte, in any order.
    virtual std::vector<PartDigest> list(std::uint8_t first_byte) = 0;
    /// Removes a part; one that is not there, or can't be removed now, is no failure.
    virtual void remove(const PartDigest& digest) = 0;
};

/// <data_folder>/files/parts, or memory when data_folder is empty. Problems: "cannot_open".
Result<std::unique_ptr<PartStore>> openPartStore(const QString& data_folder);

} // namespace gw::server
