#pragma once

#include <boost/describe/enum.hpp>

namespace gw {

/// The two sides of an order, an offer or a dispute.
BOOST_DEFINE_ENUM_CLASS(Party, buyer, seller)

inline Party otherParty(Party party) { return party == Party::buyer ? Party::seller : Party::buyer; }

/// Whom a cancellation is laid to; only the seller's touch a seller's figures (domain.md, Fault).
BOOST_DEFINE_ENUM_CLASS(Fault, buyer, seller, platform, none)

inline Fault faultOf(Party party) { return party == Party::buyer ? Fault::buyer : Fault::seller; }

} // namespace gw
