#pragma once

#include "model/base/instant.h"

#include <cstdint>

/// Limits of the files module; those both ends keep stand in sync/protocol/tuning.h.
namespace gw::server::files_tuning {

/// Free space that files leave to the modules' databases: a full disk must stop uploads first.
inline constexpr std::uint64_t reserve_bytes = 256ULL * 1024 * 1024;
/// Bytes of blobs being stored or read at one time; beyond it requests are told to come again.
inline constexpr std::int64_t in_flight_bytes_max = 128LL * 1024 * 1024;
/// A longer range is answered by its beginning, so that no answer needs more memory than this.
inline constexpr std::int64_t answer_bytes_max = 8LL * 1024 * 1024;

/// A part that no committed blob holds is kept this long after it was uploaded or probed for: longer than a
/// desktop that goes on with an upload can be away.
inline constexpr milliseconds upload_kept{30LL * 24 * 3'600'000};
/// The collection runs soon after a start, and rarely then; uploads that it forgets in one transaction.
inline constexpr milliseconds collect_first{2 * 3'600'000};
inline constexpr milliseconds collect_every{12 * 3'600'000};
inline constexpr int expired_at_once = 500;

} // namespace gw::server::files_tuning
