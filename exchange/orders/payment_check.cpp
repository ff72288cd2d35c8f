#include "exchange/orders/payment_check.h"

#include <sstream>
#include <unordered_map>
#include <unordered_set>

namespace gw::exchange {
namespace {

using SumOfOrder = std::unordered_map<std::string, Money>;

void add(SumOfOrder& sums, const std::string& order, Money amount) {
    const auto [sum, is_new] = sums.try_emplace(order, amount);
    if (!is_new)
        sum->second = sum->second + amount;
}

SumOfOrder paidSums(const DataSet& data) {
    SumOfOrder sums;
    for (const auto& payment : data.payments)
        add(sums, payment.order, payment.value);
    return sums;
}

SumOfOrder pricedSums(const DataSet& data) {
    SumOfOrder sums;
    for (const auto& item : data.items)
        add(sums, item.order, item.price + item.freight);
    return sums;
}

std::size_t comparable(const SumOfOrder& paid, const SumOfOrder& priced) {
    std::size_t count = 0;
    for (const auto& [order, sum] : paid)
        count += priced.contains(order) ? 1 : 0;
    return count;
}

/// "-1.50 BRL" too.
std::string signedText(Money amount) {
    return (amount.minor() < 0 ? "-" : "") + (amount.minor() < 0 ? amount.times(-1) : amount).toString();
}

} // namespace

std::vector<PaymentDifference> paymentDifferences(const DataSet& data) {
    const SumOfOrder paid = paidSums(data);
    const SumOfOrder priced = pricedSums(data);
    std::vector<PaymentDifference> differences;
    std::unordered_set<std::string> seen;
    for (const auto& item : data.items) {
        const auto found = paid.find(item.order);
        if (found == paid.end() || !seen.insert(item.order).second)
            continue;
        if (found->second != priced.at(item.order))
            differences.push_back({item.order, found->second, priced.at(item.order)});
    }
    return differences;
}

void checkPayments(ImportReport& report, const DataSet& data) {
    const auto differences = paymentDifferences(data);
    std::ostringstream out;
    out << "Payments against items and freight: " << differences.size() << " of "
        << comparable(paidSums(data), pricedSums(data)) << " orders differ";
    if (!differences.empty()) {
        Money more = differences.front().paid.times(0);
        Money less = more;
        std::string list = "order,paid,items_and_freight,difference\r\n";
        for (const auto& [order, paid, priced] : differences) {
            const Money difference = paid - priced;
            (difference.minor() > 0 ? more : less) = (difference.minor() > 0 ? more : less) + difference;
            list += order + "," + paid.toString() + "," + priced.toString() + "," + signedText(difference) +
                    "\r\n";
        }
        out << ": " << signedText(more) << " paid too much, " << signedText(less) << " too little, "
            << signedText(more + less) << " in all";
        report.lists["payment-differences.csv"] = std::move(list);
    }
    out << "\n";
    report.checks.push_back({out.str(), true});
}

} // namespace gw::exchange
