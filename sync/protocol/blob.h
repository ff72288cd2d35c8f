#pragma once

#include "model/base/ids.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace gw::protocol {

struct Part {
    PartDigest digest; ///< SHA-256 of the part's bytes
    std::int64_t size_bytes;

    bool operator==(const Part&) const = default;
};

/// A blob as the list of its parts, in order. POST /v1/blobs/probe and /v1/blobs/commit carry it, and GET
/// /v1/blobs/{root}/manifest answers it.
struct BlobManifest {
    BlobId root;
    std::vector<Part> parts;

    std::int64_t sizeBytes() const;
    /// Where part number `index` begins; that of the number of parts is the whole size.
    std::int64_t offsetOf(std::size_t index) const;
    bool operator==(const BlobManifest&) const = default;
};

PartDigest partDigest(std::string_view bytes);
/// Merkle root over (digest, size) of the parts; leaves and nodes are hashed with different prefixes, so that
/// a node cannot pass for a leaf. The empty blob has one empty part.
BlobId merkleRoot(const std::vector<Part>& parts);
/// Cuts `bytes` into parts by their content and names the whole; see ManifestMaker for what does not fit into
/// memory.
BlobManifest manifestOf(std::string_view bytes);

std::string encodeManifest(const BlobManifest&);
/// "bad_manifest" when the root is not the one of its parts, or a size is out of bounds.
Result<BlobManifest> decodeManifest(std::string_view body);

/// Replies to probe and commit: the digests the server lacks.
std::string encodeMissing(const std::vector<PartDigest>&);
Result<std::vector<PartDigest>> decodeMissing(std::string_view body);

} // namespace gw::protocol
