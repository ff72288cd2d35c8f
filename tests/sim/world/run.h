#pragma once

#include "tests/sim/world/trace.h"

#include <optional>

namespace gw::sim {

/// One seed from beginning to end: work under faults, then healing, then the checks. The violation in words;
/// empty when all held.
std::string runSeed(std::uint64_t seed, Trace& trace);

} // namespace gw::sim
