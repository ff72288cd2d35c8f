#include "sync/store/log.h"

#include "model/codec/vocabulary.h"
#include "sync/store/values.h"

#include <boost/json/serialize.hpp>

namespace gw::store {

namespace {

protocol::Item itemFrom(const sql::Statement& row) {
    return {.pos = static_cast<std::uint64_t>(row.integer(0)),
            .group_end = static_cast<std::uint64_t>(row.integer(1)),
            .kind = static_cast<protocol::ItemKind>(row.integer(2)),
            .id = idFrom<EventId>(row.view(3)),
            .stream = row.text(4),
            .stream_version = static_cast<std::uint64_t>(row.integer(5)),
            .type = row.text(6),
            .version = static_cast<int>(row.integer(7)),
            .time = Instant::fromUnixMs(row.integer(8)),
            .actor = idFrom<AccountId>(row.view(9)),
            .cause = row.isNull(10) ? std::nullopt : std::optional(idFrom<CommandId>(row.view(10))),
            .body_hash = digestFrom<ChainHash>(row.view(11)),
            .salt = row.text(12),
            .body = must(parseJson(row.view(13))).as_object()};
}

} // namespace

void Log::insert(const protocol::Item& item, std::int64_t stream, bool folded) {
    auto row = m_database.statement("INSERT INTO items VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    row.bind(item.pos).bind(item.group_end).bind(static_cast<int>(item.kind)).bindBytes(rawBytes(item.id));
    row.bind(stream).bind(item.stream_version).bind(item.type).bind(item.version).bind(item.time.unixMs());
    row.bindBytes(rawBytes(item.actor));
    if (item.cause)
        row.bindBytes(rawBytes(*item.cause));
    else
        row.bindNull();
    row.bindBytes(rawBytes(item.body_hash)).bind(item.salt);
    row.bindBytes(boost::json::serialize(item.body)).bind(folded).run();
}

void Log::clear() { m_database.statement("DELETE FROM items").run(); }

std::uint64_t Log::count() const {
    auto row = m_database.statement("SELECT count(*) FROM items");
    row.next();
    return static_cast<std::uint64_t>(row.integer(0));
}

std::uint64_t Log::countUnknown() const {
    auto row = m_database.statement("SELECT count(*) FROM items WHERE folded = 0");
    row.next();
    return static_cast<std::uint64_t>(row.integer(0));
}

void Log::read(std::uint64_t from, const std::function<void(const protocol::Item&)>& use) const {
    auto row = m_database.statement(
        "SELECT pos, group_end, kind, items.id, name, stream_version, type, version, time, actor, cause, "
        "body_hash, salt, body FROM items JOIN streams ON streams.id = stream WHERE pos >= ? ORDER BY pos");
    row.bind(from);
    while (row.next())
        use(itemFrom(row));
}

std::vector<protocol::Item> Log::eventsOf(std::int64_t stream) const {
    std::vector<protocol::Item> events;
    auto row = m_database.statement(
        "SELECT pos, group_end, kind, items.id, name, stream_version, type, version, time, actor, cause, "
        "body_hash, salt, body FROM items JOIN streams ON streams.id = stream "
        "WHERE stream = ? AND stream_version > 0 ORDER BY stream_version");
    row.bind(stream);
    while (row.next())
        events.push_back(itemFrom(row));
    return events;
}

} // namespace gw::store
