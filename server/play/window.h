#pragma once

#include "server/play/player.h"

#include <deque>
#include <map>
#include <set>

namespace gw::server {

/// Collects commands that can be submitted together although each module takes only its own: all gig commands
/// go first, so a gig must not change again after an order of it was collected, nor after an account has
/// changed, which decides what its seller may do. A review waits for all that was collected of its order.
class Window {
public:
    /// False when `command` has to wait for the next window.
    bool take(std::size_t index, const TimedCommand& command);
    /// The collected commands, gigs apart: each stream with its commands in their own order.
    using Streams = std::map<std::string, std::deque<std::size_t>>;
    const Streams& gigs() const { return m_gigs; }
    const Streams& others() const { return m_others; }

private:
    Streams m_gigs, m_others;
    std::size_t m_size = 0;
    bool m_has_accounts = false;
    std::set<std::string> m_ordered; ///< streams of the gigs that orders were collected of
};

} // namespace gw::server
