#pragma once

#include "model/codec/vocabulary.h"

#include <optional>

namespace gw::exchange {

/// What the marketplace grants a seller who comes with `gigs` gigs, so that all of them may be active: they
/// earned it where they come from. Nothing when any new seller may have as many.
std::optional<AccountCommand> levelGrant(AccountId seller, int gigs);

} // namespace gw::exchange
