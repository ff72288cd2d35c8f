#pragma once

#include "exchange/import_report.h"
#include "exchange/orders/order_plan.h"

namespace gw::exchange {

/// Counts what became of the rows. An item is accepted when its order was placed. An order is accepted when
/// every step its row asks for was accepted; otherwise it is refused with the first reason, and what came
/// before that step stays in the market.
ImportReport reportOn(const DataSet& data, const OrderPlan& plan, const std::vector<StepOutcome>& outcomes);

/// Per seller of the files: account, item prices of the placed orders, and how many orders.
struct SellerSum {
    std::string seller;
    AccountId account;
    Money in_files;
    std::size_t orders;
};
/// Busiest seller first; sellers without a placed order are left out.
std::vector<SellerSum> sumsInFiles(const DataSet& data, const OrderPlan& plan,
                                   const std::vector<StepOutcome>& outcomes);

} // namespace gw::exchange
