#pragma once

#include "sql/database.h"
#include "sync/views/rows.h"

#include <set>

namespace gw::views {

/// The orders table: one window of it, and the counts of its filter chips.
class OrderList {
public:
    /// `texts` keeps the composed queries, so that each is prepared once.
    OrderList(sql::Database& database, std::set<std::string>& texts, const OrderQuery& query, Instant now);
    OrderPage page();

private:
    const char* text(const std::string& composed);
    std::string where(OrderFilter filter) const;
    void bindWhere(sql::Statement& statement) const;
    int countLate();
    std::map<OrderStatus, int> countByStatus();
    void count(OrderPage& page);
    std::vector<OrderRow> rows(int total);

    sql::Database& m_database;
    std::set<std::string>& m_texts;
    const OrderQuery& m_query;
    Instant m_now;
    std::string m_match; ///< FTS5 query; empty without a search
};

} // namespace gw::views
