#include "exchange/event_export.h"

#include "exchange/market_log.h"
#include "server/core/modules.h"

#include <QFile>
#include <boost/json/serialize.hpp>

#include <algorithm>

namespace gw::exchange {
namespace {

std::string lineOf(const LoggedEvent& logged) {
    Encoded encoded = encode(logged.event);
    return boost::json::serialize(boost::json::object{{"stream", logged.entry.stream},
                                                      {"seq", logged.entry.stream_version},
                                                      {"time", logged.entry.time.toString()},
                                                      {"actor", logged.entry.actor.toString()},
                                                      {"type", encoded.type},
                                                      {"version", encoded.version},
                                                      {"body", std::move(encoded.body)}});
}

/// A log and the event at its front.
struct Source {
    MarketLog log;
    std::optional<LoggedEvent> front;
};

/// Moves on to the next event of the log.
Result<void> advance(Source& source) {
    auto next = source.log.next();
    if (!next)
        return next.error();
    source.front = std::move(*next);
    return {};
}

/// Of two modules' events at the same instant, that of the module named first came first.
Result<std::vector<Source>> openLogs(const QString& data_folder) {
    std::vector<Source> sources;
    for (const auto& module : server::makeModules({}).all) {
        const auto name = QString::fromStdString(module->declaration().name);
        auto log = MarketLog::open(data_folder, name);
        if (!log)
            return log.error();
        sources.push_back({std::move(*log), {}});
        if (const auto read = advance(sources.back()); !read)
            return read.error();
    }
    return sources;
}

} // namespace

Result<std::size_t> exportEvents(const QString& data_folder,
                                 const std::function<bool(const std::string& line)>& write) {
    if (!QFile::exists(data_folder + QStringLiteral("/orders.db")))
        return Problem{.code = "no_marketplace",
                       .what = "There is no marketplace in " + data_folder.toStdString() + "."};
    auto sources = openLogs(data_folder);
    if (!sources)
        return sources.error();
    for (std::size_t count = 0;; ++count) {
        const auto oldest = std::ranges::min_element(*sources, [](const Source& a, const Source& b) {
            return a.front && (!b.front || a.front->entry.time < b.front->entry.time);
        });
        if (!oldest->front)
            return count;
        if (!write(lineOf(*oldest->front)))
            return Problem{.code = "not_written", .what = "The events cannot be written."};
        if (const auto read = advance(*oldest); !read)
            return read.error();
    }
}

} // namespace gw::exchange
