#pragma once

#include "server/backbone/entry.h"
#include "server/module/streams.h"

#include <string>
#include <vector>

namespace gw::sql {
class Database;
}

namespace gw::server {

class Body;

/// An event or settlement to be appended.
struct Publication {
    protocol::ItemKind kind = protocol::ItemKind::event;
    std::string stream; ///< "order:0190…"
    std::string type;
    int version = 1;
    std::string body; ///< canonical JSON text of an object
    std::vector<AccountId> audience = {};
    std::optional<EventId> id = {}; ///< absent: one is given when it is appended
};

/// What one cause makes known at once; subscribers and feeds never see half of it.
struct Group {
    AccountId actor;
    Instant time;
    std::optional<CommandId> cause = {};
    std::vector<Publication> entries = {};
};

/// One transaction of a worker head: its effects become durable together or not at all.
class Batch {
public:
    explicit Batch(Body& body);

    /// The module's own tables.
    sql::Database& database();
    Streams& streams();
    /// Appends a group to the module's log. An event takes the next version of its stream; seq, salt and,
    /// where it is absent, event id are given here; answers the group's last seq. Publishing a type that the
    /// module did not declare throws std::logic_error.
    Seq publish(const Group& group);

private:
    Body& m_body;
};

} // namespace gw::server
