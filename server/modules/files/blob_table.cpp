#include "server/modules/files/blob_table.h"

#include "server/module/columns.h"

namespace gw::server {

namespace {

constexpr auto part_by_digest = "SELECT id FROM part WHERE digest = ?";
constexpr auto blob_by_root = "SELECT id FROM blob WHERE root = ?";

} // namespace

std::vector<sql::Migration> BlobTable::migrations() {
    return {
        {2,
         {
             "CREATE TABLE part (id INTEGER PRIMARY KEY, digest BLOB NOT NULL UNIQUE,"
             " size_bytes INTEGER NOT NULL) STRICT",
             "CREATE TABLE upload (part INTEGER NOT NULL, account BLOB NOT NULL, used_at INTEGER NOT NULL,"
             " UNIQUE (part, account)) STRICT",
             "CREATE INDEX upload_by_use ON upload (used_at)",
             "CREATE TABLE blob (id INTEGER PRIMARY KEY, root BLOB NOT NULL UNIQUE,"
             " manifest TEXT NOT NULL) STRICT",
             "CREATE TABLE blob_part (part INTEGER NOT NULL, blob INTEGER NOT NULL,"
             " UNIQUE (part, blob)) STRICT",
             "CREATE TABLE reader (blob INTEGER NOT NULL, account BLOB NOT NULL,"
             " has_committed INTEGER NOT NULL, UNIQUE (blob, account)) STRICT",
         }}};
}

std::optional<std::int64_t> BlobTable::idOf(const char* select, std::string_view key) {
    auto row = m_database.statement(select);
    row.bindBytes(key);
    return row.next() ? std::optional(row.integer(0)) : std::nullopt;
}

void BlobTable::addUpload(AccountId account, const protocol::Part& part, Instant now) {
    m_database.statement("INSERT OR IGNORE INTO part (digest, size_bytes) VALUES (?, ?)")
        .bindBytes(bytesOf(part.digest))
        .bind(part.size_bytes)
        .run();
    m_database.statement("INSERT OR REPLACE INTO upload VALUES (?, ?, ?)")
        .bind(*idOf(part_by_digest, bytesOf(part.digest)))
        .bindBytes(bytesOf(account))
        .bind(now.unixMs())
        .run();
}

std::vector<PartDigest> BlobTable::missing(const protocol::BlobManifest& manifest, AccountId account) {
    std::vector<PartDigest> missing;
    for (const auto& part : manifest.parts) {
        auto row = m_database.statement(
            "SELECT 1 FROM part WHERE digest = ? AND size_bytes = ? AND"
            " (EXISTS (SELECT 1 FROM upload WHERE upload.part = part.id AND account = ?3)"
            " OR EXISTS (SELECT 1 FROM blob_part JOIN reader USING (blob)"
            " WHERE blob_part.part = part.id AND reader.account = ?3))");
        row.bindBytes(bytesOf(part.digest)).bind(part.size_bytes).bindBytes(bytesOf(account));
        if (!row.next())
            missing.push_back(part.digest);
    }
    return missing;
}

void BlobTable::keepUploads(const protocol::BlobManifest& manifest, AccountId account, Instant now) {
    for (const auto& part : manifest.parts)
        m_database
            .statement("UPDATE upload SET used_at = ? WHERE account = ?"
                       " AND part = (SELECT id FROM part WHERE digest = ?)")
            .bind(now.unixMs())
            .bindBytes(bytesOf(account))
            .bindBytes(bytesOf(part.digest))
            .run();
}

bool BlobTable::commit(const protocol::BlobManifest& manifest, AccountId account) {
    auto row = m_database.statement("SELECT 1 FROM reader JOIN blob ON blob.id = reader.blob"
                                    " WHERE root = ? AND account = ? AND has_committed");
    row.bindBytes(bytesOf(manifest.root)).bindBytes(bytesOf(account));
    if (row.next())
        return false;
    auto blob = idOf(blob_by_root, bytesOf(manifest.root));
    if (!blob) {
        m_database.statement("INSERT INTO blob (root, manifest) VALUES (?, ?)")
            .bindBytes(bytesOf(manifest.root))
            .bind(protocol::encodeManifest(manifest))
            .run();
        blob = m_database.lastRowId();
        for (const auto& part : manifest.parts)
            m_database.statement("INSERT OR IGNORE INTO blob_part SELECT id, ? FROM part WHERE digest = ?")
                .bind(*blob)
                .bindBytes(bytesOf(part.digest))
                .run();
    }
    m_database.statement("INSERT OR REPLACE INTO reader VALUES (?, ?, 1)")
        .bind(*blob)
        .bindBytes(bytesOf(account))
        .run();
    return true;
}

bool BlobTable::mayRead(const BlobId& root, AccountId account) {
    auto row = m_database.statement("SELECT 1 FROM reader JOIN blob ON blob.id = reader.blob"
                                    " WHERE root = ? AND account = ?");
    row.bindBytes(bytesOf(root)).bindBytes(bytesOf(account));
    return row.next();
}

void BlobTable::allow(const BlobId& root, AccountId account) {
    m_database.statement("INSERT OR IGNORE INTO reader SELECT id, ?, 0 FROM blob WHERE root = ?")
        .bindBytes(bytesOf(account))
        .bindBytes(bytesOf(root))
        .run();
}

std::optional<protocol::BlobManifest> BlobTable::find(const BlobId& root) {
    auto row = m_database.statement("SELECT manifest FROM blob WHERE root = ?");
    row.bindBytes(bytesOf(root));
    if (!row.next())
        return std::nullopt;
    auto manifest = protocol::decodeManifest(row.text(0));
    if (!manifest)
        throw sql::SqlError("damaged_file", "the manifest of blob " + root.toString());
    return std::move(*manifest);
}

int BlobTable::expire(Instant before, int count) {
    std::vector<std::pair<std::int64_t, std::int64_t>> uploads; // row and part
    {
        auto row = m_database.statement("SELECT rowid, part FROM upload WHERE used_at < ? LIMIT ?");
        row.bind(before.unixMs()).bind(count);
        while (row.next())
            uploads.emplace_back(row.integer(0), row.integer(1));
    }
    for (const auto& [upload, part] : uploads) {
        m_database.statement("DELETE FROM upload WHERE rowid = ?").bind(upload).run();
        m_database
            .statement("DELETE FROM part WHERE id = ?1"
                       " AND NOT EXISTS (SELECT 1 FROM upload WHERE part = ?1)"
                       " AND NOT EXISTS (SELECT 1 FROM blob_part WHERE part = ?1)")
            .bind(part)
            .run();
    }
    return static_cast<int>(uploads.size());
}

std::vector<PartDigest> BlobTable::unknown(const std::vector<PartDigest>& stored) {
    std::vector<PartDigest> unknown;
    for (const auto& digest : stored) {
        if (!idOf(part_by_digest, bytesOf(digest)))
            unknown.push_back(digest);
    }
    return unknown;
}

} // namespace gw::server
