#pragma once

#include "sync/engine/lane_waits.h"
#include "sync/store/profile.h"

namespace gw::sync {

/// Chooses what the next push carries: the ready heads of lanes that are due, each lane in its order, lane
/// after lane in turn, so that a long one delays no other. Reads only what it takes.
class BatchPicker {
public:
    BatchPicker(const store::Profile& profile, const LaneWaits& waits)
        : m_profile(profile)
        , m_waits(waits) {}

    /// At most `most` commands of lanes that are not suspected of anything; one that is large goes alone.
    std::vector<store::OutboxEntry> next(milliseconds now, std::size_t most);
    /// The head of a suspect lane; empty when it has nothing to send.
    std::vector<store::OutboxEntry> headOf(std::int64_t lane) const;
    /// A command that ended the process before, to travel with nothing else on its way: the one that did it
    /// least often.
    std::vector<store::OutboxEntry> dangerous(milliseconds now) const;

private:
    std::vector<std::int64_t> lanes(milliseconds now, std::size_t most) const;

    const store::Profile& m_profile;
    const LaneWaits& m_waits;
    std::int64_t m_last_lane = 0; ///< served last
};

} // namespace gw::sync
