#pragma once

#include "sync/store/profile.h"

namespace gw::fixtures {

/// The rows of one query, a line each.
inline std::string linesOf(sql::Database& database, const char* query) {
    std::string lines;
    auto row = database.statement(query);
    while (row.next()) {
        for (int column = 0; column < row.columns(); ++column)
            lines += (row.isNull(column) ? std::string("null") : row.text(column)) + '|';
        lines += '\n';
    }
    return lines;
}

/// Everything that a file shows, as text: states, rows, counts and the words that a search finds, by names
/// and not by the numbers that stand for them in one file.
inline std::string shownBy(store::Profile& profile) {
    auto& database = profile.database();
    database
        .statement("CREATE VIRTUAL TABLE IF NOT EXISTS temp.words USING "
                   "fts5vocab(main, message_words, instance)")
        .run();
    std::string dump;
    for (const char* query :
         {"SELECT name, confirmed, confirmed_version, confirmed_at, visible FROM streams WHERE confirmed IS "
          "NOT "
          "NULL OR visible IS NOT NULL ORDER BY name",
          "SELECT name, hex(orders.id), hat, hex(gig), gig_title, package_title, counterpart, price_minor, "
          "currency, placed_at, status, due_key, review_until, updated_at, deliveries FROM orders JOIN "
          "streams ON streams.id = stream ORDER BY name",
          "SELECT hat, hex(gig), status, n FROM order_counts WHERE n <> 0 ORDER BY 1, 2, 3",
          "SELECT name, words FROM order_words JOIN streams ON streams.id = order_words.rowid ORDER BY name",
          "SELECT name, hex(gigs.id), title, category, status, price_minor, currency, updated_at, folded "
          "FROM gigs JOIN streams ON streams.id = stream ORDER BY name",
          "SELECT streams.name, hex(conversations.id), hex(account), conversations.name, preview, "
          "last_is_own, last_at, sort_at, unread, folded FROM conversations JOIN streams ON streams.id = "
          "stream ORDER BY streams.name",
          "SELECT pos, name, number, own FROM messages JOIN streams ON streams.id = stream ORDER BY pos",
          "SELECT doc, term, \"offset\" FROM temp.words ORDER BY 1, 2, 3",
          "SELECT hex(account), name FROM names ORDER BY 1"})
        dump += linesOf(database, query) + "--\n";
    return dump;
}

} // namespace gw::fixtures
