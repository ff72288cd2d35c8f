#pragma once

#include "model/base/ports.h"
#include "server/edge/connection.h"
#include "server/edge/gate.h"
#include "server/edge/live_hub.h"

#include <atomic>

namespace gw::server {

/// What all connections of one listener share.
struct Edge {
    Edge(EdgeOptions some_options, Backend some_backend, const Clock& some_clock)
        : options(std::move(some_options))
        , backend(std::move(some_backend))
        , clock(some_clock)
        , gate(options, backend, clock) {}

    const EdgeOptions options;
    const Backend backend;
    const Clock& clock;
    Gate gate;
    LiveHub hub;
    std::shared_ptr<Connections> connections = std::make_shared<Connections>();
    std::atomic<bool> is_draining = false;
};

} // namespace gw::server
