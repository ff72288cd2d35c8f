#pragma once

#include "sync/engine/lane_waits.h"
#include "sync/store/profile.h"

namespace gw::sync {

/// Chooses what the next push carries: the ready heads of lanes that are due, in local order; a lane that has
/// failed, or a command that ended a process, travels alone, so that it can't hurt others (sync.md, Poison).
class BatchPicker {
public:
    BatchPicker(const LaneWaits& waits, milliseconds now, std::size_t commands_max)
        : m_waits(waits)
        , m_now(now)
        , m_commands_max(commands_max) {}

    std::vector<store::OutboxEntry> pick(const std::vector<store::OutboxEntry>& unsettled) const;

private:
    bool mustTravelAlone(const store::OutboxEntry& entry) const;

    const LaneWaits& m_waits;
    milliseconds m_now;
    std::size_t m_commands_max;
};

} // namespace gw::sync
