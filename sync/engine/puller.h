#pragma once

#include "sync/engine/applier.h"
#include "sync/engine/link.h"
#include "sync/engine/timer.h"

namespace gw::sync {

/// Brings the feed down: says hello, asks for page after page, applies them, and asks again on a poke or
/// after a while. One request at a time; never waits for the outbox (sync.md, decision 3).
class Puller {
public:
    Puller(Link& link, store::Profile& profile, Applier& applier)
        : m_link(link)
        , m_profile(profile)
        , m_applier(applier)
        , m_retry(link.ports().executor)
        , m_poll(link.ports().executor) {}

    void start();
    void stop();
    /// There may be something new (a poke, an accepted command).
    void wake();
    /// Forgets the back-off.
    void reset();
    /// A poke: the server is there and the account's newest position is `head`.
    void serverSeen(std::uint64_t head);

    bool isBusy() const { return m_is_asking; }
    /// Whether the cursor was the server's newest position at the last contact (I15).
    bool isAtHead() const;

    std::function<void(const std::vector<std::string>& streams)> on_applied;
    /// The server follows another history now.
    std::function<void()> on_new_epoch;
    std::function<void()> on_change;

private:
    void ask();
    void askHello();
    void askFeed();
    void greeted(const std::optional<protocol::Response>& reply, milliseconds sent_at);
    void accept(const protocol::Hello& hello, milliseconds sent_at);
    void answered(const std::optional<protocol::Response>& reply, std::uint64_t after, bool is_staging);
    void take(const protocol::Page& page, bool is_staging);
    void refused(const Problem& problem);
    void fetchAnew(const std::string& epoch);
    void failed(milliseconds retry_after);
    void rest();

    Link& m_link;
    store::Profile& m_profile;
    Applier& m_applier;
    Timer m_retry;
    Timer m_poll;
    bool m_is_running = false;
    bool m_is_asking = false;
    bool m_is_wanted = false;
    bool m_is_greeted = false;
    bool m_was_whole = false; ///< the last page said that nothing is behind it
    std::uint64_t m_head = 0;
    int m_failures = 0;
    milliseconds m_settling_poll{0};
};

} // namespace gw::sync
