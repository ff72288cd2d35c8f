#include "sync/engine/batch_picker.h"

#include "sync/engine/tuning.h"

#include <boost/json/serialize.hpp>

#include <algorithm>

namespace gw::sync {

using store::OutboxEntry;

namespace {

bool isDangerous(const OutboxEntry& entry) { return entry.crashes >= tuning::crashes_before_alone; }

} // namespace

std::vector<std::int64_t> BatchPicker::lanes(milliseconds now, std::size_t most) const {
    std::vector<std::int64_t> lanes;
    const auto collect = [&](std::int64_t behind, std::int64_t last) {
        for (auto lane = m_profile.outbox().readyLaneAfter(behind);
             lane && *lane <= last && lanes.size() < most; lane = m_profile.outbox().readyLaneAfter(*lane)) {
            if (m_waits.isDue(*lane, now) && !m_waits.isSuspect(*lane))
                lanes.push_back(*lane);
        }
    };
    collect(m_last_lane, std::numeric_limits<std::int64_t>::max());
    collect(0, m_last_lane);
    return lanes;
}

std::vector<OutboxEntry> BatchPicker::next(milliseconds now, std::size_t most) {
    std::vector<OutboxEntry> batch;
    const auto due = lanes(now, most);
    const auto share = most / std::max<std::size_t>(due.size(), 1);
    std::size_t bytes = 0;
    for (const auto lane : due) {
        for (auto& entry : m_profile.outbox().readyOf(lane, share)) {
            if (isDangerous(entry))
                break;
            bytes += boost::json::serialize(entry.command.body).size();
            if (!batch.empty() && bytes > tuning::batch_bytes_max)
                return batch;
            batch.push_back(std::move(entry));
        }
        m_last_lane = lane;
    }
    return batch;
}

std::vector<OutboxEntry> BatchPicker::headOf(std::int64_t lane) const {
    auto head = m_profile.outbox().readyOf(lane, 1);
    if (!head.empty() && isDangerous(head.front()))
        head.clear();
    return head;
}

std::vector<OutboxEntry> BatchPicker::dangerous(milliseconds now) const {
    std::vector<OutboxEntry> least;
    for (auto lane = m_profile.outbox().readyLaneAfter(0); lane;
         lane = m_profile.outbox().readyLaneAfter(*lane)) {
        auto head = m_profile.outbox().readyOf(*lane, 1);
        if (!head.empty() && isDangerous(head.front()) && m_waits.isDue(*lane, now) &&
            (least.empty() || head.front().crashes < least.front().crashes))
            least = std::move(head);
    }
    return least;
}

} // namespace gw::sync
