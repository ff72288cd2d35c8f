#pragma once

#include "server/play/player.h"

namespace gw::exchange {

/// One command of an import, at the instant the files give. `story` says which rows it belongs to: an index
/// the importer counts.
struct PlannedStep {
    server::TimedCommand timed;
    std::size_t story;
};

/// What an import asks of the marketplace. The same files give the same plan, ids included, so that playing
/// it again repeats the same commands and changes nothing.
struct Plan {
    std::vector<server::NewAccount> accounts = {};
    std::vector<PlannedStep> steps = {}; ///< in the order of their instants
    Instant begins_at = Instant::fromUnixMs(0);
};

/// What became of one step.
using StepOutcome = server::Player::Played;

/// The marketplace's own services (review staff, card processor) that imports act for.
AccountId serviceAccount();

} // namespace gw::exchange
