#pragma once

#include <chrono>

/// Limits of the desk.
namespace gw::sync::tuning {

/// A file that can't be opened again after a failure is tried again after this.
inline constexpr std::chrono::milliseconds reopen_pause{5'000};
/// Repairs in one run of the program; damage that comes back oftener is the disk's, and told to the person.
inline constexpr int repairs_max = 3;

} // namespace gw::sync::tuning
