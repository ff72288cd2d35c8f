#pragma once

#include "sync/transport/tuning.h"

namespace gw::sync {

/// The limits that a test sets shorter.
struct TransportLimits {
    std::chrono::milliseconds silence_max = transport_tuning::silence_max;
    std::chrono::milliseconds transfer_max = transport_tuning::transfer_max;
    std::int64_t response_bytes_max = transport_tuning::response_bytes_max;
    std::chrono::milliseconds live_open_max = transport_tuning::live_open_max;
    std::chrono::milliseconds live_ping_every = transport_tuning::live_ping_every;
    std::chrono::milliseconds live_silence_max = transport_tuning::live_silence_max;
    std::chrono::milliseconds live_retry_min = transport_tuning::live_retry_min;
    std::chrono::milliseconds live_retry_max = transport_tuning::live_retry_max;
};

} // namespace gw::sync
