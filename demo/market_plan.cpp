#include "demo/market_plan.h"

#include "demo/catalogue.h"
#include "demo/gig_writer.h"
#include "demo/order_story.h"
#include "exchange/level_grant.h"
#include "exchange/stable_id.h"

#include <algorithm>
#include <cmath>

namespace gw::demo {
namespace {

using exchange::stableId;

/// The n-th of all pairs of given and family names; neighbours share neither.
std::string personName(int number) {
    const auto& given = givenNames();
    const auto& family = familyNames();
    const auto n = static_cast<std::size_t>(number);
    return std::string(given[n % given.size()]) + " " +
           std::string(family[(n * 7 + n / given.size()) % family.size()]);
}

std::vector<AccountId> addPeople(MarketPlan& market, const MarketShape& shape, const std::string& role,
                                 int count, int first_name) {
    std::vector<AccountId> people;
    for (int i = 0; i < count; ++i) {
        people.push_back(
            stableId<AccountId>("demo:" + std::to_string(shape.seed) + ":" + role + ":" + std::to_string(i)));
        market.plan.accounts.push_back({.id = people.back(), .display_name = personName(first_name + i)});
    }
    return people;
}

void giveSignIn(MarketPlan& market, AccountId account, std::string_view email) {
    for (auto& planned : market.plan.accounts)
        if (planned.id == account) {
            planned.email = email;
            planned.password = password;
        }
}

void grantLevels(MarketPlan& market, const MarketShape& shape, exchange::Script& script) {
    const int gigs = shape.gigs / shape.sellers + 1;
    for (std::size_t seller = 0; seller < market.sellers.size(); ++seller) {
        script.begin(static_cast<std::size_t>(shape.orders) + seller,
                     "demo:" + std::to_string(shape.seed) + ":level:" + std::to_string(seller));
        if (const auto grant = exchange::levelGrant(market.sellers[seller], gigs))
            script.add(market.plan.begins_at, exchange::serviceAccount(), *grant);
    }
}

/// Writes, submits and approves a gig; the last few of the first seller stay in other states.
void publish(MarketPlan& market, const MarketShape& shape, exchange::Script& script, Dice& dice, int number) {
    const std::size_t seller = static_cast<std::size_t>(number) % market.sellers.size();
    const std::size_t trade =
        (seller + static_cast<std::size_t>(number) / market.sellers.size() / 3) % trades().size();
    const auto& titles = trades()[trade].titles;
    const auto round = static_cast<std::size_t>(number) / market.sellers.size();
    const std::string key = "demo:" + std::to_string(shape.seed) + ":gig:" + std::to_string(number);
    const PlannedGig gig{.gig = stableId<GigId>(key),
                         .version = stableId<GigVersionId>(key),
                         .seller = market.sellers[seller],
                         .trade = trade,
                         .content =
                             writeGig(trades()[trade], titles[(seller + round) % titles.size()], dice)};
    script.begin(static_cast<std::size_t>(shape.orders + number), key);
    const Instant at = market.plan.begins_at + dice.between(std::chrono::hours(1), std::chrono::hours(20));
    script.add(at, gig.seller, GigCommand(SaveGigDraft{gig.gig, difference({}, gig.content), {}}));
    const bool showcase = seller == 0;
    if (showcase && round == 4)
        return;
    script.add(at, gig.seller, GigCommand(SubmitGig{gig.gig, gig.version}));
    if (showcase && round == 3)
        return;
    script.add(at, exchange::serviceAccount(), GigCommand(ApproveGig{gig.gig, gig.version}));
    market.gigs.push_back(gig);
}

/// Popularity falls with the rank, and the seller the studio signs in as is well booked.
std::vector<double> popularity(const MarketPlan& market) {
    std::vector<double> weights;
    for (std::size_t i = 0; i < market.gigs.size(); ++i)
        weights.push_back(market.gigs[i].seller == market.sellers.front() ? 4.0
                                                                          : 1.0 / (1.0 + 0.02 * double(i)));
    return weights;
}

void placeOrders(MarketPlan& market, const MarketShape& shape, exchange::Script& script, Dice& dice) {
    const auto weights = popularity(market);
    const auto history = std::chrono::duration_cast<milliseconds>(std::chrono::days(shape.days - 2));
    OrderStory story(market, shape, script, dice);
    for (int number = 0; number < shape.orders; ++number) {
        const PlannedGig& gig = market.gigs[dice.weighted(weights)];
        // More and more orders as the market grows: the square root of an even share leans towards today.
        const double share = std::sqrt(0.0001 * dice.between(0, 10'000));
        const Instant placed_at =
            shape.now - history + milliseconds(static_cast<std::int64_t>(double(history.count()) * share));
        const bool by_seller = dice.chance(0.04) && gig.seller != market.sellers.front();
        story.tell(number, gig, by_seller ? market.sellers.front() : dice.pick(market.buyers), placed_at);
    }
}

} // namespace

MarketPlan MarketPlan::of(const MarketShape& shape) {
    MarketPlan market;
    market.plan.begins_at = shape.now - std::chrono::days(shape.days);
    market.plan.accounts.push_back(
        {.id = exchange::serviceAccount(), .display_name = "Marketplace", .is_operator = true});
    market.sellers = addPeople(market, shape, "seller", shape.sellers, 0);
    market.buyers = addPeople(market, shape, "buyer", shape.buyers, shape.sellers);
    giveSignIn(market, market.sellers.front(), seller_email);
    giveSignIn(market, market.buyers.front(), buyer_email);
    Dice dice(shape.seed);
    exchange::Script script(market.plan);
    grantLevels(market, shape, script);
    for (int number = 0; number < shape.gigs; ++number)
        publish(market, shape, script, dice, number);
    placeOrders(market, shape, script, dice);
    std::stable_sort(market.plan.steps.begin(), market.plan.steps.end(),
                     [](const auto& a, const auto& b) { return a.timed.at < b.timed.at; });
    return market;
}

} // namespace gw::demo
