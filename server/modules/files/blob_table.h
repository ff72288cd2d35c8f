#pragma once

#include "model/base/instant.h"
#include "sql/database.h"
#include "sync/protocol/blob.h"

#include <optional>
#include <vector>

namespace gw::server {

/// The module's tables: which parts are stored, which account has uploaded which of them and when it last
/// spoke of it, which blobs are whole and of which parts, who may read them. Wraps a connection for the
/// length of a call.
class BlobTable {
public:
    static std::vector<sql::Migration> migrations();

    explicit BlobTable(sql::Database& database)
        : m_database(database) {}

    /// The account has shown that it has these bytes, which are stored.
    void addUpload(AccountId account, const protocol::Part& part, Instant now);
    /// Parts of the manifest that the account has neither uploaded nor may read in a blob: what others have
    /// does not count, so nobody gets at bytes by knowing their digest.
    std::vector<PartDigest> missing(const protocol::BlobManifest& manifest, AccountId account);
    /// The account means to commit these: what it has uploaded of them is kept from now on anew.
    void keepUploads(const protocol::BlobManifest& manifest, AccountId account, Instant now);
    /// Of a manifest without missing parts. False when the account had committed it before.
    bool commit(const protocol::BlobManifest& manifest, AccountId account);

    bool mayRead(const BlobId& root, AccountId account);
    void allow(const BlobId& root, AccountId account);
    /// The manifest of a committed blob.
    std::optional<protocol::BlobManifest> find(const BlobId& root);

    /// Forgets uploads that nobody has spoken of since `before`, at most `count`, and the parts that neither
    /// an upload nor a committed blob holds then. How many uploads there were.
    int expire(Instant before, int count);
    /// Those of `stored` that no row knows.
    std::vector<PartDigest> unknown(const std::vector<PartDigest>& stored);

private:
    std::optional<std::int64_t> idOf(const char* select, std::string_view key);

    sql::Database& m_database;
};

} // namespace gw::server
