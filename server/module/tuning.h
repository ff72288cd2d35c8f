#pragma once

#include <cstddef>

/// Limits of a module's queue and caches.
namespace gw::server::module_tuning {

/// Jobs waiting for a worker head; further ones are refused as overloaded.
inline constexpr std::size_t queue_jobs_max = 20'000;
/// Requests waiting for a service head; further ones are refused as overloaded.
inline constexpr int calls_max = 5'000;
/// Jobs in one transaction: enough that the fsync is shared by many, few enough that a reply is not late.
inline constexpr std::size_t batch_jobs_max = 500;
/// Folded states kept in memory by a body.
inline constexpr std::size_t cached_streams_max = 20'000;
/// Hint to a device whose command needs a fact that is on its way.
inline constexpr int defer_ms = 100;
/// Hint to a caller when a queue is full.
inline constexpr int overloaded_ms = 1'000;
/// Commands whose decision waits for another module's events; beyond it the oldest are decided as they are.
inline constexpr std::size_t awaiting_commands_max = 10'000;

} // namespace gw::server::module_tuning
