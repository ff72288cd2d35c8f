#include "server/modules/catalog/brief_board.h"

#include "model/codec/vocabulary.h"
#include "server/module/columns.h"
#include "server/module/module.h"
#include "server/modules/catalog/page_query.h"
#include "server/modules/tuning.h"

#include <boost/json/serialize.hpp>

namespace gw::server::brief_board {

const std::vector<const char*>& tables() {
    static const std::vector<const char*> statements = {
        "CREATE TABLE brief_board (id INTEGER PRIMARY KEY, brief BLOB NOT NULL UNIQUE, page TEXT NOT NULL)"};
    return statements;
}

void put(sql::Database& writer, const Brief& brief) {
    if (brief.status != BriefStatus::open) {
        writer.statement("DELETE FROM brief_board WHERE brief = ?").bindBytes(bytesOf(brief.id)).run();
        return;
    }
    writer
        .statement("INSERT INTO brief_board (brief, page) VALUES (?, ?) ON CONFLICT (brief) DO UPDATE SET "
                   "page = excluded.page")
        .bindBytes(bytesOf(brief.id))
        .bind(boost::json::serialize(encode(AnyState(brief))))
        .run();
}

protocol::Response page(sql::Database& reader, const std::map<std::string, std::string>& query) {
    auto row = reader.statement("SELECT id, page FROM brief_board WHERE id < ? ORDER BY id DESC LIMIT ?");
    row.bind(numberIn(query, "after", INT64_MAX)).bind(modules_tuning::brief_page_rows);
    std::string body = "{\"briefs\":[";
    std::int64_t last = 0;
    int rows = 0;
    for (; row.next(); ++rows) {
        body += rows == 0 ? "" : ",";
        body += row.view(1);
        last = row.integer(0);
    }
    body += "]";
    if (rows == modules_tuning::brief_page_rows)
        body += ",\"next\":" + std::to_string(last);
    return jsonResponse(200, body + "}");
}

} // namespace gw::server::brief_board
