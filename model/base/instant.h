#pragma once

#include "model/base/result.h"

#include <chrono>
#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

namespace gw {

using std::chrono::milliseconds;

/// A point of UTC time in whole milliseconds. Local time exists only in ui/.
class Instant {
public:
    /// `ms` since 1970-01-01T00:00:00Z; may be negative.
    static constexpr Instant fromUnixMs(std::int64_t ms) { return Instant(ms); }
    /// Reads exactly "YYYY-MM-DDTHH:MM:SS.mmmZ" (milliseconds optional); problem code "bad_instant".
    static Result<Instant> parse(std::string_view text);

    constexpr std::int64_t unixMs() const { return m_ms; }
    /// "2026-11-21T14:02:03.123Z".
    std::string toString() const;

    friend constexpr Instant operator+(Instant at, milliseconds by) { return Instant(at.m_ms + by.count()); }
    friend constexpr Instant operator-(Instant at, milliseconds by) { return Instant(at.m_ms - by.count()); }
    friend constexpr milliseconds operator-(Instant a, Instant b) { return milliseconds(a.m_ms - b.m_ms); }
    auto operator<=>(const Instant&) const = default;

private:
    explicit constexpr Instant(std::int64_t ms)
        : m_ms(ms) {}
    std::int64_t m_ms;
};

} // namespace gw
