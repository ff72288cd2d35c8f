#include "server/modules/committed_blobs.h"

#include "server/module/columns.h"

#include <boost/json/parse.hpp>

namespace gw::server {

const std::vector<const char*>& CommittedBlobs::tables() {
    static const std::vector<const char*> statements = {"CREATE TABLE committed_blob (blob BLOB NOT NULL, "
                                                        "account BLOB NOT NULL, PRIMARY KEY (blob, account)) "
                                                        "WITHOUT ROWID"};
    return statements;
}

const std::vector<std::string>& CommittedBlobs::eventTypes() {
    static const std::vector<std::string> types = {std::string(BlobCommitted::type)};
    return types;
}

BlobCommitted CommittedBlobs::apply(const Entry& entry) {
    const auto body = boost::json::parse(entry.body);
    const BlobCommitted committed{BlobId::parse(body.at("blob").as_string()).value(),
                                  AccountId::parse(body.at("account").as_string()).value(),
                                  body.at("size_bytes").as_int64()};
    m_database.statement("INSERT OR IGNORE INTO committed_blob (blob, account) VALUES (?, ?)")
        .bindBytes(bytesOf(committed.blob))
        .bindBytes(bytesOf(committed.account))
        .run();
    return committed;
}

bool CommittedBlobs::has(const BlobId& blob, AccountId account) {
    auto row = m_database.statement("SELECT 1 FROM committed_blob WHERE blob = ? AND account = ?");
    row.bindBytes(bytesOf(blob)).bindBytes(bytesOf(account));
    return row.next();
}

} // namespace gw::server
