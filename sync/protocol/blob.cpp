#include "sync/protocol/blob.h"

#include "sync/protocol/fields.h"
#include "sync/protocol/manifest_maker.h"
#include "sync/protocol/sha256.h"
#include "sync/protocol/tuning.h"

#include <boost/json/serialize.hpp>

#include <algorithm>

namespace gw::protocol {

namespace json = boost::json;

namespace {

using Bytes = std::array<std::uint8_t, 32>;

Bytes leaf(const Part& part) {
    return Sha256()
        .byte(0)
        .bytes(part.digest.bytes())
        .number(static_cast<std::uint64_t>(part.size_bytes))
        .finish();
}

Bytes node(const Bytes& left, const Bytes& right) {
    return Sha256().byte(1).bytes(left).bytes(right).finish();
}

/// Hashes neighbours in pairs; a last one without a neighbour goes up as it is.
std::vector<Bytes> levelAbove(const std::vector<Bytes>& level) {
    std::vector<Bytes> above;
    above.reserve((level.size() + 1) / 2);
    for (std::size_t i = 0; i < level.size(); i += 2)
        above.push_back(i + 1 < level.size() ? node(level[i], level[i + 1]) : level[i]);
    return above;
}

Part readPart(const json::value& value, const codec::Place& place) {
    const Fields fields(value, place);
    fields.only({"digest", "size_bytes"});
    return {.digest = fields.get<PartDigest>("digest"), .size_bytes = fields.get<std::int64_t>("size_bytes")};
}

void checkSizes(const std::vector<Part>& parts, const codec::Place& place) {
    if (parts.empty() || parts.size() > tuning::blob_parts_max)
        codec::fail(place, "A blob has from 1 to " + std::to_string(tuning::blob_parts_max) + " parts.");
    std::int64_t total = 0;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const auto size = parts[i].size_bytes;
        if (size > tuning::part_bytes_max || size < 0 || (size == 0 && parts.size() > 1))
            codec::fail(place.element(i), "The size of this part is out of bounds.");
        total += size;
    }
    if (total > tuning::blob_size_bytes_max)
        codec::fail(place, "The file is larger than this server takes.");
}

BlobManifest readManifest(const json::value& value, const codec::Place& place) {
    const Fields fields(value, place);
    fields.only({"root", "parts"});
    BlobManifest manifest{.root = fields.get<BlobId>("root"), .parts = {}};
    const auto parts_place = fields.place().field("parts");
    const auto& parts = fields.array("parts");
    for (std::size_t i = 0; i < parts.size(); ++i)
        manifest.parts.push_back(readPart(parts[i], parts_place.element(i)));
    checkSizes(manifest.parts, parts_place);
    if (merkleRoot(manifest.parts) != manifest.root)
        codec::fail(fields.place().field("root"), "The root is not the one of these parts.");
    return manifest;
}

} // namespace

std::int64_t BlobManifest::sizeBytes() const { return offsetOf(parts.size()); }

std::int64_t BlobManifest::offsetOf(std::size_t index) const {
    std::int64_t total = 0;
    for (std::size_t i = 0; i < index; ++i)
        total += parts[i].size_bytes;
    return total;
}

PartDigest partDigest(std::string_view bytes) { return PartDigest(Sha256().bytes(bytes).finish()); }

BlobId merkleRoot(const std::vector<Part>& parts) {
    std::vector<Bytes> level;
    level.reserve(parts.size());
    std::transform(parts.begin(), parts.end(), std::back_inserter(level), leaf);
    while (level.size() > 1)
        level = levelAbove(level);
    return BlobId(level.empty() ? Sha256().finish() : level.front());
}

BlobManifest manifestOf(std::string_view bytes) {
    ManifestMaker maker;
    maker.add(bytes);
    return maker.finish();
}

std::string encodeManifest(const BlobManifest& manifest) {
    json::array parts;
    for (const auto& part : manifest.parts)
        parts.push_back({{"digest", part.digest.toString()}, {"size_bytes", part.size_bytes}});
    return json::serialize(json::object{{"root", manifest.root.toString()}, {"parts", std::move(parts)}});
}

Result<BlobManifest> decodeManifest(std::string_view body) {
    return decodeMessage(body, "bad_manifest", codec::Policy::strict, readManifest);
}

std::string encodeMissing(const std::vector<PartDigest>& missing) {
    json::array digests;
    for (const auto& digest : missing)
        digests.push_back(json::string(digest.toString()));
    return json::serialize(json::object{{"missing", std::move(digests)}});
}

Result<std::vector<PartDigest>> decodeMissing(std::string_view body) {
    return decodeMessage(body, "bad_answer", codec::Policy::lenient,
                         [](const json::value& value, const codec::Place& place) {
                             return Fields(value, place).get<std::vector<PartDigest>>("missing");
                         });
}

} // namespace gw::protocol
