#include "sync/views/migrations.h"

#include "sync/store/migrations.h"

namespace gw::views {

namespace {

/// Formats count from 1. The first three were never released and are refused.
constexpr int first_format = 4;

/// `hat` is 0 where the owner sells and 1 where they buy; `status` is OrderStatus by number. Of the sorted
/// columns only updated_at, due_key and status ever change, so an order that moves on touches few indexes.
const std::vector<const char*> projections = {
    "CREATE TABLE orders (stream INTEGER PRIMARY KEY, id BLOB NOT NULL, hat INTEGER NOT NULL, "
    "gig BLOB NOT NULL, gig_title TEXT NOT NULL COLLATE NOCASE, package_title TEXT NOT NULL, "
    "counterpart TEXT NOT NULL COLLATE NOCASE, price_minor INTEGER NOT NULL, currency TEXT NOT NULL, "
    "placed_at INTEGER NOT NULL, status INTEGER NOT NULL, due_key INTEGER NOT NULL, review_until INTEGER, "
    "updated_at INTEGER NOT NULL, deliveries INTEGER NOT NULL)",
    "CREATE INDEX orders_by_updated ON orders (hat, updated_at, status)",
    "CREATE INDEX orders_by_due ON orders (hat, due_key)",
    "CREATE INDEX orders_active_by_due ON orders (hat, due_key, status) WHERE status IN (1, 2, 3, 4)",
    "CREATE INDEX orders_by_status ON orders (hat, status, updated_at)",
    "CREATE INDEX orders_by_placed ON orders (hat, placed_at)",
    "CREATE INDEX orders_by_price ON orders (hat, price_minor)",
    "CREATE INDEX orders_by_gig ON orders (hat, gig_title)",
    "CREATE INDEX orders_by_counterpart ON orders (hat, counterpart)",

    // Counting 100,000 rows for the filter chips takes longer than the page itself, so counts are kept. Only
    // a seller's gigs are told apart.
    "CREATE TABLE order_counts (hat INTEGER NOT NULL, gig BLOB NOT NULL, status INTEGER NOT NULL, "
    "n INTEGER NOT NULL, PRIMARY KEY (hat, gig, status)) WITHOUT ROWID",
    "CREATE TRIGGER orders_added AFTER INSERT ON orders BEGIN "
    "INSERT INTO order_counts VALUES (new.hat, iif(new.hat = 0, new.gig, x''), new.status, 1) "
    "ON CONFLICT DO UPDATE SET n = n + 1; END",
    "CREATE TRIGGER orders_removed AFTER DELETE ON orders BEGIN "
    "UPDATE order_counts SET n = n - 1 WHERE hat = old.hat AND gig = iif(old.hat = 0, old.gig, x'') "
    "AND status = old.status; END",
    "CREATE TRIGGER orders_moved AFTER UPDATE OF status ON orders WHEN old.status <> new.status BEGIN "
    "UPDATE order_counts SET n = n - 1 WHERE hat = old.hat AND gig = iif(old.hat = 0, old.gig, x'') "
    "AND status = old.status; "
    "INSERT INTO order_counts VALUES (new.hat, iif(new.hat = 0, new.gig, x''), new.status, 1) "
    "ON CONFLICT DO UPDATE SET n = n + 1; END",
    "CREATE VIRTUAL TABLE order_words USING fts5 (words, tokenize = 'unicode61 remove_diacritics 2')",

    "CREATE TABLE gigs (stream INTEGER PRIMARY KEY, id BLOB NOT NULL, title TEXT NOT NULL, "
    "category TEXT NOT NULL, status INTEGER NOT NULL, price_minor INTEGER, currency TEXT, "
    "updated_at INTEGER NOT NULL, folded TEXT NOT NULL)",
    "CREATE INDEX gigs_by_updated ON gigs (updated_at)",

    "CREATE TABLE conversations (stream INTEGER PRIMARY KEY, id BLOB NOT NULL, account BLOB NOT NULL, "
    "name TEXT NOT NULL, preview TEXT NOT NULL, last_is_own INTEGER NOT NULL, last_at INTEGER, "
    "sort_at INTEGER NOT NULL, unread INTEGER NOT NULL, folded TEXT NOT NULL)",
    "CREATE INDEX conversations_by_time ON conversations (sort_at)",
    "CREATE INDEX conversations_unread ON conversations (sort_at, unread) WHERE unread > 0",

    // The text of a message is read from its item; here is where to find it.
    "CREATE TABLE messages (pos INTEGER PRIMARY KEY, stream INTEGER NOT NULL, number INTEGER NOT NULL, "
    "own INTEGER NOT NULL)",
    "CREATE UNIQUE INDEX messages_by_number ON messages (stream, number, own)",
    "CREATE VIRTUAL TABLE message_words USING fts5 (words, content = '', "
    "tokenize = 'unicode61 remove_diacritics 2')",

    "CREATE TABLE names (account BLOB PRIMARY KEY, name TEXT NOT NULL) WITHOUT ROWID",
};

std::vector<const char*> tables() {
    auto statements = store::tables();
    statements.insert(statements.end(), projections.begin(), projections.end());
    return statements;
}

} // namespace

const std::vector<sql::Migration>& fileMigrations() {
    static const std::vector<sql::Migration> migrations = {
        {.version = first_format, .statements = tables()},
    };
    return migrations;
}

} // namespace gw::views
