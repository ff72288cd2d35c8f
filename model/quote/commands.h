#pragma once

#include "model/base/ids.h"
#include "model/gig/content.h"

#include <string_view>
#include <variant>

namespace gw {

/// Buyer, online only: a price that binds for a while, for the gig as it sells now.
struct RequestQuote {
    static constexpr std::string_view type = "RequestQuote";
    static constexpr int version = 1;
    QuoteId quote;
    GigId gig;
    PackageTier package;
    std::vector<std::string> extras;
    int quantity;
};
BOOST_DESCRIBE_STRUCT(RequestQuote, (), (quote, gig, package, extras, quantity))

using QuoteCommand = std::variant<RequestQuote>;

} // namespace gw
