#pragma once

#include "exchange/import_report.h"
#include "exchange/orders/order_plan.h"
#include "model/ledger/posting.h"

#include <QString>

namespace gw::exchange {

/// What each seller earned as the files say: item prices of the orders that were completed, less the
/// commission on each, rounded half to even. An account of its own, which uses nothing of the ledger.
std::map<AccountId, Money> earningsInFiles(const DataSet& data, const OrderPlan& plan,
                                           const std::vector<StepOutcome>& outcomes);

/// All postings of the marketplace's orders, replayed from the orders module's log on disk.
Result<std::vector<Posting>> postingsReplayed(const QString& data_folder);
/// The postings in the payments module's books on disk, in the order they were made.
Result<std::vector<Posting>> postingsInBooks(const QString& data_folder);

/// Makes the statement of every seller from `postings` and compares the last balance with what the files say,
/// to the cent. `source` names the postings in the report.
void checkStatements(ImportReport& report, const std::string& source,
                     const std::map<AccountId, Money>& in_files, const std::vector<Posting>& postings);

} // namespace gw::exchange
