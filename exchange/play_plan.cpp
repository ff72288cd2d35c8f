#include "exchange/play_plan.h"

#include <algorithm>

namespace gw::exchange {

Result<std::vector<StepOutcome>> playPlan(server::Player& player, const Plan& plan,
                                          const server::Player::Progress& progress) {
    if (const auto registered = player.registerAccounts(plan.accounts); !registered)
        return registered.error();
    std::vector<server::TimedCommand> commands;
    commands.reserve(plan.steps.size());
    std::transform(plan.steps.begin(), plan.steps.end(), std::back_inserter(commands),
                   [](const PlannedStep& step) { return step.timed; });
    return player.play(commands, progress);
}

} // namespace gw::exchange
