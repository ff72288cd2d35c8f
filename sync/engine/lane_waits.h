#pragma once

#include "model/base/ports.h"

#include <map>
#include <optional>

namespace gw::sync {

/// Which lanes have to wait before they are tried again, and how often each has failed in a row. Times are
/// monotonic, so no clock change matters.
class LaneWaits {
public:
    /// The lane is not to be tried before `due`.
    void wait(std::int64_t lane, milliseconds due) { m_lanes[lane].due = due; }
    /// Counts a failure at `now`.
    void fail(std::int64_t lane, milliseconds now);
    void succeed(std::int64_t lane) { m_lanes.erase(lane); }
    void clear() { m_lanes.clear(); }
    /// Tried as soon as possible, without forgetting its failures.
    void hurry(std::int64_t lane);

    bool isDue(std::int64_t lane, milliseconds now) const;
    int failures(std::int64_t lane) const;
    /// When its present row of failures began.
    std::optional<milliseconds> failingSince(std::int64_t lane) const;
    std::optional<milliseconds> due(std::int64_t lane) const;
    /// The earliest time at which another lane becomes due after `now`.
    std::optional<milliseconds> nextDue(milliseconds now) const;

private:
    struct Lane {
        milliseconds due{0};
        int failures = 0;
        milliseconds failing_since{0};
    };
    std::map<std::int64_t, Lane> m_lanes = {};
};

} // namespace gw::sync
