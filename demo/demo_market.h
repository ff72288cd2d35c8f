#pragma once

#include "demo/market_plan.h"
#include "server/play/player.h"

#include <QString>

namespace gw::demo {

/// Makes a demonstration market in `data_folder`, which must be empty or hold one made before (then it is
/// left as it is, or finished where an earlier run was cut off). The plan that comes back keeps it alive
/// (LiveMarket). Problem "not_empty" when the folder holds another marketplace; else those of the
/// marketplace's folder.
Result<MarketPlan> makeDemoMarket(const QString& data_folder, std::uint64_t seed, Instant now,
                                  const server::Player::Progress& progress = {});

} // namespace gw::demo
