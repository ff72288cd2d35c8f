#pragma once

#include "server/modules/feed/feed_tables.h"
#include "sync/protocol/message.h"

namespace gw::server::feed {

/// What GET /v1/feed asks for.
struct PageQuery {
    std::uint64_t after = 0;
    std::size_t limit_bytes;
    std::int64_t wait_ms = 0;
    std::string epoch = {}; ///< empty: not asked
};
/// "bad_query" naming the part that is no number.
Result<PageQuery> pageQuery(const std::map<std::string, std::string>& query);

/// The page after `query.after`. Problems, with status 410: "epoch_changed" and "diverged" (the device is
/// ahead of this feed). `grown` tells whether there was anything new.
struct PageAnswer {
    protocol::Response response;
    bool grown;
};
PageAnswer page(sql::Database& reader, AccountId account, const PageQuery& query);

} // namespace gw::server::feed
