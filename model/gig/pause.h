#pragma once

#include <boost/describe/enum.hpp>

namespace gw {

/// Why a gig is off the market for a while (domain.md, Gig). Several causes may hold at once; it sells again
/// when the last one is gone.
BOOST_DEFINE_ENUM_CLASS(PauseCause, seller, queue_full, away, level)

} // namespace gw
