#include "sync/engine/lane_waits.h"

#include <algorithm>

namespace gw::sync {

void LaneWaits::fail(std::int64_t lane, milliseconds now) {
    auto& entry = m_lanes[lane];
    if (entry.failures++ == 0)
        entry.failing_since = now;
}

void LaneWaits::hurry(std::int64_t lane) {
    if (const auto found = m_lanes.find(lane); found != m_lanes.end())
        found->second.due = milliseconds(0);
}

bool LaneWaits::isDue(std::int64_t lane, milliseconds now) const {
    const auto found = m_lanes.find(lane);
    return found == m_lanes.end() || found->second.due <= now;
}

int LaneWaits::failures(std::int64_t lane) const {
    const auto found = m_lanes.find(lane);
    return found == m_lanes.end() ? 0 : found->second.failures;
}

std::optional<milliseconds> LaneWaits::failingSince(std::int64_t lane) const {
    const auto found = m_lanes.find(lane);
    if (found == m_lanes.end() || found->second.failures == 0)
        return {};
    return found->second.failing_since;
}

std::optional<milliseconds> LaneWaits::due(std::int64_t lane) const {
    const auto found = m_lanes.find(lane);
    if (found == m_lanes.end())
        return {};
    return found->second.due;
}

std::optional<milliseconds> LaneWaits::nextDue(milliseconds now) const {
    std::optional<milliseconds> next;
    for (const auto& [lane, entry] : m_lanes) {
        if (entry.due > now)
            next = std::min(next.value_or(entry.due), entry.due);
    }
    return next;
}

} // namespace gw::sync
