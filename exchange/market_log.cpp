#include "exchange/market_log.h"

#include "sql/database.h"

#include <QFile>

namespace gw::exchange {
namespace {

constexpr std::size_t entries_per_read = 2'000;

} // namespace

Result<MarketLog> MarketLog::open(const QString& data_folder, const QString& module) {
    MarketLog log;
    const QString path = data_folder + u'/' + module + QStringLiteral(".db");
    if (!QFile::exists(path))
        return log;
    auto database = sql::Database::open(path, sql::Database::Access::reader, {});
    if (!database)
        return database.error();
    log.m_database = std::move(*database);
    return log;
}

Result<std::optional<LoggedEvent>> MarketLog::next() {
    for (;;) {
        if (m_at == m_page.size()) {
            m_page = m_database ? server::readLog(*m_database, m_after, entries_per_read)
                                : std::vector<server::Entry>();
            m_at = 0;
            if (m_page.empty())
                return std::optional<LoggedEvent>();
            m_after = m_page.back().seq;
        }
        server::Entry& entry = m_page[m_at++];
        if (entry.kind != protocol::ItemKind::event)
            continue;
        const auto body = parseJson(entry.body);
        auto event = body ? decodeEvent(entry.type, entry.version, *body) : body.error();
        if (!event)
            return event.error();
        return std::optional(LoggedEvent{std::move(entry), std::move(*event)});
    }
}

Result<void> readMarketLog(const QString& data_folder, const QString& module,
                           const std::function<void(const server::Entry&, const AnyEvent&)>& take) {
    auto log = MarketLog::open(data_folder, module);
    if (!log)
        return log.error();
    for (;;) {
        const auto next = log->next();
        if (!next)
            return next.error();
        if (!*next)
            return {};
        take((*next)->entry, (*next)->event);
    }
}

} // namespace gw::exchange
