#pragma once

#include "server/edge/tuning.h"

#include <cstdint>
#include <functional>
#include <string>

namespace gw::server {

/// How the edge listens and what it allows.
struct EdgeOptions {
    std::string address = "127.0.0.1"; ///< numeric IPv4 or IPv6 address
    std::uint16_t port = 0;            ///< 0 takes a free one
    int threads = edge_tuning::threads;
    std::size_t connections_max = edge_tuning::connections_max;
    /// Behind a proxy that sets X-Forwarded-For: its last entry is the client's address for rate limits.
    bool behind_proxy = false;

    std::chrono::milliseconds header_timeout = edge_tuning::header_timeout;
    std::chrono::milliseconds body_timeout = edge_tuning::body_timeout;
    std::chrono::milliseconds idle_timeout = edge_tuning::idle_timeout;
    std::chrono::milliseconds write_timeout = edge_tuning::write_timeout;
    std::chrono::milliseconds handler_timeout = edge_tuning::handler_timeout;
    std::chrono::milliseconds live_open_timeout = edge_tuning::live_open_timeout;
    std::chrono::milliseconds live_idle_timeout = edge_tuning::live_idle_timeout;

    double address_rate_per_s = edge_tuning::address_rate_per_s;
    double address_burst = edge_tuning::address_burst;
    double account_rate_per_s = edge_tuning::account_rate_per_s;
    double account_burst = edge_tuning::account_burst;

    /// Gets one JSON line per answered request, without secrets; called on the edge's threads. Empty: no log.
    std::function<void(const std::string& line)> log = {};
};

} // namespace gw::server
