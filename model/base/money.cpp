#include "model/base/money.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <limits>

namespace gw {
namespace {

constexpr std::array<std::string_view, 15> without_minor_unit = {
    "BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "VND", "VUV", "XAF", "XOF"};
constexpr std::array<std::string_view, 7> with_thousandths = {"BHD", "IQD", "JOD", "KWD",
                                                              "LYD", "OMR", "TND"};

std::int64_t powerOfTen(int exponent) {
    std::int64_t value = 1;
    while (exponent-- > 0)
        value *= 10;
    return value;
}

} // namespace

Result<Currency> Currency::parse(std::string_view code) {
    const auto capital = [](char c) { return c >= 'A' && c <= 'Z'; };
    if (code.size() != 3 || !std::all_of(code.begin(), code.end(), capital))
        return Problem{.code = "bad_currency", .what = "A currency is three capital letters, such as EUR."};
    return Currency(code);
}

int Currency::decimals() const {
    const std::string code = toString();
    if (std::find(without_minor_unit.begin(), without_minor_unit.end(), code) != without_minor_unit.end())
        return 0;
    return std::find(with_thousandths.begin(), with_thousandths.end(), code) != with_thousandths.end() ? 3
                                                                                                       : 2;
}

Result<Money> Money::parse(std::string_view decimal, Currency currency) {
    const Problem bad{.code = "bad_amount",
                      .what = "An amount must be digits with an optional decimal point."};
    const auto point = decimal.find('.');
    const auto whole = decimal.substr(0, point);
    auto fraction = point == std::string_view::npos ? std::string_view() : decimal.substr(point + 1);
    if (whole.empty() || whole.size() > 15 || (point != std::string_view::npos && fraction.empty()))
        return bad;
    const auto places = static_cast<std::size_t>(currency.decimals());
    while (fraction.size() > places && fraction.back() == '0')
        fraction.remove_suffix(1);
    if (fraction.size() > places)
        return bad;
    std::string digits(whole);
    digits += fraction;
    digits.append(places - fraction.size(), '0');
    std::int64_t minor = 0;
    for (const char c : digits) {
        if (c < '0' || c > '9' || minor > (std::numeric_limits<std::int64_t>::max() - 9) / 10)
            return bad;
        minor = minor * 10 + (c - '0');
    }
    return Money(minor, currency);
}

std::string Money::toString() const {
    const std::int64_t unit = powerOfTen(m_currency.decimals());
    const std::int64_t amount = m_minor < 0 ? -m_minor : m_minor;
    std::string text = (m_minor < 0 ? "-" : "") + std::to_string(amount / unit);
    if (unit > 1) {
        const std::string fraction = std::to_string(unit + amount % unit);
        text += "." + fraction.substr(1);
    }
    return text + " " + m_currency.toString();
}

Money Money::share(int bps) const {
    const std::int64_t scaled = m_minor * bps;
    std::int64_t quotient = scaled / 10'000;
    const std::int64_t rest = scaled % 10'000;
    const std::int64_t twice = 2 * (rest < 0 ? -rest : rest);
    if (twice > 10'000 || (twice == 10'000 && quotient % 2 != 0))
        quotient += rest < 0 ? -1 : 1;
    return {quotient, m_currency};
}

Money Money::times(std::int64_t count) const { return {m_minor * count, m_currency}; }

Money operator+(Money a, Money b) {
    assert(a.m_currency == b.m_currency);
    return {a.m_minor + b.m_minor, a.m_currency};
}

Money operator-(Money a, Money b) {
    assert(a.m_currency == b.m_currency);
    return {a.m_minor - b.m_minor, a.m_currency};
}

bool operator<(Money a, Money b) {
    assert(a.m_currency == b.m_currency);
    return a.m_minor < b.m_minor;
}

} // namespace gw
