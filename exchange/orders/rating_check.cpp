#include "exchange/orders/rating_check.h"

#include "exchange/market_log.h"
#include "exchange/orders/endings.h"
#include "exchange/orders/order_times.h"

#include <iomanip>
#include <set>
#include <sstream>
#include <unordered_map>

namespace gw::exchange {
namespace {

void add(RatingsByLateness& ratings, bool late, int score) {
    (late ? ratings.late : ratings.on_time).add(score);
}

/// "2.16 of 230".
std::string meanText(const Scores& scores) {
    if (scores.count == 0)
        return "none";
    std::ostringstream out;
    out << std::fixed << std::setprecision(2)
        << static_cast<double>(scores.sum) / static_cast<double>(scores.count) << " of " << scores.count;
    return out.str();
}

void writeRow(std::ostream& out, const char* what, const RatingsByLateness& ratings) {
    out << "  " << std::left << std::setw(36) << what << std::setw(16) << meanText(ratings.late)
        << meanText(ratings.on_time) << "\n";
}

} // namespace

RatingsByLateness ratingsInFiles(const DataSet& data) {
    std::unordered_map<std::string, const OrderRecord*> order_of;
    for (const auto& order : data.orders)
        order_of.emplace(order.id, &order);
    RatingsByLateness ratings;
    for (const auto& review : data.reviews) {
        const auto found = order_of.find(review.order);
        if (found == order_of.end() || !found->second->received_at)
            continue;
        add(ratings, *found->second->received_at > OrderTimes::of(*found->second).due_at, review.score);
    }
    return ratings;
}

RatingsByLateness ratingsTaken(const DataSet& data, const OrderPlan& plan,
                               const std::vector<StepOutcome>& outcomes) {
    const auto endings = storyEndings(plan, outcomes);
    const auto refusals = reviewRefusals(plan, outcomes);
    RatingsByLateness ratings;
    for (std::size_t i = 0; i < refusals.size(); ++i) {
        const ReviewStory& review = plan.reviews[i];
        if (refusals[i] || !endings[review.story].completed)
            continue;
        const auto times = OrderTimes::of(data.orders[plan.stories[review.story].order_row]);
        add(ratings, times.isLate(), data.reviews[review.review_row].score);
    }
    return ratings;
}

Result<RatingsByLateness> ratingsInMarket(const QString& data_folder) {
    std::unordered_map<std::string, bool> was_late; // by order
    const auto orders = readMarketLog(
        data_folder, QStringLiteral("orders"), [&](const server::Entry&, const AnyEvent& event) {
            const auto* of_order = std::get_if<OrderEvent>(&event);
            const auto* delivered = of_order ? std::get_if<DeliverySubmitted>(of_order) : nullptr;
            if (delivered)
                was_late.emplace(delivered->order.toString(), !delivered->on_time);
        });
    if (!orders)
        return orders.error();
    RatingsByLateness ratings;
    const auto reviews = readMarketLog(
        data_folder, QStringLiteral("reviews"), [&](const server::Entry&, const AnyEvent& event) {
            const auto* of_review = std::get_if<ReviewEvent>(&event);
            const auto* written = of_review ? std::get_if<ReviewWritten>(of_review) : nullptr;
            if (!written || written->by != Party::buyer)
                return;
            const auto order = was_late.find(written->order.toString());
            if (order != was_late.end())
                add(ratings, order->second, written->ratings.quality);
        });
    if (!reviews)
        return reviews.error();
    return ratings;
}

void checkRatings(ImportReport& report, const RatingsByLateness& in_files, const RatingsByLateness& taken,
                  const RatingsByLateness& in_market) {
    std::ostringstream out;
    out << "Mean rating:" << std::string(26, ' ') << std::left << std::setw(16) << "late"
        << "on time\n";
    writeRow(out, "files, all reviews", in_files);
    writeRow(out, "files, reviews taken, per order", taken);
    writeRow(out, "marketplace", in_market);
    report.checks.push_back({out.str(), taken == in_market});
}

} // namespace gw::exchange
