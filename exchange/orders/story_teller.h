#pragma once

#include "exchange/orders/gig_shelf.h"
#include "exchange/orders/order_plan.h"
#include "exchange/orders/order_times.h"
#include "exchange/script.h"

#include <unordered_map>

namespace gw::exchange {

/// Writes the stories of a plan down as its steps.
class StoryTeller {
public:
    /// Both must outlive it; the plan has its stories.
    StoryTeller(const DataSet& data, OrderPlan& plan);

    /// Grants each seller, before all else, the level that admits as many gigs as the files give them.
    void grantLevels();
    /// The steps of an order, from the gig on sale to its end. Stories are told in the order in which they
    /// are placed, or a gig's versions would overtake each other.
    void tell(std::size_t story);
    /// Adds a review that is handed in `at`.
    void tell(const ReviewStory& review, Instant at);

private:
    void place(const Story& what, const OrderTimes& times);
    void pay(const Story& what, const OrderRecord& order, Instant at);
    void receive(const Story& what, Instant at);
    std::string paidWith(const std::string& order) const;

    const DataSet& m_data;
    OrderPlan& m_plan;
    Script m_script;
    GigShelf m_shelf;
    std::unordered_map<std::string, std::string> m_payment_of; ///< how each order was paid
    std::unordered_map<std::string, std::string> m_place_of;   ///< where each customer lives
};

} // namespace gw::exchange
