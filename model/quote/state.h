#pragma once

#include "model/quote/events.h"

namespace gw {

/// A quote never changes: an order that uses it names it.
struct Quote {
    static constexpr std::string_view kind = "quote";
    QuoteIssued issued;

    bool validAt(Instant now) const { return now < issued.expires_at; }
    bool operator==(const Quote&) const = default;
};
BOOST_DESCRIBE_STRUCT(Quote, (), (issued))

} // namespace gw
