#pragma once

#include <cstddef>
#include <string_view>

namespace gw {

/// Number of Unicode code points in UTF-8 text.
std::size_t characterCount(std::string_view text);
/// The first `count` code points of `text`; never cuts one in two.
std::string_view firstCharacters(std::string_view text, std::size_t count);
/// Whether nothing but spaces, tabs and line breaks stands in `text`.
bool isBlank(std::string_view text);
/// Whether an ASCII control character (line breaks included) stands in `text`.
bool hasControlCharacter(std::string_view text);

} // namespace gw
