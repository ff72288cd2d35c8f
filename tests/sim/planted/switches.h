#pragma once

namespace gw::planted {

/// More than there are bugs.
inline constexpr int switches = 200;
/// Which bug is at work, by its number in planted/names.h. Read by the sources of the build `planted` only.
inline bool is_on[switches] = {};

} // namespace gw::planted
