#include "exchange/orders/market_sums.h"

#include "model/codec/vocabulary.h"
#include "server/module/body.h"
#include "sql/database.h"

namespace gw::exchange {
namespace {

constexpr std::size_t entries_per_read = 2'000;

void add(std::map<AccountId, Money>& sums, const OrderPlaced& placed) {
    const auto [sum, is_new] = sums.try_emplace(placed.seller, placed.subtotal);
    if (!is_new)
        sum->second = sum->second + placed.subtotal;
}

} // namespace

Result<std::map<AccountId, Money>> subtotalsInMarket(const QString& data_folder) {
    const auto database =
        sql::Database::open(data_folder + QStringLiteral("/orders.db"), sql::Database::Access::reader, {});
    if (!database)
        return database.error();
    std::map<AccountId, Money> sums;
    for (server::Seq after = 0;;) {
        const auto entries = server::readLog(**database, after, entries_per_read);
        if (entries.empty())
            return sums;
        for (const auto& entry : entries) {
            if (entry.type != OrderPlaced::type)
                continue;
            const auto body = parseJson(entry.body);
            const auto event = body ? decodeEvent(entry.type, entry.version, *body) : body.error();
            if (!event)
                return event.error();
            add(sums, std::get<OrderPlaced>(std::get<OrderEvent>(*event)));
        }
        after = entries.back().seq;
    }
}

} // namespace gw::exchange
