#pragma once

#include "server/module/aggregate_module.h"
#include "server/modules/people.h"

namespace gw::server {

/// Name of the module whose events tell who is who.
inline constexpr const char* accounts_source = "accounts";

/// Lets deciding look up names and the operator right in a module's view of people. The marketplace itself
/// is nobody there.
void addPeople(Context& context, People& people, Asked& asked);

} // namespace gw::server
