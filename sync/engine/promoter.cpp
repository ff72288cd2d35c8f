#include "sync/engine/promoter.h"

namespace gw::sync {

using store::CommandState;
using store::OutboxEntry;

Promoter::Step Promoter::stepOf(const OutboxEntry& entry) const {
    for (const auto& dep : entry.deps) {
        const auto other = m_profile.outbox().find(dep);
        if (!other)
            continue; // settled ok
        if (needsPerson(other->state))
            return {.state = CommandState::blocked, .why = "waits for a refused command", .blocked_by = dep};
        return {.state = CommandState::waiting_for_command};
    }
    for (const auto& root : entry.blobs) {
        const auto blob = m_profile.blobs().find(root);
        if (!blob)
            return {.state = CommandState::parked,
                    .why = "blob_lost",
                    .problem = Problem{.code = "blob_lost",
                                       .what = "A file that belongs to this is no longer on this device. The "
                                               "rest is kept; attach the file again and send it anew."}};
        if (blob->state != store::BlobState::committed)
            return {.state = CommandState::waiting_for_blob};
    }
    return {.state = CommandState::ready};
}

void Promoter::take(const OutboxEntry& entry, const Step& step) {
    m_profile.outbox().setState(entry, step.state, m_device_now, step.why);
    if (step.blocked_by)
        m_profile.outbox().setBlockedBy(entry.id, step.blocked_by);
    if (step.problem)
        m_profile.outbox().setProblem(entry.id, step.problem);
}

Result<std::vector<std::string>> Promoter::run(const std::vector<OutboxEntry>& unsettled) {
    std::vector<std::pair<const OutboxEntry*, Step>> moves;
    for (const auto& entry : unsettled) {
        if (!isUnsent(entry.state))
            continue;
        const auto step = stepOf(entry);
        if (step.state != entry.state)
            moves.emplace_back(&entry, step);
    }
    std::vector<std::string> lanes;
    if (moves.empty())
        return lanes;
    const auto done = m_profile.transaction([&] {
        for (const auto& [entry, step] : moves)
            take(*entry, step);
    });
    if (!done)
        return done.error();
    for (const auto& [entry, step] : moves) {
        lanes.push_back(entry->lane);
        if (needsPerson(step.state))
            static_cast<void>(m_profile.journal().recordState(entry->id, step.state, step.problem, false));
    }
    return lanes;
}

} // namespace gw::sync
