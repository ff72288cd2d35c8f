#pragma once

#include "model/base/ports.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>

namespace gw::server {

/// Rings once the wall clock has reached an instant. Used on its executor only. It waits by the executor's
/// delays, and looks at the clock at least every timer_check_ms, because the clock may be set meanwhile.
class Alarm : public std::enable_shared_from_this<Alarm> {
public:
    Alarm(const Clock& clock, Executor& executor, std::function<void()> ring)
        : m_clock(clock)
        , m_executor(executor)
        , m_ring(std::move(ring)) {}

    /// Rings at `at`, or at the instant that was set before if that is earlier. After it rang none is set.
    void set(Instant at);

private:
    void wait();
    void look();

    const Clock& m_clock;
    Executor& m_executor;
    std::function<void()> m_ring;
    std::optional<Instant> m_at = {};
    std::uint64_t m_waits = 0; ///< only the last wait counts
};

} // namespace gw::server
