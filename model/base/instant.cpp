#include "model/base/instant.h"

#include <array>
#include <charconv>
#include <cstdio>

namespace gw {
namespace {

/// Reads `count` decimal digits at `at`; -1 when one of them is not a digit.
int digits(std::string_view text, std::size_t at, std::size_t count) {
    int value = 0;
    const auto [end, error] = std::from_chars(text.data() + at, text.data() + at + count, value);
    return error == std::errc() && end == text.data() + at + count && text[at] != '-' ? value : -1;
}

} // namespace

Result<Instant> Instant::parse(std::string_view text) {
    const Problem bad{.code = "bad_instant", .what = "A time must look like 2026-11-21T14:02:03.123Z."};
    const bool with_ms = text.size() == 24;
    if ((!with_ms && text.size() != 20) || text[4] != '-' || text[7] != '-' || text[10] != 'T' ||
        text[13] != ':' || text[16] != ':' || text.back() != 'Z' || (with_ms && text[19] != '.'))
        return bad;
    const int year = digits(text, 0, 4), month = digits(text, 5, 2), day = digits(text, 8, 2);
    const int hour = digits(text, 11, 2), minute = digits(text, 14, 2), second = digits(text, 17, 2);
    const int ms = with_ms ? digits(text, 20, 3) : 0;
    if (year < 0 || month < 0 || day < 0 || hour < 0 || hour > 23 || minute < 0 || minute > 59 ||
        second < 0 || second > 59 || ms < 0)
        return bad;
    using namespace std::chrono;
    const year_month_day date{std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
                              std::chrono::day(static_cast<unsigned>(day))};
    if (!date.ok())
        return bad;
    const auto at = sys_days(date) + hours(hour) + minutes(minute) + seconds(second) + milliseconds(ms);
    return Instant(duration_cast<milliseconds>(at.time_since_epoch()).count());
}

std::string Instant::toString() const {
    using namespace std::chrono;
    const sys_time<milliseconds> at{milliseconds(m_ms)};
    const auto day = floor<days>(at);
    const year_month_day date(day);
    const hh_mm_ss time(at - day);
    std::array<char, 40> text{};
    const int size = std::snprintf(text.data(), text.size(), "%04d-%02u-%02uT%02d:%02d:%02d.%03dZ",
                                   int(date.year()), unsigned(date.month()), unsigned(date.day()),
                                   int(time.hours().count()), int(time.minutes().count()),
                                   int(time.seconds().count()), int(time.subseconds().count()));
    return {text.data(), static_cast<std::size_t>(size)};
}

} // namespace gw
