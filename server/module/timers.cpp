#include "server/module/timers.h"

namespace gw::server {

const std::vector<const char*>& Timers::tables() {
    static const std::vector<const char*> statements = {
        "CREATE TABLE timer (stream INTEGER NOT NULL, at INTEGER NOT NULL, PRIMARY KEY (stream, at)) "
        "WITHOUT ROWID",
        "CREATE INDEX timer_by_time ON timer (at, stream)"};
    return statements;
}

std::optional<Instant> Timers::keep(const Stream& stream) {
    m_database.statement("DELETE FROM timer WHERE stream = ?").bind(stream.id).run();
    if (!stream.state)
        return std::nullopt;
    const auto wanted = dueCommandsOf(*stream.state);
    for (const auto& due : wanted)
        m_database.statement("INSERT OR IGNORE INTO timer (stream, at) VALUES (?, ?)")
            .bind(stream.id)
            .bind(due.at.unixMs())
            .run();
    return wanted.empty() ? std::nullopt : std::optional(wanted.front().at);
}

std::optional<Timers::Next> Timers::first() {
    auto row = m_database.statement("SELECT name, at FROM timer JOIN stream ON stream.id = timer.stream "
                                    "ORDER BY at, timer.stream LIMIT 1");
    if (!row.next())
        return std::nullopt;
    return Next{row.text(0), Instant::fromUnixMs(row.integer(1))};
}

void Timers::drop(const Stream& stream, Instant through) {
    m_database.statement("DELETE FROM timer WHERE stream = ? AND at <= ?")
        .bind(stream.id)
        .bind(through.unixMs())
        .run();
}

} // namespace gw::server
