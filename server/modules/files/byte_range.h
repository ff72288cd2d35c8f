#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace gw::server {

/// Bytes `first` to `last`, both included, of `size_bytes` in all.
struct ByteRange {
    std::int64_t first;
    std::int64_t last;

    std::int64_t length() const { return last - first + 1; }
    bool operator==(const ByteRange&) const = default;
};

/// What a Range field asks of something that has `size_bytes` (RFC 9110, 14.1.2).
struct AskedRange {
    /// Empty: the whole is to be sent (no range, several, another unit, or one that cannot be read).
    std::optional<ByteRange> range = {};
    /// Nothing of the range is there (416).
    bool is_outside = false;
};
AskedRange readRange(std::string_view field, std::int64_t size_bytes);

/// "bytes 0-1023/4096", or "bytes */4096" for 416.
std::string contentRange(const std::optional<ByteRange>& range, std::int64_t size_bytes);

} // namespace gw::server
