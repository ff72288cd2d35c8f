#pragma once

#include "model/base/ids.h"

#include <string_view>

namespace gw::server {

/// The id of the marketplace's own command for `purpose`: the same purpose gives the same id, so that the
/// inbox tells a repeat, also after a restart.
CommandId derivedCommandId(std::string_view purpose);

} // namespace gw::server
