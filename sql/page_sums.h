#pragma once

#include <cstdint>
#include <string_view>

namespace gw::sql {

/// Bytes at the end of each page that hold its sum; SQLite leaves them alone.
inline constexpr int page_sum_bytes = 8;

/// The sum of a page's content: any change within eight bytes changes it, and so does nearly every other one.
std::uint64_t pageSum(std::string_view content);

/// Puts a layer under SQLite, once for the process, that writes the sum of every page of a summed file and
/// compares it at every read; a page that is not as it was written fails as SQLITE_IOERR_DATA
/// ("damaged_file"). A file is summed when its header reserves page_sum_bytes on each page; all others pass
/// through. The write-ahead log has sums of SQLite's own.
void layPageSums();

} // namespace gw::sql
