#include "sync/engine/collector.h"

#include "sync/store/failure.h"

#include <algorithm>

namespace gw::sync {

using store::BlobState;
using store::BlobUse;

class Collector::Needed {
public:
    Needed(store::Profile& profile, const std::set<BlobId>& is_protected)
        : m_roots(is_protected)
        , m_drafts(profile.drafts().all()) {
        for (const auto& entry : profile.outbox().all()) {
            if (!entry.dismissed)
                m_roots.insert(entry.blobs.begin(), entry.blobs.end());
        }
    }
    /// A draft's text is the screens' own; whatever form it has, it names a file by its root.
    bool has(BlobId root) const {
        return m_roots.contains(root) ||
               std::any_of(m_drafts.begin(), m_drafts.end(), [name = root.toString()](const auto& draft) {
                   return draft.body.find(name) != draft.body.npos;
               });
    }

private:
    std::set<BlobId> m_roots;
    std::vector<store::Draft> m_drafts;
};

void Collector::start() {
    m_timer.start(tuning::collect_first, [this] { collectAndWait(); });
}

void Collector::collectAndWait() {
    static_cast<void>(run());
    m_timer.start(tuning::collect_every, [this] { collectAndWait(); });
}

Result<void> Collector::run() {
    try {
        const Needed needed(m_profile, m_protected);
        // I13: first the row, so that no row stands for a file that is gone.
        const auto forgotten = m_profile.transaction([&] {
            for (const auto root : unneeded(needed))
                m_profile.blobs().forget(root);
        });
        if (!forgotten)
            return forgotten;
        const auto strays = m_profile.blobs().strayFiles();
        if (!strays)
            return strays.error();
        for (const auto& name : *strays) {
            const auto root = BlobId::parse(name);
            if (root && needed.has(*root))
                continue;
            if (const auto removed = m_profile.blobs().removeFile(name); !removed)
                return removed;
        }
        return {};
    } catch (const store::Failure& failure) {
        return failure.problem();
    } catch (const sql::SqlError& error) {
        return error.problem();
    }
}

std::vector<BlobId> Collector::unneeded(const Needed& needed) const {
    std::vector<BlobId> unneeded;
    std::vector<BlobUse> cached;
    std::int64_t cached_bytes = 0;
    for (const auto& use : m_profile.blobs().uses()) {
        if (needed.has(use.root))
            continue;
        const auto age = m_link.deviceNow() - use.used_at;
        if (use.state == BlobState::committed || use.state == BlobState::fetched) {
            cached.push_back(use);
            cached_bytes += use.size_bytes;
        } else if (age >
                   (use.state == BlobState::pinned ? tuning::unreferenced_kept : tuning::arriving_kept)) {
            unneeded.push_back(use.root);
        }
    }
    for (const auto& use : cached) { // the least recently used first
        if (cached_bytes <= m_cache_bytes_max)
            break;
        cached_bytes -= use.size_bytes;
        unneeded.push_back(use.root);
    }
    return unneeded;
}

} // namespace gw::sync
