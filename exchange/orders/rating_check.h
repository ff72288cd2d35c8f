#pragma once

#include "exchange/import_report.h"
#include "exchange/orders/order_plan.h"

#include <QString>

namespace gw::exchange {

/// Scores summed up.
struct Scores {
    std::size_t count = 0;
    std::int64_t sum = 0;

    void add(int score) {
        ++count;
        sum += score;
    }
    bool operator==(const Scores&) const = default;
};

/// What buyers gave to orders that were delivered late, and to those on time.
struct RatingsByLateness {
    Scores late;
    Scores on_time;

    bool operator==(const RatingsByLateness&) const = default;
};

/// All reviews of received orders, as the files say.
RatingsByLateness ratingsInFiles(const DataSet& data);
/// The reviews that the marketplace took, as the files say: once for each of the orders that a row of the
/// files became.
RatingsByLateness ratingsTaken(const DataSet& data, const OrderPlan& plan,
                               const std::vector<StepOutcome>& outcomes);
/// The same folded from the marketplace's own logs: quality, by whether the delivery counted as on time.
Result<RatingsByLateness> ratingsInMarket(const QString& data_folder);

/// Puts the three side by side into the report. It holds when the last two are the same.
void checkRatings(ImportReport& report, const RatingsByLateness& in_files, const RatingsByLateness& taken,
                  const RatingsByLateness& in_market);

} // namespace gw::exchange
