#pragma once

#include <cstddef>
#include <cstdint>

/// Limits that both ends keep.
namespace gw::protocol::tuning {

inline constexpr int protocol_version = 1;
/// Commands in one push, and the size of its body: one 16 KB write stalls no connection (measured.md, HTTP).
inline constexpr std::size_t push_commands_max = 100;
inline constexpr std::size_t push_bytes_max = 1024 * 1024;
/// Default and largest page of the feed.
inline constexpr std::size_t page_bytes = 256 * 1024;
inline constexpr std::size_t page_bytes_max = 4 * 1024 * 1024;

/// Parts of a blob end where their content says so (chunker.h): between these sizes, two MiB on average.
inline constexpr std::int64_t part_bytes_min = 512 * 1024;
inline constexpr std::int64_t part_bytes_max = 8 * 1024 * 1024;
/// Up to this size an end must be clearer (one position in 2^23) than beyond it (one in 2^19): most parts
/// come out near the average, and few reach the largest size.
inline constexpr std::int64_t part_bytes_turn = 1792 * 1024;
inline constexpr int part_end_bits_before = 23;
inline constexpr int part_end_bits_after = 19;

/// A whole blob, and its parts.
inline constexpr std::int64_t blob_size_bytes_max = 5LL * 1024 * 1024 * 1024;
inline constexpr auto blob_parts_max = static_cast<std::size_t>(blob_size_bytes_max / part_bytes_min) + 1;
/// A manifest as JSON has about a hundred bytes for each part.
inline constexpr std::size_t manifest_bytes_max = 2 * 1024 * 1024;

} // namespace gw::protocol::tuning
