#include "exchange/orders/orders_import.h"

#include "exchange/orders/market_sums.h"
#include "exchange/orders/order_report.h"
#include "exchange/orders/payment_check.h"
#include "exchange/orders/rating_check.h"
#include "exchange/orders/statement_check.h"
#include "exchange/play_plan.h"

namespace gw::exchange {

Result<ImportReport> importOrders(const std::string& folder, const QString& data_folder,
                                  const server::Player::Progress& progress) {
    const auto data = DataSet::read(folder);
    if (!data)
        return data.error();
    const OrderPlan plan = OrderPlan::of(*data);
    auto player = server::Player::open(data_folder, plan.plan.begins_at);
    if (!player)
        return player.error();
    const auto outcomes = playPlan(**player, plan.plan, progress);
    if (!outcomes)
        return outcomes.error();
    player->reset(); // the log below is read from the file, as it is on disk

    ImportReport report = reportOn(*data, plan, *outcomes);
    const auto in_market = subtotalsInMarket(data_folder);
    if (!in_market)
        return in_market.error();
    for (const auto& sum : sumsInFiles(*data, plan, *outcomes)) {
        const auto found = in_market->find(sum.account);
        report.sums.push_back({.seller = sum.seller,
                               .account = sum.account.toString(),
                               .in_files = sum.in_files,
                               .in_market = found == in_market->end() ? sum.in_files.times(0) : found->second,
                               .orders = sum.orders});
    }
    checkPayments(report, *data);
    const auto ratings = ratingsInMarket(data_folder);
    if (!ratings)
        return ratings.error();
    checkRatings(report, ratingsInFiles(*data), ratingsTaken(*data, plan, *outcomes), *ratings);
    const auto earned = earningsInFiles(*data, plan, *outcomes);
    const auto replayed = postingsReplayed(data_folder);
    if (!replayed)
        return replayed.error();
    checkStatements(report, "the orders' log", earned, *replayed);
    const auto booked = postingsInBooks(data_folder);
    if (!booked)
        return booked.error();
    checkStatements(report, "the books", earned, *booked);
    return report;
}

} // namespace gw::exchange
