#pragma once

#include "sync/store/profile.h"

#include <deque>

namespace gw::sync {

/// Moves commands that wait to the state their dependencies and blobs allow (sync.md, Command states): looked
/// at when they are issued and when what they need has moved, so that nobody goes through the whole outbox.
/// A blocked command waits again once its cause does. Everything runs inside a transaction.
class Promoter {
public:
    Promoter(store::Profile& profile, Instant device_now)
        : m_profile(profile)
        , m_device_now(device_now) {}

    void lookAt(CommandId id);
    /// The command or blob has moved.
    template<class Need>
    void lookAtNeeding(const Need& need) {
        queue(m_profile.outbox().needing(need));
        work();
    }
    /// The person has taken this command back, and it has left the outbox: what needs it is blocked.
    void lookAtNeedingCancelled(CommandId cancelled);
    /// All that waits: nobody knows what has moved.
    void lookAtAll();

    /// A command that took another state, as it is now.
    struct Moved {
        store::OutboxEntry entry;
        bool has_turned; ///< it began or ceased to wait for the person: its effect went or came back
    };
    const std::vector<Moved>& moved() const { return m_moved; }
    /// Tells the journal file what turned, after the transaction.
    void record() const;

private:
    struct Step {
        store::CommandState state;
        std::string why = {};
        std::optional<CommandId> blocked_by = {};
        std::optional<Problem> problem = {};
    };
    void queue(const std::vector<CommandId>& ids) { m_queue.insert(m_queue.end(), ids.begin(), ids.end()); }
    void work();
    void look(store::OutboxEntry entry);
    Step stepOf(const store::OutboxEntry& entry) const;

    store::Profile& m_profile;
    Instant m_device_now;
    std::optional<CommandId> m_cancelled = {};
    std::deque<CommandId> m_queue = {}; ///< chains may be long, so this is no recursion
    std::vector<Moved> m_moved = {};
};

} // namespace gw::sync
