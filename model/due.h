#pragma once

#include "model/codec/vocabulary.h"

namespace gw {

/// A command that the marketplace gives itself when a time has come.
struct DueCommand {
    Instant at;
    AnyCommand command;
};

/// Everything that happens to this state by itself, sorted by time: an order's timers, the end of an offer, a
/// brief or a review window. A pure function of the state, so the server may forget and compute it again;
/// deciding such a command later than its time, or twice, is harmless.
std::vector<DueCommand> dueCommandsOf(const AnyState& state);

} // namespace gw
