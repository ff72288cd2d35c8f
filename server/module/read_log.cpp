#include "server/module/body.h"
#include "server/module/columns.h"

namespace gw::server {

namespace {

std::string hex(std::string_view bytes) {
    static constexpr char digits[] = "0123456789abcdef";
    std::string text;
    text.reserve(bytes.size() * 2);
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        text += digits[byte >> 4];
        text += digits[byte & 15];
    }
    return text;
}

std::vector<AccountId> audienceFrom(std::string_view bytes) {
    std::vector<AccountId> audience;
    audience.reserve(bytes.size() / 16);
    for (; !bytes.empty(); bytes.remove_prefix(std::min<std::size_t>(16, bytes.size())))
        audience.push_back(idFrom<AccountId>(bytes.substr(0, 16)));
    return audience;
}

Entry entryFrom(const sql::Statement& row) {
    return {.seq = static_cast<Seq>(row.integer(0)),
            .group_end = static_cast<Seq>(row.integer(1)),
            .kind = static_cast<protocol::ItemKind>(row.integer(2)),
            .id = idFrom<EventId>(row.view(3)),
            .stream = row.text(4),
            .stream_version = static_cast<std::uint64_t>(row.integer(5)),
            .type = row.text(6),
            .version = static_cast<int>(row.integer(7)),
            .time = Instant::fromUnixMs(row.integer(8)),
            .actor = idFrom<AccountId>(row.view(9)),
            .cause = row.isNull(10) ? std::nullopt : std::optional(idFrom<CommandId>(row.view(10))),
            .salt = hex(row.view(11)),
            .audience = audienceFrom(row.view(12)),
            .body = row.text(13)};
}

/// End of the group that holds the entry `count` after `after`, or of the log.
Seq endOfPortion(sql::Database& database, Seq after, std::size_t count) {
    auto row = database.statement("SELECT group_end FROM log WHERE seq <= ? ORDER BY seq DESC LIMIT 1");
    row.bind(after + count);
    return row.next() ? static_cast<Seq>(row.integer(0)) : 0;
}

} // namespace

std::vector<Entry> readLog(sql::Database& database, Seq after, std::size_t max) {
    const Seq end = endOfPortion(database, after, max);
    auto row = database.statement("SELECT seq, group_end, kind, log.id, name, stream_version, type, "
                                  "log.version, time, actor, cause, salt, "
                                  "audience, body FROM log JOIN stream ON stream.id = log.stream WHERE seq > "
                                  "? AND seq <= ? ORDER BY seq");
    row.bind(after).bind(end);
    std::vector<Entry> entries;
    while (row.next())
        entries.push_back(entryFrom(row));
    return entries;
}

} // namespace gw::server
