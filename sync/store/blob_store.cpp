#include "sync/store/blob_store.h"

#include "sync/protocol/tuning.h"
#include "sync/store/values.h"

namespace gw::store {

namespace {

Problem damagedBlob() {
    return {.code = "blob_damaged",
            .what = "The bytes of a file are not those that were sent. The wrong copy was thrown away; it "
                    "can be fetched again."};
}

} // namespace

std::string BlobStore::fileName(BlobId root) { return "blobs/" + root.toString(); }

Result<void> BlobStore::write(const protocol::BlobManifest& manifest, std::string_view bytes) {
    const auto name = fileName(manifest.root);
    const auto size = m_disk.size(name);
    // A file of that name has that content: it was written whole or not at all.
    if (size && *size == static_cast<std::int64_t>(bytes.size()))
        return {};
    return m_disk.replace(name, bytes);
}

void BlobStore::remember(const Blob& blob) {
    auto row = m_database.statement("INSERT INTO blobs VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING");
    row.bindBytes(rawBytes(blob.root)).bind(static_cast<int>(blob.state)).bind(blob.name);
    row.bind(blob.sizeBytes()).bindBytes(protocol::encodeManifest(blob.manifest)).run();
}

Result<void> BlobStore::restore(BlobId root, const std::string& name) {
    const auto bytes = readAll(fileName(root));
    if (!bytes)
        return bytes.error();
    const auto manifest = protocol::manifestOf(*bytes);
    if (manifest.root != root)
        return damagedBlob();
    remember({.root = root, .state = BlobState::pinned, .name = name, .manifest = manifest});
    return {};
}

std::optional<Blob> BlobStore::find(BlobId root) const {
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

void BlobStore::setState(BlobId root, BlobState state) {
    auto row = m_database.statement("UPDATE blobs SET state = ? WHERE root = ?");
    row.bind(static_cast<int>(state)).bindBytes(rawBytes(root)).run();
}

void BlobStore::doubtCommitted() {
    m_database.statement("UPDATE blobs SET state = ? WHERE state = ?")
        .bind(static_cast<int>(BlobState::pinned))
        .bind(static_cast<int>(BlobState::committed))
        .run();
}

Result<std::string> BlobStore::readPart(const Blob& blob, std::size_t part) const {
    std::int64_t offset = 0;
    for (std::size_t i = 0; i < part; ++i)
        offset += blob.manifest.parts[i].size_bytes;
    const auto bytes = m_disk.read(fileName(blob.root), offset, blob.manifest.parts[part].size_bytes);
    if (bytes && protocol::partDigest(*bytes) != blob.manifest.parts[part].digest)
        return damagedBlob();
    return bytes;
}

QString BlobStore::path(BlobId root) const { return m_disk.path(fileName(root)); }

std::int64_t BlobStore::partialSize(BlobId root) const {
    const auto size = m_disk.size(fileName(root) + ".part");
    return size ? *size : 0;
}

Result<void> BlobStore::appendPartial(BlobId root, std::string_view bytes) {
    return m_disk.append(fileName(root) + ".part", bytes, false);
}

Result<void> BlobStore::dropPartial(BlobId root) { return m_disk.remove(fileName(root) + ".part"); }

Result<protocol::BlobManifest> BlobStore::finishPartial(BlobId root) {
    const auto partial = fileName(root) + ".part";
    const auto bytes = readAll(partial);
    if (!bytes)
        return bytes.error();
    auto manifest = protocol::manifestOf(*bytes);
    const auto written = manifest.root == root ? m_disk.replace(fileName(root), *bytes) : Result<void>();
    if (const auto dropped = m_disk.remove(partial); !dropped)
        return dropped.error();
    if (!written)
        return written.error();
    if (manifest.root != root)
        return damagedBlob();
    return manifest;
}

Result<std::string> BlobStore::readAll(const std::string& name) const {
    return m_disk.read(name, 0, protocol::tuning::blob_size_bytes_max);
}

} // namespace gw::store
