#include "model/base/instant.h"

#include <charconv>

namespace gw {
namespace {

/// Reads `count` decimal digits at `at`; -1 when one of them is not a digit.
int digits(std::string_view text, std::size_t at, std::size_t count) {
    int value = 0;
    const auto [end, error] = std::from_chars(text.data() + at, text.data() + at + count, value);
    return error == std::errc() && end == text.data() + at + count && text[at] != '-' ? value : -1;
}

/// Writes `value` in `count` decimal digits to `at`.
void writeDigits(std::string& text, std::size_t at, std::size_t count, unsigned value) {
    for (std::size_t i = count; i-- > 0; value /= 10)
        text[at + i] = static_cast<char>('0' + value % 10);
}

Problem badInstant() {
    return {.code = "bad_instant", .what = "A time must look like 2026-11-21T14:02:03.123Z."};
}

} // namespace

Result<Instant> Instant::parse(std::string_view text) {
    const bool with_ms = text.size() == 24;
    if ((!with_ms && text.size() != 20) || text[4] != '-' || text[7] != '-' || text[10] != 'T' ||
        text[13] != ':' || text[16] != ':' || text.back() != 'Z' || (with_ms && text[19] != '.'))
        return badInstant();
    const int year = digits(text, 0, 4), month = digits(text, 5, 2), day = digits(text, 8, 2);
    const int hour = digits(text, 11, 2), minute = digits(text, 14, 2), second = digits(text, 17, 2);
    const int ms = with_ms ? digits(text, 20, 3) : 0;
    if (year < 0 || month < 0 || day < 0 || hour < 0 || hour > 23 || minute < 0 || minute > 59 ||
        second < 0 || second > 59 || ms < 0)
        return badInstant();
    using namespace std::chrono;
    const year_month_day date{std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
                              std::chrono::day(static_cast<unsigned>(day))};
    if (!date.ok())
        return badInstant();
    const auto at = sys_days(date) + hours(hour) + minutes(minute) + seconds(second) + milliseconds(ms);
    return Instant(duration_cast<milliseconds>(at.time_since_epoch()).count());
}

std::string Instant::toString() const {
    using namespace std::chrono;
    const sys_time<milliseconds> at{milliseconds(m_ms)};
    const auto day = floor<days>(at);
    const year_month_day date(day);
    const hh_mm_ss time(at - day);
    // The form has room for four digits; a time outside them is as far away as it can say.
    const int year = int(date.year());
    if (year < 0 || year > 9999)
        return year < 0 ? "0000-01-01T00:00:00.000Z" : "9999-12-31T23:59:59.999Z";
    std::string text = "0000-00-00T00:00:00.000Z";
    writeDigits(text, 0, 4, static_cast<unsigned>(year));
    writeDigits(text, 5, 2, unsigned(date.month()));
    writeDigits(text, 8, 2, unsigned(date.day()));
    writeDigits(text, 11, 2, static_cast<unsigned>(time.hours().count()));
    writeDigits(text, 14, 2, static_cast<unsigned>(time.minutes().count()));
    writeDigits(text, 17, 2, static_cast<unsigned>(time.seconds().count()));
    writeDigits(text, 20, 3, static_cast<unsigned>(time.subseconds().count()));
    return text;
}

} // namespace gw
