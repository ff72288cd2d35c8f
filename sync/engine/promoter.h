#pragma once

#include "sync/store/profile.h"

namespace gw::sync {

/// Moves commands that wait on to the state their blobs and dependencies allow (sync.md, Command states).
class Promoter {
public:
    Promoter(store::Profile& profile, Instant device_now)
        : m_profile(profile)
        , m_device_now(device_now) {}

    /// Lanes in which something moved. Runs its own transaction when there is anything to write.
    Result<std::vector<std::string>> run(const std::vector<store::OutboxEntry>& unsettled);

private:
    struct Step {
        store::CommandState state;
        std::string why = {};
        std::optional<CommandId> blocked_by = {};
        std::optional<Problem> problem = {};
    };
    Step stepOf(const store::OutboxEntry& entry) const;
    void take(const store::OutboxEntry& entry, const Step& step);

    store::Profile& m_profile;
    Instant m_device_now;
};

} // namespace gw::sync
