#pragma once

#include "exchange/orders/data_set.h"
#include "exchange/plan.h"

namespace gw::exchange {

/// What becomes one order of the marketplace: the rows of one order, seller, product and price.
struct Story {
    std::size_t order_row;              ///< index into DataSet::orders
    std::vector<std::size_t> item_rows; ///< indices into DataSet::items
    OrderId order;
    AccountId seller;
    AccountId buyer;
};

/// A review of the files, handed in by the buyer of one of its order's stories.
struct ReviewStory {
    std::size_t review_row; ///< index into DataSet::reviews
    std::size_t story;      ///< index into OrderPlan::stories
    bool was_early;         ///< written before the order ended, and handed in when it did
};

/// A row that no command can be made of.
struct UnusableRow {
    std::size_t row; ///< index into the rows of its file
    Problem problem;
};

/// The data set as commands under its own clock. The same files give the same plan, ids included.
///
/// A gig is one product category of a seller; each row's price and time to deliver are its basic package,
/// published anew when they change. OrderTimes says when the steps happen. A review is handed in when it was
/// written, or when the order ended if that is later; all three ratings are its score. Several reviews of one
/// order are handed in one after the other: the first wins, as the marketplace takes only one.
struct OrderPlan {
    Plan plan; ///< its stories are counted as `stories`, and behind them as `reviews`
    std::vector<Story> stories;
    std::vector<ReviewStory> reviews;
    std::vector<UnusableRow> unusable_orders;
    std::vector<UnusableRow> unusable_items;
    std::vector<UnusableRow> unusable_reviews;

    static OrderPlan of(const DataSet& data);
};

/// The account of a seller or a buyer of the files.
AccountId sellerAccount(const std::string& seller);
AccountId buyerAccount(const std::string& person);

} // namespace gw::exchange
