#pragma once

#include <cstdint>

/// Limits of the files module; those both ends keep stand in sync/protocol/tuning.h.
namespace gw::server::files_tuning {

/// Free space that files leave to the modules' databases: a full disk must stop uploads first.
inline constexpr std::uint64_t reserve_bytes = 256ULL * 1024 * 1024;
/// Bytes of blobs being stored or read at one time; beyond it requests are told to come again.
inline constexpr std::int64_t in_flight_bytes_max = 256LL * 1024 * 1024;

} // namespace gw::server::files_tuning
