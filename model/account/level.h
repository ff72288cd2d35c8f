#pragma once

#include "model/account/profile.h"
#include "model/base/policy.h"

namespace gw {

/// How many gigs a seller of this level may have active; of an unknown one, what the best may have, because a
/// desktop that predicts must not refuse what the marketplace may accept.
int activeGigsMax(const Policy& policy, std::optional<SellerLevel> level);

} // namespace gw
