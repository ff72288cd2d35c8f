#include "exchange/orders/order_report.h"

#include "exchange/orders/endings.h"
#include "exchange/orders/order_times.h"

#include <algorithm>
#include <map>

namespace gw::exchange {
namespace {

constexpr const char* orders_file = "olist_orders_dataset.csv";
constexpr const char* items_file = "olist_order_items_dataset.csv";
constexpr const char* payments_file = "olist_order_payments_dataset.csv";
constexpr const char* reviews_file = "olist_order_reviews_dataset.csv";
constexpr const char* sellers_file = "olist_sellers_dataset.csv";
constexpr const char* customers_file = "olist_customers_dataset.csv";

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
        const OrderRecord& order = data.orders[row];
        const auto contradiction = OrderTimes::of(order).contradiction;
        if (fault)
            report.refuse({orders_file, order.line, order.id,
                           encode(fault->first_refused->timed.command).type, *fault->first_reason});
        else if (contradiction)
            report.refuse({orders_file, order.line, order.id, "", *contradiction});
        else
            report.accept(orders_file);
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

/// Why nothing was charged for an order of the files; null when all of it was.
using Unpaid = std::map<std::string, std::optional<Problem>>;

Unpaid unpaidOrders(const DataSet& data, const OrderPlan& plan, const std::vector<Ending>& endings) {
    Unpaid unpaid;
    for (const auto& unusable : plan.unusable_orders)
        unpaid[data.orders[unusable.row].id] = unusable.problem;
    for (std::size_t story = 0; story < endings.size(); ++story) {
        const OrderRecord& order = data.orders[plan.stories[story].order_row];
        auto& problem = unpaid[order.id];
        if (problem || endings[story].paid)
            continue;
        problem = endings[story].first_reason
                      ? *endings[story].first_reason
                      : Problem{.code = "not_approved",
                                .what = "The orders file says of no approval, so nothing was charged."};
    }
    return unpaid;
}

void countPayments(ImportReport& report, const DataSet& data, const OrderPlan& plan,
                   const std::vector<Ending>& endings) {
    const Unpaid unpaid = unpaidOrders(data, plan, endings);
    for (const auto& payment : data.payments) {
        const auto order = unpaid.find(payment.order);
        if (order == unpaid.end())
            report.refuse({payments_file, payment.line, payment.order, "",
                           Problem{.code = "unknown_reference",
                                   .what = "The order of this payment is not in the orders file."}});
        else if (order->second)
            report.refuse({payments_file, payment.line, payment.order, "", *order->second});
        else
            report.accept(payments_file);
    }
}

/// A review is accepted when every order that its row stands for took it.
void countReviews(ImportReport& report, const DataSet& data, const OrderPlan& plan,
                  const std::vector<StepOutcome>& outcomes) {
    std::map<std::size_t, const Problem*> refusal_of; // by review row
    const auto refusals = reviewRefusals(plan, outcomes);
    for (std::size_t i = 0; i < refusals.size(); ++i) {
        const Problem*& refusal = refusal_of.try_emplace(plan.reviews[i].review_row, nullptr).first->second;
        if (!refusal)
            refusal = refusals[i];
    }
    for (const auto& [row, refusal] : refusal_of) {
        const ReviewRecord& review = data.reviews[row];
        if (refusal)
            report.refuse(
                {reviews_file, review.line, review.order, std::string(SubmitReview::type), *refusal});
        else
            report.accept(reviews_file);
    }
    for (const auto& unusable : plan.unusable_reviews)
        report.refuse({reviews_file, data.reviews[unusable.row].line, data.reviews[unusable.row].order, "",
                       unusable.problem});
}

} // namespace

ImportReport reportOn(const DataSet& data, const OrderPlan& plan, const std::vector<StepOutcome>& outcomes) {
    ImportReport report;
    const auto all = storyEndings(plan, outcomes);
    countOrders(report, data, plan, all);
    countItems(report, data, plan, all);
    countPayments(report, data, plan, all);
    countReviews(report, data, plan, outcomes);
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
    const auto all = storyEndings(plan, outcomes);
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
