#include "server/modules/files/blob_table.h"

#include "server/module/columns.h"

namespace gw::server {

std::vector<sql::Migration> BlobTable::migrations() {
    return {
        {2,
         {
             "CREATE TABLE upload (account BLOB NOT NULL, digest BLOB NOT NULL, size_bytes INTEGER NOT NULL,"
             " UNIQUE (account, digest)) STRICT",
             "CREATE TABLE blob (root BLOB NOT NULL UNIQUE, manifest TEXT NOT NULL) STRICT",
             "CREATE TABLE reader (root BLOB NOT NULL, account BLOB NOT NULL,"
             " has_committed INTEGER NOT NULL, UNIQUE (root, account)) STRICT",
         }}};
}

void BlobTable::addUpload(AccountId account, const protocol::Part& part) {
    m_database.statement("INSERT OR IGNORE INTO upload (account, digest, size_bytes) VALUES (?, ?, ?)")
        .bindBytes(bytesOf(account))
        .bindBytes(bytesOf(part.digest))
        .bind(part.size_bytes)
        .run();
}

std::vector<PartDigest> BlobTable::missing(const protocol::BlobManifest& manifest, AccountId account) {
    std::vector<PartDigest> missing;
    for (const auto& part : manifest.parts) {
        auto row = m_database.statement("SELECT 1 FROM upload WHERE account = ? AND digest = ?"
                                        " AND size_bytes = ?");
        row.bindBytes(bytesOf(account)).bindBytes(bytesOf(part.digest)).bind(part.size_bytes);
        if (!row.next())
            missing.push_back(part.digest);
    }
    return missing;
}

bool BlobTable::commit(const protocol::BlobManifest& manifest, AccountId account) {
    auto row = m_database.statement("SELECT 1 FROM reader WHERE root = ? AND account = ? AND has_committed");
    row.bindBytes(bytesOf(manifest.root)).bindBytes(bytesOf(account));
    if (row.next())
        return false;
    m_database.statement("INSERT OR IGNORE INTO blob (root, manifest) VALUES (?, ?)")
        .bindBytes(bytesOf(manifest.root))
        .bind(protocol::encodeManifest(manifest))
        .run();
    m_database.statement("INSERT OR REPLACE INTO reader (root, account, has_committed) VALUES (?, ?, 1)")
        .bindBytes(bytesOf(manifest.root))
        .bindBytes(bytesOf(account))
        .run();
    return true;
}

bool BlobTable::mayRead(const BlobId& root, AccountId account) {
    auto row = m_database.statement("SELECT 1 FROM reader WHERE root = ? AND account = ?");
    row.bindBytes(bytesOf(root)).bindBytes(bytesOf(account));
    return row.next();
}

void BlobTable::allow(const BlobId& root, AccountId account) {
    m_database.statement("INSERT OR IGNORE INTO reader (root, account, has_committed) VALUES (?, ?, 0)")
        .bindBytes(bytesOf(root))
        .bindBytes(bytesOf(account))
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

} // namespace gw::server
