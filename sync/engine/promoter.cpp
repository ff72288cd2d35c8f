#include "sync/engine/promoter.h"

namespace gw::sync {

using store::CommandState;
using store::OutboxEntry;

void Promoter::lookAt(CommandId id) {
    queue({id});
    work();
}

void Promoter::lookAtNeedingCancelled(CommandId cancelled) {
    m_cancelled = cancelled;
    lookAtNeeding(cancelled);
}

void Promoter::lookAtAll() {
    for (const auto state : {CommandState::queued, CommandState::waiting_for_blob,
                             CommandState::waiting_for_command, CommandState::ready}) {
        for (auto& entry : m_profile.outbox().inState(state))
            look(std::move(entry));
    }
    work();
}

void Promoter::work() {
    while (!m_queue.empty()) {
        auto entry = m_profile.outbox().find(m_queue.front());
        m_queue.pop_front();
        if (entry)
            look(std::move(*entry));
    }
}

void Promoter::look(OutboxEntry entry) {
    const bool is_blocked = entry.state == CommandState::blocked && !entry.dismissed;
    if (!isUnsent(entry.state) && !is_blocked)
        return;
    const auto step = stepOf(entry);
    if (step.state == entry.state && step.blocked_by == entry.blocked_by)
        return;
    auto& outbox = m_profile.outbox();
    if (step.state != entry.state)
        outbox.setState(entry, step.state, m_device_now, step.why);
    if (step.blocked_by != entry.blocked_by)
        outbox.setBlockedBy(entry.id, step.blocked_by);
    if (step.problem)
        outbox.setProblem(entry.id, step.problem);
    const bool has_turned = needsPerson(step.state) != is_blocked;
    if (has_turned)
        queue(outbox.needing(entry.id));
    entry.state = step.state;
    entry.blocked_by = step.blocked_by;
    entry.problem = step.problem;
    m_moved.push_back({std::move(entry), has_turned});
}

Promoter::Step Promoter::stepOf(const OutboxEntry& entry) const {
    bool has_to_wait = false;
    std::optional<CommandId> refused;
    for (const auto& dep : entry.deps) {
        const auto other = m_profile.outbox().find(dep);
        // Of one that was taken back nothing is left but that it blocks: that is kept before all else.
        if (!other && (dep == m_cancelled || dep == entry.blocked_by))
            return {.state = CommandState::blocked,
                    .why = "waits for one that was taken back",
                    .blocked_by = dep};
        if (other && needsPerson(other->state) && !refused)
            refused = dep;
        has_to_wait = has_to_wait || other; // else it is settled ok
    }
    if (refused)
        return {.state = CommandState::blocked, .why = "waits for a refused command", .blocked_by = refused};
    if (has_to_wait)
        return {.state = CommandState::waiting_for_command};
    for (const auto& root : entry.blobs) {
        const auto state = m_profile.blobs().stateOf(root);
        if (!state)
            return {.state = CommandState::parked,
                    .why = "blob_lost",
                    .problem = Problem{.code = "blob_lost",
                                       .what = "A file that belongs to this is no longer on this device. The "
                                               "rest is kept; attach the file again and send it anew."}};
        if (*state != store::BlobState::committed)
            return {.state = CommandState::waiting_for_blob};
    }
    return {.state = CommandState::ready};
}

void Promoter::record() const {
    for (const auto& [entry, has_turned] : m_moved) {
        if (has_turned)
            static_cast<void>(m_profile.journal().recordState(entry.id, entry.state, entry.problem, false));
    }
}

} // namespace gw::sync
