#pragma once

#include "model/gig/state.h"
#include "sql/database.h"
#include "sync/protocol/message.h"

#include <string>
#include <vector>

namespace gw::server {

/// The published gigs as anybody sees them: rows written by the worker head, read by the service head.
namespace shop_window {

const std::vector<const char*>& tables();
/// Writes or renews the row of a published gig; one that was never published has none.
void put(sql::Database& writer, const Gig& gig);
/// How many gigs of the seller can be ordered now.
int activeGigsOf(sql::Database& database, AccountId seller);

/// {"gigs": [card], "next": n}: newest first; `next` is missing on the last page. Query: search (a text in
/// title, tags or seller), category, after (the `next` of the page before).
protocol::Response page(sql::Database& reader, const std::map<std::string, std::string>& query);
/// The whole gig with everything a buyer needs to order it; 404 while it can't be.
protocol::Response gig(sql::Database& reader, GigId id);

} // namespace shop_window

} // namespace gw::server
