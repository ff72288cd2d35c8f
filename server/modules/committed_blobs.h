#pragma once

#include "server/backbone/entry.h"
#include "server/modules/files/events.h"
#include "sql/database.h"

#include <string>
#include <vector>

namespace gw::server {

/// A module's own view of which blobs are in the store and who put them there, made from the files module's
/// events: a command may refer only to blobs that its actor has committed.
class CommittedBlobs {
public:
    static const std::vector<const char*>& tables();
    static const std::vector<std::string>& eventTypes();

    explicit CommittedBlobs(sql::Database& database)
        : m_database(database) {}
    /// Takes effect of one of eventTypes(), inside a transaction; answers what it says.
    BlobCommitted apply(const Entry& entry);
    bool has(const BlobId& blob, AccountId account);

private:
    sql::Database& m_database;
};

} // namespace gw::server
