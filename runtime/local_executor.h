#pragma once

#include "model/base/ports.h"
#include "runtime/manual_clock.h"

#include <map>
#include <optional>

namespace gw {

/// Runs tasks on the calling thread in virtual time: by their due time, and by the order of posting among
/// equals. Delays pass at once by moving the clock.
class LocalExecutor : public Executor {
public:
    explicit LocalExecutor(ManualClock& clock)
        : m_clock(clock) {}

    void post(Task task) override { postAfter(milliseconds(0), std::move(task)); }
    void postAfter(milliseconds delay, Task task) override;

    /// Runs the next task that is due by now; false when there is none.
    bool runOne();
    /// Runs everything that is due by now, and what it posts for now.
    void runDue();
    /// Runs until no task is left, moving the clock over delays up to `limit` in all; false when tasks are
    /// left.
    bool runUntilIdle(milliseconds limit = std::chrono::hours(1));
    bool empty() const { return m_tasks.empty(); }
    /// When the next task is due, on the monotonic clock; empty when there is none.
    std::optional<milliseconds> nextDue() const {
        return m_tasks.empty() ? std::nullopt : std::optional(m_tasks.begin()->first);
    }

private:
    ManualClock& m_clock;
    std::multimap<milliseconds, Task> m_tasks; ///< by due time on the monotonic clock
};

} // namespace gw
