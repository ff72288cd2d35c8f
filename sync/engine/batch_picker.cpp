#include "sync/engine/batch_picker.h"

#include "sync/engine/tuning.h"

#include <boost/json/serialize.hpp>

#include <set>

namespace gw::sync {

using store::CommandState;
using store::OutboxEntry;

bool BatchPicker::mustTravelAlone(const OutboxEntry& entry) const {
    return entry.crashes > 0 || m_waits.failures(entry.stream) > 0;
}

std::vector<OutboxEntry> BatchPicker::pick(const std::vector<OutboxEntry>& unsettled) const {
    std::vector<OutboxEntry> batch;
    std::set<std::int64_t> stopped;
    std::size_t bytes = 0;
    const OutboxEntry* alone = nullptr;
    for (const auto& entry : unsettled) {
        if (stopped.contains(entry.stream) || entry.state == CommandState::sent)
            continue;
        const bool is_ready = entry.state == CommandState::ready && m_waits.isDue(entry.stream, m_now);
        if (!is_ready || mustTravelAlone(entry)) {
            // Of those that go alone, the one whose turn came first: a failing lane moves itself back.
            if (is_ready && (!alone || m_waits.due(entry.stream) < m_waits.due(alone->stream)))
                alone = &entry;
            stopped.insert(entry.stream);
            continue;
        }
        bytes += boost::json::serialize(entry.command.body).size();
        if (!batch.empty() && (batch.size() >= m_commands_max || bytes > tuning::batch_bytes_max))
            break;
        batch.push_back(entry);
    }
    if (batch.empty() && alone)
        batch.push_back(*alone);
    return batch;
}

} // namespace gw::sync
