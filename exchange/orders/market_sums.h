#pragma once

#include "model/base/ids.h"
#include "model/base/money.h"

#include <QString>

#include <map>

namespace gw::exchange {

/// Per seller, the sum of the subtotals of all placed orders, folded from the orders module's log on disk: an
/// account of its own, beside what an import believes to have done.
Result<std::map<AccountId, Money>> subtotalsInMarket(const QString& data_folder);

} // namespace gw::exchange
