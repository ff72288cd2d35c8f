#pragma once

#include <cstddef>

/// Limits of subscriptions.
namespace gw::server::backbone_tuning {

/// Entries handed to a subscriber at a time.
inline constexpr std::size_t batch_entries = 1'000;
/// A batch that fails so often stops its subscription (server.md, Replay: poison).
inline constexpr int tries_max = 6;
/// Pause after the first failure; doubled after each further one.
inline constexpr int retry_ms = 100;
inline constexpr int retry_doublings_max = 7;

} // namespace gw::server::backbone_tuning
