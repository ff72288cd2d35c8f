#pragma once

#include "model/base/ids.h"
#include "model/base/money.h"
#include "model/base/policy.h"
#include "model/gig/content.h"

namespace gw {

/// What a buyer picked of a gig, priced: the terms that a quote promises and an order binds.
struct PricedGig {
    GigId gig;
    GigVersionId gig_version;
    std::string gig_title;
    AccountId seller;
    std::string seller_name;
    PackageTier package;
    std::string package_title;
    std::vector<Extra> extras;
    int quantity;
    Money subtotal;
    Money service_fee;
    Money tax;
    int delivery_days;
    int revisions_included;
    int clearing_days;
    std::vector<Requirement> requirements;
    Policy policy;

    Money total() const { return subtotal + service_fee + tax; }
    bool operator==(const PricedGig&) const = default;
};
BOOST_DESCRIBE_STRUCT(PricedGig, (),
                      (gig, gig_version, gig_title, seller, seller_name, package, package_title, extras,
                       quantity, subtotal, service_fee, tax, delivery_days, revisions_included, clearing_days,
                       requirements, policy))

} // namespace gw
