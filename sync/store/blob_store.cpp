#include "sync/store/blob_store.h"

#include "sync/store/tuning.h"
#include "sync/store/values.h"

#include <algorithm>
#include <set>

namespace gw::store {

namespace {

constexpr auto blobs_folder = "blobs";
constexpr auto unfinished_folder = "blobs/incoming";
constexpr auto partial_suffix = ".part";

std::string partialName(BlobId root) { return blobFileName(root) + partial_suffix; }

Problem wrongPart() {
    return {.code = "blob_damaged",
            .what = "The server sent other bytes than those of this file. They were thrown away; what came "
                    "before is kept. Open the file again to go on."};
}

} // namespace

std::unique_ptr<BlobWriter> BlobStore::writer() {
    return std::make_unique<BlobWriter>(m_disk, unfinished_folder + ("/" + std::to_string(++m_writers)));
}

void BlobStore::clearUnfinished() {
    const auto names = m_disk.list(unfinished_folder);
    for (const auto& name : names ? *names : std::vector<std::string>())
        static_cast<void>(m_disk.remove(unfinished_folder + ("/" + name)));
}

void BlobStore::remember(const Blob& blob, Instant at) {
    auto row = m_database.statement("INSERT INTO blobs VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET "
                                    "used_at = excluded.used_at, "
                                    "state = iif(state = 3, excluded.state, state)");
    static_assert(static_cast<int>(BlobState::arriving) == 3);
    row.bindBytes(rawBytes(blob.root)).bind(static_cast<int>(blob.state)).bind(blob.name);
    row.bind(blob.sizeBytes()).bindBytes(protocol::encodeManifest(blob.manifest)).bind(at.unixMs()).run();
}

Result<void> BlobStore::restore(BlobId root, const std::string& name, Instant at) {
    protocol::ManifestMaker maker;
    for (;;) {
        const auto bytes = m_disk.read(blobFileName(root), maker.sizeBytes(), tuning::copy_bytes);
        if (!bytes)
            return bytes.error();
        if (bytes->empty())
            break;
        maker.add(*bytes);
    }
    const auto manifest = maker.finish();
    if (manifest.root != root)
        return Problem{.code = "blob_damaged", .what = "The bytes of a file are not those that were pinned."};
    remember({.root = root, .state = BlobState::pinned, .name = name, .manifest = manifest}, at);
    return {};
}

std::optional<Blob> BlobStore::load(BlobId root) const {
    auto row = m_database.statement("SELECT state, name, manifest FROM blobs WHERE root = ?");
    row.bindBytes(rawBytes(root));
    if (!row.next())
        return {};
    return Blob{.root = root,
                .state = static_cast<BlobState>(row.integer(0)),
                .name = row.text(1),
                .manifest = must(protocol::decodeManifest(row.view(2)))};
}

std::map<BlobId, std::string> BlobStore::unsent() const {
    std::map<BlobId, std::string> names;
    auto row = m_database.statement("SELECT root, name FROM blobs WHERE state < ?");
    row.bind(static_cast<int>(BlobState::committed));
    while (row.next())
        names.emplace(digestFrom<BlobId>(row.view(0)), row.text(1));
    return names;
}

std::optional<Blob> BlobStore::find(BlobId root) const { return stateOf(root) ? load(root) : std::nullopt; }

std::optional<BlobState> BlobStore::stateOf(BlobId root) const {
    auto row = m_database.statement("SELECT state FROM blobs WHERE root = ? AND state <> 3");
    row.bindBytes(rawBytes(root));
    return row.next() ? std::optional(static_cast<BlobState>(row.integer(0))) : std::nullopt;
}

void BlobStore::setState(BlobId root, BlobState state) {
    auto row = m_database.statement("UPDATE blobs SET state = ? WHERE root = ?");
    row.bind(static_cast<int>(state)).bindBytes(rawBytes(root)).run();
}

void BlobStore::markUsed(BlobId root, Instant at) {
    auto row = m_database.statement("UPDATE blobs SET used_at = ? WHERE root = ?");
    row.bind(at.unixMs()).bindBytes(rawBytes(root)).run();
}

void BlobStore::doubtCommitted() {
    m_database.statement("UPDATE blobs SET state = ? WHERE state = ?")
        .bind(static_cast<int>(BlobState::pinned))
        .bind(static_cast<int>(BlobState::committed))
        .run();
}

Result<std::string> BlobStore::readPart(const Blob& blob, std::size_t part) const {
    const auto& wanted = blob.manifest.parts[part];
    const auto bytes = m_disk.read(blobFileName(blob.root), blob.manifest.offsetOf(part), wanted.size_bytes);
    if (bytes && protocol::partDigest(*bytes) != wanted.digest)
        return Problem{.code = "blob_damaged",
                       .what = "The copy of \"" + blob.name +
                               "\" that was to be sent has changed on this device's disk. Nothing wrong was "
                               "sent, and what you wrote is kept; attach the file again and send it anew.",
                       .retry = Retry::after_edit};
    return bytes;
}

QString BlobStore::path(BlobId root) const { return m_disk.path(blobFileName(root)); }

std::optional<Blob> BlobStore::findArriving(BlobId root) const {
    return stateOf(root) ? std::nullopt : load(root);
}

Result<std::size_t> BlobStore::partsHere(const Blob& blob) {
    const auto name = partialName(blob.root);
    const auto found = m_disk.size(name);
    const std::int64_t size = found ? *found : 0;
    const auto& parts = blob.manifest.parts;
    std::size_t count = 0;
    std::int64_t whole = 0;
    while (count < parts.size() && whole + parts[count].size_bytes <= size)
        whole += parts[count++].size_bytes;
    // Each was durable before the next was written, so only the last can be torn.
    while (count > 0) {
        const auto& last = parts[count - 1];
        const auto bytes = m_disk.read(name, whole - last.size_bytes, last.size_bytes);
        if (bytes && protocol::partDigest(*bytes) == last.digest)
            break;
        whole -= last.size_bytes;
        --count;
    }
    if (size > whole) {
        if (const auto cut = m_disk.truncate(name, whole); !cut)
            return cut.error();
    }
    return count;
}

Result<void> BlobStore::keepPart(const Blob& blob, std::size_t part, std::string_view bytes) {
    const auto& wanted = blob.manifest.parts[part];
    if (static_cast<std::int64_t>(bytes.size()) != wanted.size_bytes ||
        protocol::partDigest(bytes) != wanted.digest)
        return wrongPart();
    const auto size = m_disk.size(partialName(blob.root));
    if ((size ? *size : 0) != blob.manifest.offsetOf(part))
        return Problem{.code = "io_error",
                       .what = "What had come of \"" + blob.name +
                               "\" was changed on this device's disk. Open the file again; whole parts of it "
                               "are kept."};
    return m_disk.append(partialName(blob.root), bytes, true);
}

Result<void> BlobStore::finishArriving(BlobId root) {
    return m_disk.rename(partialName(root), blobFileName(root));
}

std::vector<BlobUse> BlobStore::uses() const {
    std::vector<BlobUse> uses;
    auto row = m_database.statement("SELECT root, state, size_bytes, used_at FROM blobs ORDER BY used_at");
    while (row.next())
        uses.push_back({.root = digestFrom<BlobId>(row.view(0)),
                        .state = static_cast<BlobState>(row.integer(1)),
                        .size_bytes = row.integer(2),
                        .used_at = Instant::fromUnixMs(row.integer(3))});
    return uses;
}

Result<std::vector<std::string>> BlobStore::strayFiles() const {
    auto names = m_disk.list(blobs_folder);
    if (!names)
        return names;
    std::set<std::string> known;
    for (const auto& use : uses()) {
        const auto name = use.root.toString();
        known.insert(use.state == BlobState::arriving ? name + partial_suffix : name);
    }
    std::erase_if(*names, [&](const std::string& name) { return known.contains(name); });
    return names;
}

void BlobStore::forget(BlobId root) {
    m_database.statement("DELETE FROM blobs WHERE root = ?").bindBytes(rawBytes(root)).run();
}

Result<void> BlobStore::removeFile(const std::string& stray) {
    return m_disk.remove(blobs_folder + ("/" + stray));
}

} // namespace gw::store
