#pragma once

#include "sync/engine/batch_picker.h"
#include "sync/engine/breaker.h"
#include "sync/engine/link.h"
#include "sync/engine/receipts.h"
#include "sync/engine/timer.h"

#include <deque>
#include <map>

namespace gw::sync {

/// Sends commands up, lanes independent of each other (sync.md, decision 2). One push carries what many lanes
/// have to say. When it fails and any of them may be the cause, each goes in a push of its own beside it, so
/// that no lane delays another by more than one round trip (I7). What a push answers is a hint; the outcome
/// comes down in the feed.
class Pusher {
public:
    Pusher(Link& link, store::Profile& profile, Replay& replay)
        : m_link(link)
        , m_profile(profile)
        , m_replay(replay)
        , m_picker(profile, m_waits)
        , m_timer(link.ports().executor) {}

    /// What was on its way when the process ended is in doubt, and is sent again under the same id.
    void start();
    void stop();
    /// There may be something to send.
    void wake();
    /// The server has this blob now.
    void blobCommitted(BlobId blob);
    /// Tries everything at once, without forgetting what failed.
    void hurryAll();
    /// The server follows another history: nothing that is known of it holds.
    void startAnew();
    /// The server has shown that it is there: the pause of an outage is over.
    void serverSeen();
    /// Tries this command's lane at once.
    void hurry(std::int64_t lane);
    /// Whether a push is on its way.
    bool isSending() const { return !m_on_their_way.empty(); }

    std::function<void(const std::vector<std::string>& lanes)> on_moved;
    /// The server has taken commands: their settlements are on the way.
    std::function<void()> on_taken;
    /// A push was not answered: is the server there?
    std::function<void()> on_lost;
    /// Commands may wait for blobs, and whether a push is on its way may have changed.
    std::function<void()> on_blobs_wanted;

private:
    using Entries = std::vector<store::OutboxEntry>;
    using Reply = std::optional<protocol::Response>;
    enum class Kind { many, suspect, dangerous };
    struct Push {
        Kind kind;
        Entries entries;
    };

    void recoverFlight();
    void promote(const std::function<void(Promoter&)>& look);
    void resendForgotten();
    void putBackStranded();
    std::vector<Push> pick();
    Result<void> launch(std::vector<Push>& pushes);
    void send(Push push);
    void answered(int number, const Reply& reply);
    Result<void> take(const Entries& entries, const std::vector<protocol::PushResult>& results);
    bool takeOne(const store::OutboxEntry& entry, const protocol::PushResult& result, Receipts& receipts);
    void refused(const Push& push, const protocol::Response& reply);
    void failed(const Push& push, const Reply& reply);
    void blame(const Push& push, const Reply& reply);
    void failedAlone(const store::OutboxEntry& entry, milliseconds retry_after, Receipts& receipts);
    bool isPoison(std::int64_t lane) const;
    void comeAgain(const store::OutboxEntry& entry, milliseconds asked, const std::string& why,
                   Receipts& receipts);
    void waitAgain(const store::OutboxEntry& entry, milliseconds asked);
    bool putBackAll(const Entries& entries, const std::string& why);
    bool write(const std::function<void(Receipts&)>& work);
    void schedule();
    void moved(const Entries& entries);
    bool isOnItsWay(Kind kind) const;
    milliseconds now() const { return m_link.monotonic(); }

    Link& m_link;
    store::Profile& m_profile;
    Replay& m_replay;
    LaneWaits m_waits = {};
    BatchPicker m_picker;
    Breaker m_breaker = {};
    Timer m_timer;
    std::map<int, Push> m_on_their_way = {};
    int m_last_push = 0;
    struct Awaited {
        milliseconds at;
        CommandId id;
    };
    std::deque<Awaited> m_taken = {}; ///< sent commands by when they were taken
    bool m_is_running = false;
    bool m_is_waking = false;
    bool m_has_stranded = false; ///< commands whose end of the way could not be written
    std::optional<milliseconds> m_last_success = {};
};

} // namespace gw::sync
