#pragma once

#include "sql/database.h"
#include "sync/protocol/blob.h"

#include <optional>
#include <vector>

namespace gw::server {

/// The module's tables: which account has uploaded which parts, which blobs are whole, who may read them.
/// Wraps a connection for the length of a call.
class BlobTable {
public:
    static std::vector<sql::Migration> migrations();

    explicit BlobTable(sql::Database& database)
        : m_database(database) {}

    /// The account has shown that it has these bytes.
    void addUpload(AccountId account, const protocol::Part& part);
    /// Parts of the manifest that the account has not uploaded: what others have uploaded does not count, so
    /// nobody gets at bytes by knowing their digest.
    std::vector<PartDigest> missing(const protocol::BlobManifest& manifest, AccountId account);
    /// False when the account had committed it before.
    bool commit(const protocol::BlobManifest& manifest, AccountId account);

    bool mayRead(const BlobId& root, AccountId account);
    void allow(const BlobId& root, AccountId account);
    /// The manifest of a committed blob.
    std::optional<protocol::BlobManifest> find(const BlobId& root);

private:
    sql::Database& m_database;
};

} // namespace gw::server
