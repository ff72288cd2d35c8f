#pragma once

#include "sync/engine/lane_waits.h"
#include "sync/engine/link.h"
#include "sync/engine/replay.h"
#include "sync/engine/timer.h"

#include <unordered_map>

namespace gw::sync {

/// Sends commands up, one push at a time, lanes independent of each other (sync.md, decision 2). What a push
/// answers is a hint; the outcome comes down in the feed.
class Pusher {
public:
    Pusher(Link& link, store::Profile& profile, Replay& replay)
        : m_link(link)
        , m_profile(profile)
        , m_replay(replay)
        , m_timer(link.ports().executor) {}

    /// What was on its way when the process ended is in doubt, and is sent again under the same id.
    void start();
    void stop();
    /// Commands or blobs moved: there may be something to send.
    void wake();
    /// Forgets all back-off.
    void reset();
    /// The server has shown that it is there: an outage is over, failures of single lanes are not forgotten.
    void serverSeen();
    /// Tries this command's lane at once.
    void hurry(std::int64_t lane);

    bool isSending() const { return !m_flight.empty(); }

    std::function<void(const std::vector<std::string>& lanes)> on_moved;
    /// The server has taken commands: their settlements are on the way.
    std::function<void()> on_taken;
    /// Commands wait for blobs.
    std::function<void()> on_blobs_wanted;

private:
    using Entries = std::vector<store::OutboxEntry>;

    bool mayPush() const;
    void recoverFlight();
    void resendForgotten(Entries& unsettled);
    Result<void> launch(Entries& batch);
    void send(const Entries& batch);
    void answered(const std::optional<protocol::Response>& reply);
    Result<void> take(const Entries& batch, const std::vector<protocol::PushResult>& results);
    void takeOne(const store::OutboxEntry& entry, const protocol::PushResult& result);
    void held(const store::OutboxEntry& entry, std::uint64_t want);
    void park(const store::OutboxEntry& entry, const Problem& problem);
    void refusedWhole(const Entries& batch, const protocol::Response& reply);
    void failed(const Entries& batch, milliseconds retry_after);
    bool isPoison(const store::OutboxEntry& entry) const;
    void putBack(const store::OutboxEntry& entry, const std::string& why);
    void schedule();
    void moved(const Entries& entries);
    milliseconds now() const { return m_link.monotonic(); }

    Link& m_link;
    store::Profile& m_profile;
    Replay& m_replay;
    Timer m_timer;
    LaneWaits m_waits = {};
    Entries m_flight = {};
    std::unordered_map<CommandId, milliseconds> m_taken_at = {}; ///< sent commands, by when they were taken
    bool m_is_running = false;
    bool m_is_pumping = false;
    std::size_t m_commands_max;
    int m_failures = 0; ///< pushes that failed in a row
    milliseconds m_paused_until{0};
    std::optional<milliseconds> m_last_success = {};
};

} // namespace gw::sync
