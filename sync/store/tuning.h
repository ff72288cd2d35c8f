#pragma once

#include <cstdint>

/// Sizes of the desktop's file.
namespace gw::store::tuning {

/// Commands taken back that the journal file goes on naming, so that an older copy of the database does not
/// send them.
inline constexpr int cancelled_kept = 1'000;
/// A database up to this size is read whole when a profile is opened (about 0.1 s); of a larger one the pages
/// are compared with their sums when they are used.
inline constexpr std::int64_t bytes_checked_at_open = 32 * 1024 * 1024;
/// Bytes read at once where a whole file passes by.
inline constexpr std::int64_t read_bytes = 1024 * 1024;
/// Bytes of a file copied, hashed and made durable at once: what else the thread has to do waits that long.
inline constexpr std::int64_t copy_bytes = 2 * 1024 * 1024;
/// Names tried for a damaged file that is moved aside.
inline constexpr int damaged_names_max = 1'000;

} // namespace gw::store::tuning
