#pragma once

#include "tests/model/order_play.h"

#include <cstdint>
#include <vector>

namespace gw::play {

/// Plays a sequence of commands by all roles, each read off one number, so that a run shrinks and repeats.
/// `beginning` picks the order: its price, currency, source and policy. Throws the first Violation.
void playSteps(OrderPlay& play, std::uint64_t beginning, const std::vector<std::uint64_t>& steps);

} // namespace gw::play
