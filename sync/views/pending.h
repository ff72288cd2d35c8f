#pragma once

#include "sql/database.h"
#include "sync/views/rows.h"

namespace gw::views {

/// A command of this device that is not closed, with the effect its last replay had.
struct Pending {
    CommandId command;
    Progress progress;
    std::vector<AnyEvent> events;
    Result<AnyCommand> what;
    Instant time; ///< estimated server time of the issue
};

/// The stream's commands that a timeline shows behind its confirmed events, in local order.
std::vector<Pending> pendingOf(sql::Database& database, std::int64_t stream);

/// How many of a stream's commands are unsettled and how many need the person.
struct PendingCounts {
    int unsettled = 0;
    int needs_attention = 0;
};
PendingCounts countPending(sql::Database& database, std::int64_t stream);

/// The files a command brings.
std::vector<Artefact> filesOf(const AnyCommand& command);

} // namespace gw::views
