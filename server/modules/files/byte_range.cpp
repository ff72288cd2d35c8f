#include "server/modules/files/byte_range.h"

#include <algorithm>
#include <charconv>

namespace gw::server {

namespace {

/// Digits only; empty and overflowing texts are none.
std::optional<std::int64_t> number(std::string_view text) {
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || value < 0 || text.starts_with('-'))
        return std::nullopt;
    return value;
}

} // namespace

AskedRange readRange(std::string_view field, std::int64_t size_bytes) {
    constexpr std::string_view unit = "bytes=";
    const auto dash = field.find('-');
    if (!field.starts_with(unit) || dash == field.npos)
        return {};
    const auto from = field.substr(unit.size(), dash - unit.size());
    const auto to = field.substr(dash + 1);
    const auto first = number(from);
    const auto last = number(to);
    if ((!from.empty() && !first) || (!to.empty() && !last) || (!first && !last))
        return {};
    if (!first) { // the last so many bytes
        if (*last == 0 || size_bytes == 0)
            return {.is_outside = true};
        return {.range = ByteRange{std::max<std::int64_t>(0, size_bytes - *last), size_bytes - 1}};
    }
    if (last && *last < *first)
        return {};
    if (*first >= size_bytes)
        return {.is_outside = true};
    return {.range = ByteRange{*first, std::min(last.value_or(size_bytes - 1), size_bytes - 1)}};
}

std::string contentRange(const std::optional<ByteRange>& range, std::int64_t size_bytes) {
    const auto size = std::to_string(size_bytes);
    if (!range)
        return "bytes */" + size;
    return "bytes " + std::to_string(range->first) + "-" + std::to_string(range->last) + "/" + size;
}

} // namespace gw::server
