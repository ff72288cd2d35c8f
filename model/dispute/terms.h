#pragma once

#include "model/base/ids.h"
#include "model/base/instant.h"
#include "model/base/money.h"
#include "model/base/party.h"

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

#include <optional>
#include <string>

namespace gw {

/// What becomes of a disputed order: it goes on where it was, it ends and the seller gets what is not
/// refunded, or it ends and the buyer gets everything back.
BOOST_DEFINE_ENUM_CLASS(Ruling, resume, complete, cancel)

/// How a dispute may end, as proposed by a party or decided by the marketplace. `refund` goes to the buyer
/// and only with Ruling::complete; Ruling::cancel always refunds everything.
struct DisputeTerms {
    Ruling ruling;
    std::optional<Money> refund;

    bool operator==(const DisputeTerms&) const = default;
};
BOOST_DESCRIBE_STRUCT(DisputeTerms, (), (ruling, refund))

} // namespace gw
