#include "exchange/orders/market_log.h"

#include "sql/database.h"

#include <QFile>

namespace gw::exchange {
namespace {

constexpr std::size_t entries_per_read = 2'000;

} // namespace

Result<void> readMarketLog(const QString& data_folder, const QString& module,
                           const std::function<void(const server::Entry&, const AnyEvent&)>& take) {
    const QString path = data_folder + u'/' + module + QStringLiteral(".db");
    if (!QFile::exists(path))
        return {};
    const auto database = sql::Database::open(path, sql::Database::Access::reader, {});
    if (!database)
        return database.error();
    for (server::Seq after = 0;;) {
        const auto entries = server::readLog(**database, after, entries_per_read);
        if (entries.empty())
            return {};
        for (const auto& entry : entries) {
            if (entry.kind != protocol::ItemKind::event)
                continue;
            const auto body = parseJson(entry.body);
            const auto event = body ? decodeEvent(entry.type, entry.version, *body) : body.error();
            if (!event)
                return event.error();
            take(entry, *event);
        }
        after = entries.back().seq;
    }
}

} // namespace gw::exchange
