#pragma once

#include "model/base/instant.h"
#include "model/base/policy.h"

#include <boost/describe/class.hpp>

#include <string>

namespace gw {

/// An absence: the seller's gigs take no orders from `from` to `until`.
struct Away {
    Instant from;
    Instant until;
    std::string note;  ///< shown to buyers
    Instant chosen_at; ///< when the person chose it on their device, perhaps offline
    Instant set_at;    ///< when the marketplace learned of it

    bool operator==(const Away&) const = default;
};
BOOST_DESCRIBE_STRUCT(Away, (), (from, until, note, chosen_at, set_at))

/// Whether the seller is away at `now`.
bool isAway(const Away& away, Instant now);
/// Whether an order placed at `placed_at` crossed the absence on its way, chosen but not yet known here, and
/// may still be declined without fault at `now` (domain.md, races: away set while an order arrived).
bool declinesWithoutFault(const Away& away, Instant placed_at, Instant now, const Policy& policy);

} // namespace gw
