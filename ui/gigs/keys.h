#pragma once

#include <algorithm>
#include <string>
#include <vector>

namespace gw::ui {

/// A key that no entry has yet: `prefix` and the smallest free number. Keys name an entry within its gig for
/// good, so those of others are never given again while they are in use.
inline std::string freeKey(const std::string& prefix, const std::vector<std::string>& used) {
    int number = 1;
    while (std::find(used.begin(), used.end(), prefix + std::to_string(number)) != used.end())
        ++number;
    return prefix + std::to_string(number);
}

} // namespace gw::ui
