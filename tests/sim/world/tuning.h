#pragma once

#include "model/base/instant.h"

/// The shape of a simulated run.
namespace gw::sim::tuning {

inline constexpr int steps = 60;
/// Virtual time between two steps of the workload, at most.
inline constexpr milliseconds step_max{4'000};
/// A request without an answer is given up after this.
inline constexpr milliseconds request_timeout{10'000};
inline constexpr milliseconds delay_max{900};
/// After faults have healed everything must settle within this (I16).
inline constexpr milliseconds settle_max{1'800'000};
inline constexpr milliseconds rest_check{500};
/// Largest attached file.
inline constexpr std::size_t file_bytes_max = 4'000;

} // namespace gw::sim::tuning
