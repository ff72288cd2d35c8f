#pragma once

#include <chrono>
#include <cstdint>

/// Limits of the desktop's end of the network.
namespace gw::sync::transport_tuning {

using namespace std::chrono_literals;

/// Silence after which a transfer is given up, and the longest a transfer may take however it trickles: the
/// largest part of a blob, 8 MiB, needs that long at 14 KB/s.
inline constexpr std::chrono::milliseconds silence_max = 30s;
inline constexpr std::chrono::milliseconds transfer_max = 10min;
/// Larger answers are cut off: a page of the feed has at most 4 MiB, a part of a blob eight.
inline constexpr std::int64_t response_bytes_max = 16 * 1024 * 1024;
/// A server can ask for at most this much patience.
inline constexpr std::chrono::milliseconds retry_after_max = 1h;

/// The live connection: until it stands; between two pings; silence after which it is half open.
inline constexpr std::chrono::milliseconds live_open_max = 15s;
inline constexpr std::chrono::milliseconds live_ping_every = 20s;
inline constexpr std::chrono::milliseconds live_silence_max = 50s;
/// A poke has a dozen bytes.
inline constexpr std::uint64_t live_frame_bytes_max = 4 * 1024;
/// Waits before it is opened again: at least the first, and at most a random part of the doubled last one.
inline constexpr std::chrono::milliseconds live_retry_min = 500ms;
inline constexpr std::chrono::milliseconds live_retry_max = 60s;

} // namespace gw::sync::transport_tuning
