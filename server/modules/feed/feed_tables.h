#pragma once

#include "model/base/ids.h"
#include "sql/database.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace gw::server::feed {

/// Tables of the feed module: `feed_account` with each feed's head, and `segment` with its items. A segment
/// is some groups of one account as the ndjson lines they are sent as; a page is made of whole segments, so
/// that serving copies bytes and nothing more.
std::vector<sql::Migration> migrations();

/// An account's feed as it stands.
struct Head {
    std::int64_t account_row = 0;
    std::uint64_t pos = 0;
    ChainHash link; ///< chain hash at `pos`
    std::string name = {};
    bool is_operator = false;
    bool registered = false; ///< its registration has arrived here
};

/// Nullopt when nothing is known of the account.
std::optional<Head> readHead(sql::Database& database, AccountId account);
/// Inserts or renews the row and answers its id.
std::int64_t writeHead(sql::Database& writer, AccountId account, const Head& head);

/// Random text made with the data folder: another one tells devices that the server was restored.
std::string readEpoch(sql::Database& database);
void writeEpoch(sql::Database& writer, const std::string& epoch);

} // namespace gw::server::feed
