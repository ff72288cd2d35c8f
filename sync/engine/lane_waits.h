#pragma once

#include "model/base/ports.h"

#include <map>
#include <optional>
#include <vector>

namespace gw::sync {

/// Which lanes have to wait before they are tried again, which are suspected to make a push fail, and how
/// often each has failed alone. Times are monotonic, so no clock change matters. A lane that succeeds is
/// forgotten.
class LaneWaits {
public:
    /// The lane is not to be tried before `due`.
    void wait(std::int64_t lane, milliseconds due) { m_lanes[lane].due = due; }
    /// The server wants the lane to come again; answers how often in a row.
    int turnAway(std::int64_t lane) { return ++m_lanes[lane].turned_away; }
    /// A push with this lane and others failed. With `certainty` it is one of them; else twice in a row.
    void suspect(std::int64_t lane, bool certainty);
    /// The lane failed on its own; answers how often in a row.
    int fail(std::int64_t lane, milliseconds now);
    void succeed(std::int64_t lane) { m_lanes.erase(lane); }
    void clear() { m_lanes.clear(); }
    /// Tried as soon as possible, without forgetting its failures.
    void hurry(std::int64_t lane);
    void hurryAll();

    bool isDue(std::int64_t lane, milliseconds now) const;
    /// It travels on its own, so that it can't hurt others.
    bool isSuspect(std::int64_t lane) const;
    /// Suspects that are due.
    std::vector<std::int64_t> dueSuspects(milliseconds now) const;
    int failures(std::int64_t lane) const;
    /// When its present row of failures began.
    std::optional<milliseconds> failingSince(std::int64_t lane) const;
    /// The earliest time at which another lane becomes due after `now`.
    std::optional<milliseconds> nextDue(milliseconds now) const;

private:
    struct Lane {
        milliseconds due{0};
        int suspicion = 0;
        int turned_away = 0;
        int failures = 0;
        milliseconds failing_since{0};
        bool isSuspect() const;
    };
    const Lane* find(std::int64_t lane) const;

    std::map<std::int64_t, Lane> m_lanes = {};
};

} // namespace gw::sync
