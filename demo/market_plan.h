#pragma once

#include "demo/dice.h"
#include "exchange/plan.h"

#include <string>
#include <vector>

namespace gw::demo {

/// How large a market, and of when. Figures follow the real data: a gig costs 22 in the median with a long
/// tail, an order in eight is late.
struct MarketShape {
    std::uint64_t seed = 7;
    int sellers = 40;
    int buyers = 160;
    int gigs = 200;
    int orders = 3'000;
    int days = 180; ///< of history before `now`
    Instant now = Instant::fromUnixMs(0);
};

/// A file that must be in the market before the deliveries that name it.
struct PlannedFile {
    AccountId owner;
    Artefact artefact;
    std::string bytes;
};

/// A gig of the plan as its buyers see it.
struct PlannedGig {
    GigId gig;
    GigVersionId version;
    AccountId seller;
    std::size_t trade; ///< index into trades()
    GigContent content;
};

/// The person the studio is signed in as: sells and buys.
inline constexpr std::string_view seller_email = "seller@demo.gigwright.example";
/// A customer of that seller, for a second studio.
inline constexpr std::string_view buyer_email = "buyer@demo.gigwright.example";
inline constexpr std::string_view password = "demonstration";

/// A demonstration market: accounts, gigs, orders in all states and conversations, as commands in the past.
struct MarketPlan {
    exchange::Plan plan;
    std::vector<PlannedFile> files;
    std::vector<PlannedGig> gigs;
    std::vector<AccountId> sellers; ///< the first is the one the studio signs in as
    std::vector<AccountId> buyers;  ///< the first has a sign-in too

    static MarketPlan of(const MarketShape& shape);
};

} // namespace gw::demo
