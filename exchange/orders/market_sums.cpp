#include "exchange/orders/market_sums.h"

#include "exchange/market_log.h"

namespace gw::exchange {

Result<std::map<AccountId, Money>> subtotalsInMarket(const QString& data_folder) {
    std::map<AccountId, Money> sums;
    const auto done = readMarketLog(
        data_folder, QStringLiteral("orders"), [&](const server::Entry&, const AnyEvent& event) {
            const auto* of_order = std::get_if<OrderEvent>(&event);
            const auto* placed = of_order ? std::get_if<OrderPlaced>(of_order) : nullptr;
            if (!placed)
                return;
            const auto [sum, is_new] = sums.try_emplace(placed->seller, placed->subtotal);
            if (!is_new)
                sum->second = sum->second + placed->subtotal;
        });
    if (!done)
        return done.error();
    return sums;
}

} // namespace gw::exchange
