#include "exchange/utf8.h"

#include <algorithm>
#include <cstdint>

namespace gw::exchange {
namespace {

bool continues(char c) { return (static_cast<std::uint8_t>(c) & 0xC0U) == 0x80U; }

/// Length of the character at the front of `text`; 0 when it is not valid.
std::size_t characterLength(std::string_view text) {
    const auto lead = static_cast<std::uint8_t>(text[0]);
    if (lead < 0x80)
        return lead == 0 ? 0 : 1;
    const std::size_t length = lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
    if (length == 0 || text.size() < length ||
        !std::all_of(text.begin() + 1, text.begin() + std::ptrdiff_t(length), continues))
        return 0;
    const auto second = static_cast<std::uint8_t>(text[1]);
    const bool overlong = (lead == 0xE0 && second < 0xA0) || (lead == 0xF0 && second < 0x90);
    const bool outside = (lead == 0xED && second > 0x9F) || (lead == 0xF4 && second > 0x8F);
    return overlong || outside ? 0 : length;
}

} // namespace

std::optional<std::size_t> firstInvalidUtf8(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t length = characterLength(text.substr(at));
        if (length == 0)
            return at;
        at += length;
    }
    return std::nullopt;
}

} // namespace gw::exchange
