#pragma once

#include "sync/engine/link.h"
#include "sync/engine/timer.h"

#include <map>

namespace gw::sync {

/// Brings the blobs that waiting commands need to the server: probe, missing parts, commit (sync.md, Blobs).
/// One request at a time beside the pushes, so that a large file never delays a command.
class Uploader {
public:
    Uploader(Link& link, store::Profile& profile)
        : m_link(link)
        , m_profile(profile)
        , m_timer(link.ports().executor) {}

    void start();
    void stop();
    /// There may be something to bring.
    void wake();
    /// Forgets all back-off.
    void reset();

    bool isBusy() const { return m_current.has_value(); }
    std::string currentName() const { return m_current ? m_current->name : std::string(); }
    int currentPercent() const;

    /// A blob is with the server now.
    std::function<void(BlobId)> on_committed;
    /// The server refuses a blob for good: what needs it can't be sent.
    std::function<void(BlobId, const Problem&)> on_refused;
    std::function<void()> on_change;

private:
    struct Wait {
        int failures = 0;
        milliseconds due{0};
    };
    using Reply = std::optional<protocol::Response>;

    std::optional<store::Blob> next() const;
    void probe();
    void probed(const Reply& reply);
    void sendPart();
    void partSent(const Reply& reply);
    void commit();
    void committed(const Reply& reply);
    void setMissing(const std::vector<PartDigest>& missing);
    bool handled(const Reply& reply);
    void failed(milliseconds retry_after);
    void finish();
    void schedule();
    void post(const std::string& path, void (Uploader::*answered)(const Reply&));
    milliseconds now() const { return m_link.monotonic(); }

    Link& m_link;
    store::Profile& m_profile;
    Timer m_timer;
    bool m_is_running = false;
    std::optional<store::Blob> m_current = {};
    std::vector<std::size_t> m_missing = {}; ///< indexes of parts still to send, last first
    std::map<BlobId, Wait> m_waits = {};
};

} // namespace gw::sync
