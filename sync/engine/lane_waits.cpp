#include "sync/engine/lane_waits.h"

#include "sync/engine/tuning.h"

#include <algorithm>

namespace gw::sync {

bool LaneWaits::Lane::isSuspect() const { return suspicion >= tuning::certain_suspicion; }

const LaneWaits::Lane* LaneWaits::find(std::int64_t lane) const {
    const auto found = m_lanes.find(lane);
    return found == m_lanes.end() ? nullptr : &found->second;
}

void LaneWaits::suspect(std::int64_t lane, bool certainty) {
    m_lanes[lane].suspicion += certainty ? tuning::certain_suspicion : 1;
}

int LaneWaits::fail(std::int64_t lane, milliseconds now) {
    auto& entry = m_lanes[lane];
    entry.suspicion = tuning::certain_suspicion;
    if (entry.failures++ == 0)
        entry.failing_since = now;
    return entry.failures;
}

void LaneWaits::hurry(std::int64_t lane) {
    if (const auto found = m_lanes.find(lane); found != m_lanes.end())
        found->second.due = milliseconds(0);
}

void LaneWaits::hurryAll() {
    for (auto& [lane, entry] : m_lanes)
        entry.due = milliseconds(0);
}

bool LaneWaits::isDue(std::int64_t lane, milliseconds now) const {
    const auto* entry = find(lane);
    return !entry || entry->due <= now;
}

bool LaneWaits::isSuspect(std::int64_t lane) const {
    const auto* entry = find(lane);
    return entry && entry->isSuspect();
}

std::vector<std::int64_t> LaneWaits::dueSuspects(milliseconds now) const {
    std::vector<std::int64_t> due;
    for (const auto& [lane, entry] : m_lanes) {
        if (entry.isSuspect() && entry.due <= now)
            due.push_back(lane);
    }
    return due;
}

int LaneWaits::failures(std::int64_t lane) const {
    const auto* entry = find(lane);
    return entry ? entry->failures : 0;
}

std::optional<milliseconds> LaneWaits::failingSince(std::int64_t lane) const {
    const auto* entry = find(lane);
    if (!entry || entry->failures == 0)
        return {};
    return entry->failing_since;
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
