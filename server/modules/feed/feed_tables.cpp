#include "server/modules/feed/feed_tables.h"

#include "server/module/columns.h"

namespace gw::server::feed {

std::vector<sql::Migration> migrations() {
    return {
        {2,
         {"CREATE TABLE epoch (id INTEGER PRIMARY KEY CHECK (id = 1), value TEXT NOT NULL)",
          "CREATE TABLE feed_account (id INTEGER PRIMARY KEY, account BLOB NOT NULL UNIQUE, "
          "pos INTEGER NOT NULL, link BLOB NOT NULL, name TEXT NOT NULL, is_operator INTEGER NOT NULL, "
          "registered INTEGER NOT NULL)",
          "CREATE TABLE segment (id INTEGER PRIMARY KEY, account INTEGER NOT NULL, "
          "first_pos INTEGER NOT NULL, last_pos INTEGER NOT NULL, link BLOB NOT NULL, lines TEXT NOT NULL)",
          "CREATE UNIQUE INDEX segment_by_account ON segment (account, last_pos)"}}};
}

std::optional<Head> readHead(sql::Database& database, AccountId account) {
    auto row = database.statement(
        "SELECT id, pos, link, name, is_operator, registered FROM feed_account WHERE account = ?");
    row.bindBytes(bytesOf(account));
    if (!row.next())
        return std::nullopt;
    return Head{.account_row = row.integer(0),
                .pos = static_cast<std::uint64_t>(row.integer(1)),
                .link = ChainHash(digestBytesFrom(row.view(2))),
                .name = row.text(3),
                .is_operator = row.integer(4) != 0,
                .registered = row.integer(5) != 0};
}

std::int64_t writeHead(sql::Database& writer, AccountId account, const Head& head) {
    if (head.account_row != 0) {
        writer
            .statement("UPDATE feed_account SET pos = ?, link = ?, name = ?, is_operator = ?, registered = ? "
                       "WHERE id = ?")
            .bind(head.pos)
            .bindBytes(bytesOf(head.link))
            .bind(head.name)
            .bind(head.is_operator)
            .bind(head.registered)
            .bind(head.account_row)
            .run();
        return head.account_row;
    }
    writer
        .statement("INSERT INTO feed_account (account, pos, link, name, is_operator, registered) "
                   "VALUES (?, ?, ?, ?, ?, ?)")
        .bindBytes(bytesOf(account))
        .bind(head.pos)
        .bindBytes(bytesOf(head.link))
        .bind(head.name)
        .bind(head.is_operator)
        .bind(head.registered)
        .run();
    return writer.lastRowId();
}

std::string readEpoch(sql::Database& database) {
    auto row = database.statement("SELECT value FROM epoch");
    return row.next() ? row.text(0) : std::string();
}

void writeEpoch(sql::Database& writer, const std::string& epoch) {
    writer.statement("INSERT INTO epoch VALUES (1, ?)").bind(epoch).run();
}

} // namespace gw::server::feed
