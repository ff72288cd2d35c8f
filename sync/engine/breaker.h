#pragma once

#include "model/base/ports.h"

#include <optional>
#include <set>

namespace gw::sync {

/// The circuit breaker of the pushes. Two lanes that failed alone, or some pauses in a row, with no success
/// in between, are an outage and no lane's fault (sync.md, Poison): then one command at a time asks whether
/// it is over.
class Breaker {
public:
    /// A push of several lanes, or the question itself, failed: wait, no less than the server asks for.
    void pause(milliseconds now, milliseconds retry_after, Random& random);
    /// This lane failed alone; whether that makes it an outage now.
    bool failAlone(std::int64_t lane);
    void succeed();
    /// Tries again at once, without forgetting the outage.
    void hurry() { m_paused_until = milliseconds(0); }

    bool isOpen() const { return m_is_open; }
    bool isPaused(milliseconds now) const { return m_paused_until > now; }
    milliseconds pausedUntil() const { return m_paused_until; }

private:
    bool m_is_open = false;
    int m_failures = 0; ///< in a row
    milliseconds m_paused_until{0};
    std::set<std::int64_t> m_failed_alone = {}; ///< since the last success
};

} // namespace gw::sync
