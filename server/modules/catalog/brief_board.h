#pragma once

#include "model/brief/state.h"
#include "sql/database.h"
#include "sync/protocol/message.h"

#include <map>
#include <string>
#include <vector>

namespace gw::server::brief_board {

/// Open briefs, for sellers to answer with custom offers.
const std::vector<const char*>& tables();
/// Shows the brief as it stands, or takes it down.
void put(sql::Database& writer, const Brief& brief);
/// {"briefs": […], "next": n}: the newest first, a page at a time; `after` is the `next` of the page before.
protocol::Response page(sql::Database& reader, const std::map<std::string, std::string>& query);

} // namespace gw::server::brief_board
