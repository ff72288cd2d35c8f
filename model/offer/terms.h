#pragma once

#include "model/base/instant.h"
#include "model/base/milestone.h"
#include "model/gig/content.h"

namespace gw {

/// What a custom offer is about (domain.md, Custom offer). With milestones, their prices add up to `price`
/// and their days to `delivery_days`.
struct OfferTerms {
    std::string title;
    std::string scope;
    Money price;
    int delivery_days;
    int revisions;
    std::vector<Milestone> milestones;
    std::vector<Requirement> requirements;
    Instant expires_at;

    bool operator==(const OfferTerms&) const = default;
};
BOOST_DESCRIBE_STRUCT(OfferTerms, (),
                      (title, scope, price, delivery_days, revisions, milestones, requirements, expires_at))

/// The first thing about `terms` that can't be offered at `now`: "bad_offer" with the field's path, or
/// "bad_expiry" when it is past or more than `days_max` days away.
std::optional<Problem> badTerms(const OfferTerms& terms, Instant now, int days_max);

} // namespace gw
