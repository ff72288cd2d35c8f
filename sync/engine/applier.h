#pragma once

#include "sync/engine/page_fold.h"

namespace gw::sync {

/// Takes pages of the feed into the file, each in one transaction: items, cursor, states, rows and
/// settlements move together or not at all (sync.md, decision 4).
class Applier {
public:
    Applier(store::Profile& profile, Replay& replay)
        : m_profile(profile)
        , m_replay(replay) {}

    /// What moved: names of streams.
    using Applied = Result<std::vector<std::string>>;

    /// The next page. Problems: "chain_broken" (nothing of the page was taken), and those of the disk.
    Applied apply(const protocol::Page& page, Instant device_now, Instant server_now);

    /// Begins to fetch the feed anew, beside the one in use. With another `epoch` the server has another
    /// history: what it took before is in doubt again.
    Result<void> beginAnew(const std::string& epoch, Instant device_now);
    bool isStaging() const { return m_profile.meta().staging().has_value(); }
    /// Puts a page of the new feed beside the old one.
    Result<void> stage(const protocol::Page& page);
    /// The staged feed is whole: it takes the place of the old one. `server_now` is the time of the contact
    /// that made it whole.
    Applied replaceByStaged(Instant device_now, std::optional<Instant> server_now);
    /// After a repair (store::Repair): folds the log that it has staged, and replays what is pending.
    Applied recover(Instant device_now);

private:
    Applied written(const PageFold& fold);

    store::Profile& m_profile;
    Replay& m_replay;
};

} // namespace gw::sync
