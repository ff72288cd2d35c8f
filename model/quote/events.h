#pragma once

#include "model/base/instant.h"
#include "model/quote/commands.h"
#include "model/quote/priced.h"

namespace gw {

/// `due_at` is when the delivery would be due if the work started now; the price binds until `expires_at`.
struct QuoteIssued {
    static constexpr std::string_view type = "QuoteIssued";
    static constexpr int version = 1;
    QuoteId quote;
    AccountId buyer;
    PricedGig priced;
    Money total;
    Instant due_at;
    Instant expires_at;

    bool operator==(const QuoteIssued&) const = default;
};
BOOST_DESCRIBE_STRUCT(QuoteIssued, (), (quote, buyer, priced, total, due_at, expires_at))

using QuoteEvent = std::variant<QuoteIssued>;

} // namespace gw
