#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace gw::exchange {

/// Offset of the first byte that is no valid UTF-8 (overlong forms, surrogates, NUL included); empty when all
/// is.
std::optional<std::size_t> firstInvalidUtf8(std::string_view text);

} // namespace gw::exchange
