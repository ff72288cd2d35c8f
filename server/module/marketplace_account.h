#pragma once

#include "model/base/ids.h"

namespace gw::server {

/// Who acts when the marketplace itself does something: a timer, or what follows from another event. It has
/// the operator right, no feed and no token; nobody can register under it.
inline constexpr AccountId marketplace_account{
    Uuid({'g', 'i', 'g', 'w', 'r', 'i', 0x80 | ('g' & 0x0f), 'h', 0x80 | ('t' & 0x3f), '-', 'm', 'a', 'r',
          'k', 'e', 't'})};

} // namespace gw::server
