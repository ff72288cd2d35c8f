#pragma once

#include "model/base/ids.h"
#include "sync/protocol/message.h"

#include <functional>
#include <optional>
#include <string>

namespace gw::server {

/// What the edge needs of the server behind it (Core has both). Called on the edge's threads.
struct Backend {
    /// Answers a request; `done` may be called on any thread, once.
    std::function<void(protocol::Request, std::function<void(protocol::Response)> done)> handle;
    /// Whose token is it? Answers from memory.
    std::function<std::optional<AccountId>(const std::string& token)> account_of;
};

} // namespace gw::server
