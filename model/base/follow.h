#pragma once

#include <stdexcept>
#include <string>
#include <string_view>

namespace gw {

/// An event that can't follow the state is a bug or a damaged log (decide.h, evolve): throws
/// std::logic_error.
[[noreturn]] inline void failToFollow(std::string_view event_type) {
    throw std::logic_error("the event " + std::string(event_type) + " can't follow this state");
}

inline void requireFollows(bool can_follow, std::string_view event_type) {
    if (!can_follow)
        failToFollow(event_type);
}

} // namespace gw
