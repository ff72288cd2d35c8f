#pragma once

#include <chrono>

/// Limits of the server program.
namespace gw::server::program_tuning {

/// Time that running requests have to finish after SIGTERM or SIGINT.
inline constexpr auto drain_time = std::chrono::seconds(10);
/// Where the server listens unless told otherwise: this machine only.
inline constexpr const char* listen_default = "127.0.0.1:8425";

} // namespace gw::server::program_tuning
