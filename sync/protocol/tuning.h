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
/// A part of a blob, and a whole blob.
inline constexpr std::int64_t part_size_bytes = 1024 * 1024;
inline constexpr std::int64_t blob_size_bytes_max = 64 * 1024 * 1024;
/// Parts of one blob; parts may be smaller than the largest.
inline constexpr std::size_t blob_parts_max = 1024;

} // namespace gw::protocol::tuning
