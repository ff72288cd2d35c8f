#pragma once

#include "model/codec/vocabulary.h"
#include "server/module/body.h"

#include <QString>

#include <functional>

namespace gw::exchange {

/// An event as it stands in a module's log, and what it says.
struct LoggedEvent {
    server::Entry entry;
    AnyEvent event; ///< in its newest version
};

/// The events of one module's log on disk, oldest first: "orders" of the marketplace in a data folder.
class MarketLog {
public:
    /// A module that the marketplace does not have yet has no events. Problems: those of the database.
    static Result<MarketLog> open(const QString& data_folder, const QString& module);
    /// Empty at the end. "bad_event" and its like when an event is not understood.
    Result<std::optional<LoggedEvent>> next();

private:
    std::shared_ptr<sql::Database> m_database; ///< null when there is no such log
    std::vector<server::Entry> m_page;
    std::size_t m_at = 0;
    server::Seq m_after = 0;
};

/// Gives all events of a module's log to `take`. Problems: those of MarketLog.
Result<void> readMarketLog(const QString& data_folder, const QString& module,
                           const std::function<void(const server::Entry&, const AnyEvent&)>& take);

} // namespace gw::exchange
