#pragma once

#include <chrono>
#include <cstddef>

/// Limits of the edge; all but the sizes are defaults of Options.
namespace gw::server::edge_tuning {

using namespace std::chrono_literals;

/// Request line and header fields together; the read buffer starts at this size (measured.md, HTTP).
inline constexpr std::size_t header_bytes_max = 16 * 1024;
/// Bodies of routes that name no limit of their own.
inline constexpr std::size_t body_bytes_max = 64 * 1024;
/// Frames a client may send on the live channel: a token, nothing longer.
inline constexpr std::size_t live_frame_bytes_max = 4 * 1024;

inline constexpr int threads = 2;
inline constexpr std::size_t connections_max = 12'000;

/// A client that sends its header or body more slowly than this is cut off.
inline constexpr auto header_timeout = 10s;
inline constexpr auto body_timeout = 60s;
/// Keep-alive connection without a request.
inline constexpr auto idle_timeout = 75s;
/// A client that takes the answer more slowly than this is cut off.
inline constexpr auto write_timeout = 60s;
/// Parts of blobs have both times so many times over: eight MiB at 14 KB/s.
inline constexpr int part_patience = 10;
/// A module that has not answered by then is reported as busy (503); longer than the longest wait of a feed.
inline constexpr auto handler_timeout = 90s;
/// After a refusal the rest of a body is read and dropped for this long and this far, so that the answer is
/// not lost in a reset.
inline constexpr auto linger_timeout = 2s;
inline constexpr std::size_t linger_bytes_max = 4 * 1024 * 1024;
/// No more connections are taken for a moment when the process has run out of file descriptors.
inline constexpr auto accept_pause = 100ms;
/// How long a stop waits for connections that it has closed before it closes what is left once more.
inline constexpr auto close_again_after = 50ms;
/// Live channel: opening (token included), and silence before a ping; twice the latter closes it.
inline constexpr auto live_open_timeout = 10s;
inline constexpr auto live_idle_timeout = 60s;
/// Devices of one account that listen at once.
inline constexpr std::size_t live_per_account_max = 32;

/// Token buckets, in cost units: an ordinary request costs 1 (see Route::cost). An address may be an office
/// or a proxy, so it gets more than an account.
inline constexpr double address_rate_per_s = 4'000;
inline constexpr double address_burst = 8'000;
inline constexpr double account_rate_per_s = 1'000;
inline constexpr double account_burst = 4'000;
/// Registering and signing in hash a password (200 ms of a core): 20 a second and address.
inline constexpr double password_cost = 200;
/// Buckets kept; when full, those that have filled up again are dropped.
inline constexpr std::size_t buckets_max = 100'000;

} // namespace gw::server::edge_tuning
