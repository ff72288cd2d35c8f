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

/// Timers raised in one transaction; the rest follow in the next, so that commands need not wait for a
/// backlog.
inline constexpr int raised_timers_max = 200;
/// Longest wait before the wall clock is looked at again for the next timer.
inline constexpr int timer_check_ms = 600'000;
/// Pause before timers are tried again after their transaction failed.
inline constexpr int timer_retry_ms = 1'000;

} // namespace gw::server::module_tuning
