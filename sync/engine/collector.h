#pragma once

#include "sync/engine/link.h"
#include "sync/engine/timer.h"
#include "sync/engine/tuning.h"

#include <set>

namespace gw::sync {

/// Frees the device of files that nothing needs, soon after the start and rarely then (sync.md, Blobs). Never
/// touched is what an unsettled command or one that needs the person refers to, what a draft names, and what
/// was pinned since the program began: it may be in somebody's hands. Of the rest, a file that only this
/// device has goes after unreferenced_kept, a download that stands still after arriving_kept, and of what the
/// server has too the least recently used beyond cache_bytes_max.
class Collector {
public:
    Collector(Link& link, store::Profile& profile, std::int64_t cache_bytes_max = tuning::cache_bytes_max)
        : m_link(link)
        , m_profile(profile)
        , m_cache_bytes_max(cache_bytes_max)
        , m_timer(link.ports().executor) {}

    void start();
    /// Keeps this one for as long as the program runs.
    void protect(BlobId root) { m_protected.insert(root); }
    /// Collects now. What fails is left for the next time.
    Result<void> run();

private:
    /// What must stay, by commands, drafts and protect().
    class Needed;
    void collectAndWait();
    std::vector<BlobId> unneeded(const Needed& needed) const;

    Link& m_link;
    store::Profile& m_profile;
    std::int64_t m_cache_bytes_max;
    Timer m_timer;
    std::set<BlobId> m_protected = {};
};

} // namespace gw::sync
