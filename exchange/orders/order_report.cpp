#include "exchange/orders/order_report.h"

#include <algorithm>
#include <map>

namespace gw::exchange {
namespace {

constexpr const char* orders_file = "olist_orders_dataset.csv";
constexpr const char* items_file = "olist_order_items_dataset.csv";
constexpr const char* sellers_file = "olist_sellers_dataset.csv";
constexpr const char* customers_file = "olist_customers_dataset.csv";

/// What became of a story: its first refused step, and whether its order was placed.
struct Ending {
    const PlannedStep* first_refused = nullptr;
    const Problem* first_reason = nullptr;
    bool placed = false;
};

bool places(const AnyCommand& command) {
    const auto* order = std::get_if<OrderCommand>(&command);
    return order && std::holds_alternative<PlaceOrder>(*order);
}

std::vector<Ending> endings(const OrderPlan& plan, const std::vector<StepOutcome>& outcomes) {
    std::vector<Ending> endings(plan.stories.size());
    for (std::size_t i = 0; i < outcomes.size(); ++i) {
        const PlannedStep& step = plan.plan.steps[i];
        Ending& ending = endings[step.story];
        if (places(step.timed.command))
            ending.placed = !outcomes[i].rejected;
        if (!outcomes[i].rejected || ending.first_refused)
            continue;
        ending.first_refused = &step;
        ending.first_reason = &*outcomes[i].rejected;
    }
    return endings;
}

void countOrders(ImportReport& report, const DataSet& data, const OrderPlan& plan,
                 const std::vector<Ending>& endings) {
    std::map<std::size_t, const Ending*> first_fault; // by order row
    for (std::size_t story = 0; story < endings.size(); ++story) {
        const Ending& ending = endings[story];
        const Ending*& fault = first_fault.try_emplace(plan.stories[story].order_row, nullptr).first->second;
        if (!fault && ending.first_refused)
            fault = &ending;
    }
    for (const auto& [row, fault] : first_fault) {
        if (!fault)
            report.accept(orders_file);
        else
            report.refuse({orders_file, data.orders[row].line, data.orders[row].id,
                           encode(fault->first_refused->timed.command).type, *fault->first_reason});
    }
    for (const auto& unusable : plan.unusable_orders)
        report.refuse({orders_file, data.orders[unusable.row].line, data.orders[unusable.row].id, "",
                       unusable.problem});
}

void countItems(ImportReport& report, const DataSet& data, const OrderPlan& plan,
                const std::vector<Ending>& endings) {
    for (std::size_t story = 0; story < endings.size(); ++story)
        for (const std::size_t row : plan.stories[story].item_rows) {
            if (endings[story].placed)
                report.accept(items_file);
            else
                report.refuse({items_file, data.items[row].line, data.items[row].order,
                               encode(endings[story].first_refused->timed.command).type,
                               *endings[story].first_reason});
        }
    for (const auto& unusable : plan.unusable_items)
        report.refuse({items_file, data.items[unusable.row].line, data.items[unusable.row].order, "",
                       unusable.problem});
}

} // namespace

ImportReport reportOn(const DataSet& data, const OrderPlan& plan, const std::vector<StepOutcome>& outcomes) {
    ImportReport report;
    const auto all = endings(plan, outcomes);
    countOrders(report, data, plan, all);
    countItems(report, data, plan, all);
    for (std::size_t row = 0; row < data.sellers.size(); ++row)
        report.accept(sellers_file);
    for (std::size_t row = 0; row < data.customers.size(); ++row)
        report.accept(customers_file);
    for (const auto& outcome : outcomes)
        ++(outcome.repeated ? report.commands_repeated : report.commands_new);
    return report;
}

std::vector<SellerSum> sumsInFiles(const DataSet& data, const OrderPlan& plan,
                                   const std::vector<StepOutcome>& outcomes) {
    const auto all = endings(plan, outcomes);
    std::map<std::string, SellerSum> sums;
    for (std::size_t story = 0; story < all.size(); ++story) {
        if (!all[story].placed)
            continue;
        const auto& rows = plan.stories[story].item_rows;
        const ItemRecord& first = data.items[rows.front()];
        SellerSum& sum = sums.try_emplace(first.seller, SellerSum{first.seller, plan.stories[story].seller,
                                                                  first.price.times(0), 0})
                             .first->second;
        for (const std::size_t row : rows)
            sum.in_files = sum.in_files + data.items[row].price;
        ++sum.orders;
    }
    std::vector<SellerSum> sorted;
    for (auto& [seller, sum] : sums)
        sorted.push_back(std::move(sum));
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const auto& a, const auto& b) { return a.orders > b.orders; });
    return sorted;
}

} // namespace gw::exchange
