#pragma once

#include "model/base/ports.h"
#include "sync/protocol/message.h"

#include <functional>
#include <optional>

namespace gw::sync {

/// The engine's way to the server. The real end is sync/transport; the simulator has one that misbehaves.
class Network {
public:
    /// No response means: not delivered, or delivered and the answer lost; nobody can know which.
    using Done = std::function<void(std::optional<protocol::Response>)>;
    virtual ~Network() = default;

    /// Calls `done` exactly once, never inside send(). Times out by itself.
    virtual void send(protocol::Request request, Done done) = 0;
    /// Keeps a live connection open (and reopens it) with this token; empty stops. Pokes call `on_poke` with
    /// the account's newest feed position; `on_live` tells whether the connection stands.
    virtual void listen(const std::string& token) = 0;

    std::function<void(std::uint64_t head)> on_poke;
    std::function<void(bool live)> on_live;
};

} // namespace gw::sync
