#pragma once

#include <cstdint>

/// Sizes of the desktop's file.
namespace gw::store::tuning {

/// The journal file is rewritten from the database when a profile is opened and it has grown past this.
inline constexpr std::int64_t journal_bytes_kept = 1024 * 1024;
/// Bytes read at once where a whole file passes by.
inline constexpr std::int64_t read_bytes = 1024 * 1024;
/// Names tried for a damaged file that is moved aside.
inline constexpr int damaged_names_max = 1'000;

} // namespace gw::store::tuning
