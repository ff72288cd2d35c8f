#include "server/modules/catalog/shop_window.h"

#include "model/codec/vocabulary.h"
#include "server/module/columns.h"
#include "server/module/module.h"
#include "server/modules/catalog/page_query.h"
#include "server/modules/tuning.h"

#include <boost/json/serialize.hpp>

#include <algorithm>

namespace gw::server::shop_window {

namespace {

/// Lower case for ASCII; other letters stay, so that they match exactly.
std::string lowered(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return text;
}

std::string wordsOf(const Gig& gig) {
    const auto& content = gig.live->content;
    std::string words = content.title + "\n" + gig.seller_name + "\n" + content.subcategory;
    for (const auto& tag : content.tags)
        words += "\n" + tag;
    return lowered(std::move(words));
}

/// All of a published gig, from the codec that every reader has.
boost::json::object pageOf(const Gig& gig) {
    auto body = encode(AnyEvent(GigEvent(GigVersionPublished{gig.id, gig.seller, gig.seller_name,
                                                             gig.live->gig_version, gig.live->version_no,
                                                             gig.live->content})))
                    .body;
    body["published_at"] = gig.live->published_at.toString();
    return body;
}

const boost::json::value& cheapest(const boost::json::object& content) {
    const auto& packages = content.at("packages").as_array();
    const auto minor = [](const boost::json::value& package) {
        return package.at("price").at("minor").as_int64();
    };
    return *std::min_element(packages.begin(), packages.end(),
                             [&](const auto& a, const auto& b) { return minor(a) < minor(b); });
}

/// What a list shows of it.
boost::json::object cardOf(const boost::json::object& page) {
    const auto& content = page.at("content").as_object();
    boost::json::object card;
    for (const char* field : {"gig", "seller", "seller_name", "gig_version", "published_at"})
        card[field] = page.at(field);
    for (const char* field : {"title", "category", "subcategory", "tags"})
        card[field] = content.at(field);
    const auto& package = cheapest(content);
    card["price_from"] = package.at("price");
    card["delivery_days"] = package.at("delivery_days");
    return card;
}

std::string textOf(const std::map<std::string, std::string>& query, const std::string& name) {
    const auto found = query.find(name);
    return found == query.end() ? std::string() : found->second.substr(0, modules_tuning::search_length_max);
}

} // namespace

const std::vector<const char*>& tables() {
    static const std::vector<const char*> statements = {
        "CREATE TABLE shop (id INTEGER PRIMARY KEY, gig BLOB NOT NULL UNIQUE, seller BLOB NOT NULL, "
        "orderable INTEGER NOT NULL, listed INTEGER NOT NULL, reachable INTEGER NOT NULL, category TEXT NOT "
        "NULL, words TEXT NOT NULL, card TEXT NOT NULL, "
        "page TEXT NOT NULL)",
        "CREATE INDEX shop_by_seller ON shop (seller)"};
    return statements;
}

void put(sql::Database& writer, const Gig& gig) {
    if (!gig.live)
        return;
    const auto page = pageOf(gig);
    writer
        .statement(
            "INSERT INTO shop (gig, seller, orderable, listed, reachable, category, words, card, page) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (gig) DO UPDATE SET "
            "orderable = excluded.orderable, listed = excluded.listed, "
            "reachable = excluded.reachable, category = excluded.category, words = excluded.words, "
            "card = excluded.card, page = excluded.page")
        .bindBytes(bytesOf(gig.id))
        .bindBytes(bytesOf(gig.seller))
        .bind(gig.orderable())
        .bind(gig.listed())
        .bind(gig.reachable())
        .bind(gig.live->content.category)
        .bind(wordsOf(gig))
        .bind(boost::json::serialize(cardOf(page)))
        .bind(boost::json::serialize(page))
        .run();
}

int activeGigsOf(sql::Database& database, AccountId seller) {
    auto row = database.statement("SELECT count(*) FROM shop WHERE seller = ? AND orderable");
    row.bindBytes(bytesOf(seller));
    row.next();
    return static_cast<int>(row.integer(0));
}

protocol::Response page(sql::Database& reader, const std::map<std::string, std::string>& query) {
    const auto category = textOf(query, "category");
    auto row = reader.statement("SELECT id, card FROM shop WHERE listed AND id < ? AND instr(words, ?) > 0 "
                                "AND (? = '' OR category = ?) ORDER BY id DESC LIMIT ?");
    row.bind(numberIn(query, "after", INT64_MAX))
        .bind(lowered(textOf(query, "search")))
        .bind(category)
        .bind(category)
        .bind(modules_tuning::gig_page_rows);
    std::string body = "{\"gigs\":[";
    std::int64_t last = 0;
    int rows = 0;
    for (; row.next(); ++rows) {
        body += rows == 0 ? "" : ",";
        body += row.view(1);
        last = row.integer(0);
    }
    body += "]";
    if (rows == modules_tuning::gig_page_rows)
        body += ",\"next\":" + std::to_string(last);
    return jsonResponse(200, body + "}");
}

protocol::Response gig(sql::Database& reader, GigId id) {
    auto row = reader.statement("SELECT page FROM shop WHERE gig = ? AND reachable");
    row.bindBytes(bytesOf(id));
    return row.next() ? jsonResponse(200, row.text(0)) : notFoundResponse();
}

} // namespace gw::server::shop_window
