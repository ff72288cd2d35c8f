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
};

/// A row that no command can be made of.
struct UnusableRow {
    std::size_t row; ///< index into DataSet::orders or items
    Problem problem;
};

/// The data set as commands under its own clock. The same files give the same plan, ids included.
///
/// A gig is one product category of a seller; each row's price and time to deliver are its basic package,
/// published anew when they change. Placing is the purchase, the recorded payment is the approval, the
/// delivery is the hand-over to the carrier, accepting it is the receipt. Cancellations carry no time in the
/// files: an unpaid order is cancelled 15 minutes after the purchase, an undelivered one as soon as it is
/// very late, any other one an hour after its last step.
struct OrderPlan {
    Plan plan; ///< its stories are counted as below
    std::vector<Story> stories;
    std::vector<UnusableRow> unusable_orders;
    std::vector<UnusableRow> unusable_items;

    static OrderPlan of(const DataSet& data);
};

/// The account of a seller or a buyer of the files.
AccountId sellerAccount(const std::string& seller);
AccountId buyerAccount(const std::string& person);

} // namespace gw::exchange
