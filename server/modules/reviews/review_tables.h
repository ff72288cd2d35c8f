#pragma once

#include "model/order/events.h"
#include "model/review/events.h"
#include "sql/database.h"

#include <optional>
#include <string>
#include <vector>

namespace gw::server {

/// Who may review an order, and under which names; how long, after its end.
struct Reviewers {
    AccountId buyer;
    std::string buyer_name;
    AccountId seller;
    std::string seller_name;
    int days;
};

/// What a seller's published reviews come to. Sums, so that no figure is rounded before it is shown.
struct RatingSums {
    std::int64_t reviews;
    std::int64_t quality;
    std::int64_t communication;
    std::int64_t value;
};

/// The reviews module's view of orders, and of what was published about sellers. Wraps a connection.
class ReviewTables {
public:
    static const std::vector<const char*>& tables();

    explicit ReviewTables(sql::Database& database)
        : m_database(database) {}

    void put(const OrderPlaced& order);
    std::optional<Reviewers> reviewersOf(OrderId order);
    /// The buyer's review counts for the seller; a publication without one changes nothing.
    void put(const ReviewsPublished& published);
    RatingSums ratingsOf(AccountId seller);

private:
    sql::Database& m_database;
};

} // namespace gw::server
