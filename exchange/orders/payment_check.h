#pragma once

#include "exchange/import_report.h"
#include "exchange/orders/data_set.h"

namespace gw::exchange {

/// An order whose payments do not sum up to its items and their freight.
struct PaymentDifference {
    std::string order;
    Money paid;
    Money priced;
};

/// In the order of the items file. Orders without items or without payments can't be compared.
std::vector<PaymentDifference> paymentDifferences(const DataSet& data);

/// Puts the differences into the report, in all and as the list "payment-differences.csv". They are the
/// files' own, so the report adds up all the same.
void checkPayments(ImportReport& report, const DataSet& data);

} // namespace gw::exchange
