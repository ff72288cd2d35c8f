#pragma once

#include "sync/engine/link.h"
#include "sync/engine/timer.h"

#include <map>

namespace gw::sync {

/// Brings the blobs that waiting commands need to the server: probe, missing parts, commit (sync.md, Blobs).
/// One request at a time beside the pushes, and commands have the way: while a push is on its way no part
/// starts, so that one part is the most that a command can find before it.
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
    /// The copy of this blob on the device is new: what was wrong with an earlier one does not matter.
    void forgive(BlobId root);

    bool isBusy() const { return m_current.has_value(); }
    std::string currentName() const { return m_current ? m_current->name : std::string(); }
    int currentPercent() const;

    /// Whether commands want the way.
    std::function<bool()> must_wait;
    /// A blob is with the server now.
    std::function<void(BlobId)> on_committed;
    /// The server refuses a blob for good: what needs it can't be sent.
    std::function<void(BlobId, const Problem&)> on_refused;
    std::function<void()> on_change;

private:
    struct Wait {
        int failures = 0; ///< in a row
        int losses = 0;   ///< times that the server had lost parts
        milliseconds due{0};
    };
    using Reply = std::optional<protocol::Response>;

    std::optional<store::Blob> next() const;
    void probe();
    void probed(const Reply& reply);
    void goOn();
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
    bool m_is_holding = false;               ///< the next part lets a command go first
    std::map<BlobId, Wait> m_waits = {};
};

} // namespace gw::sync
