#pragma once

#include "model/base/result.h"

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

namespace gw {

/// An ISO 4217 currency code of three capital letters.
class Currency {
public:
    /// Problem code "bad_currency".
    static Result<Currency> parse(std::string_view code);
    std::string toString() const { return {m_code, 3}; }
    /// Decimal places of the minor unit: 2 for EUR, 0 for JPY, 3 for KWD.
    int decimals() const;
    bool operator==(const Currency& other) const { return toString() == other.toString(); }

private:
    explicit Currency(std::string_view code)
        : m_code{code[0], code[1], code[2]} {}
    char m_code[3];
};

/// An exact amount in minor units (cents) of one currency. Amounts of different currencies never mix:
/// doing arithmetic on them asserts.
class Money {
public:
    Money(std::int64_t minor, Currency currency)
        : m_minor(minor)
        , m_currency(currency) {}
    /// Reads "12.5" or "1234" exactly; too many decimals, a sign or an overflow is "bad_amount".
    static Result<Money> parse(std::string_view decimal, Currency currency);

    std::int64_t minor() const { return m_minor; }
    Currency currency() const { return m_currency; }
    /// "12.50 EUR", for logs and reports; screens print by locale (ui/format).
    std::string toString() const;

    /// This amount × bps / 10⁴, rounded half to even (domain.md, Money).
    Money share(int bps) const;
    Money times(std::int64_t count) const;

    friend Money operator+(Money a, Money b);
    friend Money operator-(Money a, Money b);
    bool operator==(const Money&) const = default;
    /// Compares amounts of one currency; asserts otherwise.
    friend bool operator<(Money a, Money b);

private:
    std::int64_t m_minor;
    Currency m_currency;
};

} // namespace gw
