#pragma once

#include "server/play/player.h"

#include <set>

namespace gw::server {

/// Collects commands that can be submitted together although each module takes only its own: all gig commands
/// go first, so a gig must not change again after an order of it was collected.
class Window {
public:
    /// False when `command` has to wait for the next window.
    bool take(std::size_t index, const TimedCommand& command);
    /// The collected commands: gigs, then conversations, then all others; in their own order within each.
    std::vector<std::size_t> inOrder() const;
    bool empty() const { return m_gigs.empty() && m_conversations.empty() && m_others.empty(); }

private:
    std::vector<std::size_t> m_gigs, m_conversations, m_others;
    std::set<std::string> m_ordered; ///< streams of the gigs that orders were collected of
};

} // namespace gw::server
