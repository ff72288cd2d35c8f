#pragma once

#include "model/base/ids.h"

#include <string_view>

namespace gw::exchange {

/// The UUID (version 8) that stands for `text` in every run, so that importing a file again repeats the same
/// ids and changes nothing.
Uuid stableUuid(std::string_view text);

template<class SomeId>
SomeId stableId(std::string_view text) {
    return SomeId(stableUuid(text));
}

} // namespace gw::exchange
