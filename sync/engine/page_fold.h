#pragma once

#include "sync/engine/promoter.h"
#include "sync/engine/replay.h"
#include "sync/protocol/feed.h"

#include <unordered_map>

namespace gw::sync {

/// Items of the feed on their way into the file: log, confirmed states and settlements. States are folded in
/// memory and each touched stream is written once (measured.md, SQLite). Lives inside one transaction.
class PageFold {
public:
    PageFold(store::Profile& profile, Replay& replay, Instant device_now)
        : m_profile(profile)
        , m_replay(replay)
        , m_promoter(profile, device_now)
        , m_device_now(device_now) {}

    void add(const std::vector<protocol::Item>& items);
    /// Writes the confirmed states, closes the settled commands, replays the pending ones of every touched
    /// stream, and writes the rows.
    void finish();

    /// Names of the streams whose rows may have changed.
    std::vector<std::string> streams() const;
    /// Commands that were closed or refused: for the journal file, once the transaction has succeeded.
    const std::vector<CommandId>& closed() const { return m_closed; }
    const std::vector<CommandId>& refused() const { return m_refused; }
    /// What waited for them.
    const Promoter& dependents() const { return m_promoter; }

private:
    struct Touched {
        std::int64_t id;
        store::ConfirmedState confirmed;
        bool was_confirmed;
        bool is_changed = false;
    };

    Touched& touch(const std::string& stream);
    bool fold(const protocol::Item& item, Touched& stream);
    void settle(const protocol::Settled& settled);

    store::Profile& m_profile;
    Replay& m_replay;
    Promoter m_promoter;
    Instant m_device_now;
    std::unordered_map<std::string, Touched> m_touched = {};
    std::vector<std::string> m_order = {}; ///< of first touch, so that the same page is written the same way
    std::vector<protocol::Settled> m_settled = {};
    std::vector<CommandId> m_closed = {};
    std::vector<CommandId> m_refused = {};
};

} // namespace gw::sync
