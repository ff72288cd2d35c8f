#pragma once

#include <boost/describe/class.hpp>

namespace gw {

/// The marketplace's numbers (domain.md). An order keeps the policy it was placed under, so replay never
/// reads today's.
struct Policy {
    int version = 1;
    int commission_bps = 2'000;      ///< 20 % of the gross (Money)
    int service_fee_bps = 550;       ///< 5.5 %, paid by the buyer on top (Money)
    int review_hours = 72;           ///< completion by timer after a delivery (Order)
    int very_late_hours = 24;        ///< after due_at (Order)
    int active_gigs_max = 30;        ///< active gigs a seller may have (Gig)
    int delivery_artefacts_max = 50; ///< files in one delivery
    int message_length_max = 10'000; ///< characters in one message

    bool operator==(const Policy&) const = default;
};
BOOST_DESCRIBE_STRUCT(Policy, (),
                      (version, commission_bps, service_fee_bps, review_hours, very_late_hours,
                       active_gigs_max, delivery_artefacts_max, message_length_max))

} // namespace gw
