#include "server/modules/reviews/review_tables.h"

#include "server/module/columns.h"

namespace gw::server {

const std::vector<const char*>& ReviewTables::tables() {
    static const std::vector<const char*> statements = {
        "CREATE TABLE reviewer (order_id BLOB PRIMARY KEY, buyer BLOB NOT NULL, buyer_name TEXT NOT NULL, "
        "seller BLOB NOT NULL, seller_name TEXT NOT NULL, days INTEGER NOT NULL) WITHOUT ROWID",
        "CREATE TABLE rating (order_id BLOB PRIMARY KEY, seller BLOB NOT NULL, quality INTEGER NOT NULL, "
        "communication INTEGER NOT NULL, value INTEGER NOT NULL) WITHOUT ROWID",
        "CREATE INDEX rating_by_seller ON rating (seller)"};
    return statements;
}

void ReviewTables::put(const OrderPlaced& order) {
    m_database
        .statement("INSERT INTO reviewer (order_id, buyer, buyer_name, seller, seller_name, days) "
                   "VALUES (?, ?, ?, ?, ?, ?)")
        .bindBytes(bytesOf(order.order))
        .bindBytes(bytesOf(order.buyer))
        .bind(order.buyer_name)
        .bindBytes(bytesOf(order.seller))
        .bind(order.seller_name)
        .bind(order.policy.after_completion_days)
        .run();
}

std::optional<Reviewers> ReviewTables::reviewersOf(OrderId order) {
    auto row = m_database.statement(
        "SELECT buyer, buyer_name, seller, seller_name, days FROM reviewer WHERE order_id = ?");
    row.bindBytes(bytesOf(order));
    if (!row.next())
        return std::nullopt;
    return Reviewers{idFrom<AccountId>(row.view(0)), row.text(1), idFrom<AccountId>(row.view(2)), row.text(3),
                     static_cast<int>(row.integer(4))};
}

void ReviewTables::put(const ReviewsPublished& published) {
    for (const auto& review : published.reviews)
        if (review.by == Party::buyer)
            m_database
                .statement("INSERT OR REPLACE INTO rating (order_id, seller, quality, communication, value) "
                           "VALUES (?, ?, ?, ?, ?)")
                .bindBytes(bytesOf(published.order))
                .bindBytes(bytesOf(published.seller))
                .bind(review.ratings.quality)
                .bind(review.ratings.communication)
                .bind(review.ratings.value)
                .run();
}

RatingSums ReviewTables::ratingsOf(AccountId seller) {
    auto row =
        m_database.statement("SELECT count(*), coalesce(sum(quality), 0), coalesce(sum(communication), "
                             "0), coalesce(sum(value), 0) FROM rating WHERE seller = ?");
    row.bindBytes(bytesOf(seller));
    row.next();
    return {row.integer(0), row.integer(1), row.integer(2), row.integer(3)};
}

} // namespace gw::server
