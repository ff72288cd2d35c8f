#pragma once

#include "model/base/ports.h"

namespace gw {

/// A clock that stands still until it is moved: for importers that follow a file's times, and for simulators.
class ManualClock : public Clock {
public:
    explicit ManualClock(Instant now)
        : m_now(now) {}

    Instant now() const override { return m_now; }
    milliseconds monotonic() const override { return m_monotonic; }

    /// Moves both kinds of time; `by` must not be negative.
    void advance(milliseconds by) {
        m_now = m_now + by;
        m_monotonic += by;
    }
    /// Sets the wall clock alone, forwards or backwards, as a person or NTP may.
    void setNow(Instant now) { m_now = now; }

private:
    Instant m_now;
    milliseconds m_monotonic{0};
};

} // namespace gw
