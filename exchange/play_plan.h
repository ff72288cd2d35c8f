#pragma once

#include "exchange/plan.h"
#include "server/play/player.h"

namespace gw::exchange {

/// Registers the plan's accounts and plays its steps. The outcomes are in the order of the steps.
Result<std::vector<StepOutcome>> playPlan(server::Player& player, const Plan& plan,
                                          const server::Player::Progress& progress = {});

} // namespace gw::exchange
