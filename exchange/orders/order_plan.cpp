#include "exchange/orders/order_plan.h"

#include "exchange/orders/order_times.h"
#include "exchange/orders/story_teller.h"
#include "exchange/stable_id.h"

#include <algorithm>
#include <numeric>
#include <unordered_map>
#include <unordered_set>

namespace gw::exchange {
namespace {

using ItemsByOrder = std::unordered_map<std::string, std::vector<std::size_t>>;

/// Sorts the items under their orders; an item that refers to a row which is not there is unusable.
ItemsByOrder itemsByOrder(const DataSet& data, OrderPlan& plan) {
    std::unordered_set<std::string> known_sellers, known_orders;
    for (const auto& seller : data.sellers)
        known_sellers.insert(seller.id);
    for (const auto& order : data.orders)
        known_orders.insert(order.id);
    ItemsByOrder items;
    for (std::size_t row = 0; row < data.items.size(); ++row) {
        const ItemRecord& item = data.items[row];
        const auto unusable = [&](const std::string& what) {
            plan.unusable_items.push_back({row, {.code = "unknown_reference", .what = what}});
        };
        if (!known_orders.contains(item.order))
            unusable("The order of this item is not in the orders file.");
        else if (!known_sellers.contains(item.seller))
            unusable("The seller of this item is not in the sellers file.");
        else if (!data.category_of_product.contains(item.product))
            unusable("The product of this item is not in the products file.");
        else
            items[item.order].push_back(row);
    }
    return items;
}

/// One story per seller, product and price of the order.
void addStories(OrderPlan& plan, const DataSet& data, std::size_t order_row, AccountId buyer,
                const std::vector<std::size_t>& rows) {
    const std::size_t first = plan.stories.size();
    for (const std::size_t row : rows) {
        const ItemRecord& item = data.items[row];
        const auto same = std::find_if(plan.stories.begin() + std::ptrdiff_t(first), plan.stories.end(),
                                       [&](const Story& s) {
                                           const ItemRecord& other = data.items[s.item_rows.front()];
                                           return other.seller == item.seller &&
                                                  other.product == item.product && other.price == item.price;
                                       });
        if (same != plan.stories.end()) {
            same->item_rows.push_back(row);
            continue;
        }
        const std::string key =
            "order:" + data.orders[order_row].id + ":" + std::to_string(plan.stories.size() - first);
        plan.stories.push_back({.order_row = order_row,
                                .item_rows = {row},
                                .order = stableId<OrderId>(key),
                                .seller = sellerAccount(item.seller),
                                .buyer = buyer});
    }
}

void addAccounts(OrderPlan& plan, const DataSet& data) {
    plan.plan.accounts.push_back(
        {.id = serviceAccount(), .display_name = "Import service", .is_operator = true});
    for (const auto& seller : data.sellers)
        plan.plan.accounts.push_back(
            {.id = sellerAccount(seller.id), .display_name = "Seller " + seller.id.substr(0, 8)});
    std::unordered_set<std::string> known;
    for (const auto& customer : data.customers)
        if (known.insert(customer.person).second)
            plan.plan.accounts.push_back({.id = buyerAccount(customer.person),
                                          .display_name = "Buyer " + customer.person.substr(0, 8)});
}

/// Rows of `what` in the order of the instants that `at` gives.
template<class Rows, class At>
std::vector<std::size_t> sortedBy(const Rows& what, At at) {
    std::vector<std::size_t> rows(what.size());
    std::iota(rows.begin(), rows.end(), std::size_t(0));
    std::stable_sort(rows.begin(), rows.end(),
                     [&](std::size_t a, std::size_t b) { return at(what[a]) < at(what[b]); });
    return rows;
}

/// The stories of all orders, in the order in which they are placed.
void addStories(OrderPlan& plan, const DataSet& data) {
    const ItemsByOrder items = itemsByOrder(data, plan);
    std::unordered_map<std::string, std::string> person_of;
    for (const auto& customer : data.customers)
        person_of[customer.id] = customer.person;
    for (const std::size_t row :
         sortedBy(data.orders, [](const OrderRecord& order) { return OrderTimes::of(order).placed_at; })) {
        const OrderRecord& order = data.orders[row];
        const auto found = items.find(order.id);
        const auto person = person_of.find(order.customer);
        if (person != person_of.end() && found != items.end()) {
            addStories(plan, data, row, buyerAccount(person->second), found->second);
            continue;
        }
        const bool no_items = found == items.end();
        plan.unusable_orders.push_back(
            {row,
             {.code = no_items ? "no_items" : "unknown_reference",
              .what = no_items ? "The items file has no usable row for this order."
                               : "The customer of this order is not in the customers file."}});
        if (!no_items)
            for (const std::size_t item : found->second)
                plan.unusable_items.push_back({item, plan.unusable_orders.back().problem});
    }
}

void addReviews(OrderPlan& plan, const DataSet& data, StoryTeller& teller) {
    std::unordered_map<std::string, std::vector<std::size_t>> stories_of;
    for (std::size_t story = 0; story < plan.stories.size(); ++story)
        stories_of[data.orders[plan.stories[story].order_row].id].push_back(story);
    for (const std::size_t row :
         sortedBy(data.reviews, [](const ReviewRecord& review) { return review.answered_at; })) {
        const ReviewRecord& review = data.reviews[row];
        const auto stories = stories_of.find(review.order);
        if (stories == stories_of.end()) {
            plan.unusable_reviews.push_back(
                {row, {.code = "no_order", .what = "The order of this review could not be placed."}});
            continue;
        }
        const OrderRecord& order = data.orders[plan.stories[stories->second.front()].order_row];
        const auto ended_at = OrderTimes::of(order).endedAt();
        if (!ended_at) {
            plan.unusable_reviews.push_back(
                {row,
                 {.code = "order_not_ended",
                  .what = "The order of this review was neither received nor cancelled, so there is nothing "
                          "to review."}});
            continue;
        }
        for (const std::size_t story : stories->second)
            teller.tell({row, story, review.answered_at < *ended_at},
                        std::max(review.answered_at, *ended_at + std::chrono::seconds(1)));
    }
}

} // namespace

AccountId sellerAccount(const std::string& seller) { return stableId<AccountId>("seller:" + seller); }
AccountId buyerAccount(const std::string& person) { return stableId<AccountId>("buyer:" + person); }

OrderPlan OrderPlan::of(const DataSet& data) {
    OrderPlan plan;
    addAccounts(plan, data);
    addStories(plan, data);
    if (!plan.stories.empty())
        plan.plan.begins_at =
            OrderTimes::of(data.orders[plan.stories.front().order_row]).placed_at - std::chrono::days(1);
    StoryTeller teller(data, plan);
    teller.grantLevels();
    for (std::size_t story = 0; story < plan.stories.size(); ++story)
        teller.tell(story);
    addReviews(plan, data, teller);
    std::stable_sort(plan.plan.steps.begin(), plan.plan.steps.end(),
                     [](const PlannedStep& a, const PlannedStep& b) { return a.timed.at < b.timed.at; });
    return plan;
}

} // namespace gw::exchange
