#include "sync/store/outbox_entry.h"

namespace gw::store {

Result<AnyCommand> OutboxEntry::decoded() const {
    return decodeCommand(command.type, command.version, command.body);
}

protocol::Command OutboxEntry::message() const {
    return {.id = id,
            .lane = lane,
            .seq = seq,
            .deps = deps,
            .type = command.type,
            .version = command.version,
            .args = command.body,
            .based_on = based_on,
            .blobs = blobs,
            .issued_at = issued_at};
}

} // namespace gw::store
