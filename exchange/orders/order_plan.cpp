#include "exchange/orders/order_plan.h"

#include "exchange/orders/gig_shelf.h"
#include "exchange/script.h"
#include "exchange/stable_id.h"

#include <algorithm>
#include <numeric>
#include <unordered_map>
#include <unordered_set>

namespace gw::exchange {
namespace {

using namespace std::chrono_literals;

int daysBetween(Instant from, Instant to) {
    const auto days = std::chrono::ceil<std::chrono::days>(to - from).count();
    return static_cast<int>(std::clamp<std::int64_t>(days, -1, 10'000));
}

void cancel(Script& script, const OrderRecord& order, OrderId id, AccountId buyer, int days) {
    const Instant after_last = std::max({order.purchased_at, order.approved_at.value_or(order.purchased_at),
                                         order.handed_over_at.value_or(order.purchased_at),
                                         order.received_at.value_or(order.purchased_at)}) +
                               1h;
    Instant at = order.approved_at ? after_last : order.purchased_at + 15min;
    if (order.approved_at && !order.handed_over_at)
        at = *order.approved_at + std::chrono::days(days) + std::chrono::hours(Policy{}.very_late_hours) +
             1min;
    const bool unavailable = order.status == "unavailable";
    script.add(at, buyer,
               OrderCommand(CancelOrder{id, unavailable ? "The seller could not supply it"
                                                        : "Cancelled by the buyer"}));
}

void tell(Script& script, const Story& what, const DataSet& data, GigShelf& shelf, AccountId buyer) {
    const OrderRecord& order = data.orders[what.order_row];
    const ItemRecord& item = data.items[what.item_rows.front()];
    const int days = daysBetween(order.approved_at.value_or(order.purchased_at), order.estimated_at);
    const auto category = data.category_of_product.find(item.product);
    const GigVersionId version =
        shelf.offer(item.seller, category->second, item.price, days, [&](bool operators, AnyCommand command) {
            script.add(order.purchased_at, operators ? serviceAccount() : what.seller, std::move(command));
        });
    const GigId gig = GigShelf::gigOf(item.seller, category->second);
    const int quantity = static_cast<int>(what.item_rows.size());
    script.add(order.purchased_at, buyer,
               OrderCommand(PlaceOrder{what.order, gig, version, PackageTier::basic, {}, quantity}));
    if (order.approved_at) {
        const Money subtotal = item.price.times(quantity);
        const Money total = subtotal + subtotal.share(Policy{}.service_fee_bps);
        script.add(*order.approved_at, serviceAccount(),
                   OrderCommand(RecordPayment{what.order, total, order.id}));
    }
    if (order.handed_over_at)
        script.add(*order.handed_over_at, what.seller,
                   OrderCommand(SubmitDelivery{what.order, {}, "Handed over to the carrier.", true, false}));
    if (order.received_at)
        script.add(*order.received_at, buyer, OrderCommand(AcceptDelivery{what.order, 1}));
    if (order.status == "canceled" || order.status == "unavailable")
        cancel(script, order, what.order, buyer, days);
}

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
void addStories(OrderPlan& plan, const DataSet& data, std::size_t order_row,
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
                                .seller = sellerAccount(item.seller)});
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

} // namespace

AccountId sellerAccount(const std::string& seller) { return stableId<AccountId>("seller:" + seller); }
AccountId buyerAccount(const std::string& person) { return stableId<AccountId>("buyer:" + person); }

OrderPlan OrderPlan::of(const DataSet& data) {
    OrderPlan plan;
    addAccounts(plan, data);
    const ItemsByOrder items = itemsByOrder(data, plan);
    std::unordered_map<std::string, std::string> person_of;
    for (const auto& customer : data.customers)
        person_of[customer.id] = customer.person;

    std::vector<std::size_t> by_purchase(data.orders.size());
    std::iota(by_purchase.begin(), by_purchase.end(), std::size_t(0));
    std::stable_sort(by_purchase.begin(), by_purchase.end(), [&](std::size_t a, std::size_t b) {
        return data.orders[a].purchased_at < data.orders[b].purchased_at;
    });
    if (!by_purchase.empty())
        plan.plan.begins_at = data.orders[by_purchase.front()].purchased_at - std::chrono::days(1);

    GigShelf shelf;
    Script script(plan.plan);
    for (const std::size_t row : by_purchase) {
        const OrderRecord& order = data.orders[row];
        const auto found = items.find(order.id);
        const auto person = person_of.find(order.customer);
        if (person == person_of.end() || found == items.end()) {
            const bool no_items = found == items.end();
            plan.unusable_orders.push_back(
                {row,
                 {.code = no_items ? "no_items" : "unknown_reference",
                  .what = no_items ? "The items file has no usable row for this order."
                                   : "The customer of this order is not in the customers file."}});
            if (!no_items)
                for (const std::size_t item : found->second)
                    plan.unusable_items.push_back({item, plan.unusable_orders.back().problem});
            continue;
        }
        const std::size_t first = plan.stories.size();
        addStories(plan, data, row, found->second);
        for (std::size_t story = first; story < plan.stories.size(); ++story) {
            script.begin(story, plan.stories[story].order.toString());
            tell(script, plan.stories[story], data, shelf, buyerAccount(person->second));
        }
    }
    std::stable_sort(plan.plan.steps.begin(), plan.plan.steps.end(),
                     [](const PlannedStep& a, const PlannedStep& b) { return a.timed.at < b.timed.at; });
    return plan;
}

} // namespace gw::exchange
