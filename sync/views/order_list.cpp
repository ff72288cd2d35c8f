#include "sync/views/order_list.h"

#include "sync/views/columns.h"
#include "sync/views/pending.h"
#include "sync/views/words.h"

namespace gw::views {

namespace {

/// The statuses of a chip; empty for all of them.
std::vector<OrderStatus> statusesOf(OrderFilter filter) {
    using S = OrderStatus;
    switch (filter) {
    case OrderFilter::all:
        return {};
    case OrderFilter::active:
        return {S::awaiting_requirements, S::in_progress, S::delivered, S::in_revision, S::disputed};
    case OrderFilter::late:
        return {S::in_progress, S::in_revision};
    case OrderFilter::awaiting:
        return {S::awaiting_requirements};
    case OrderFilter::delivered:
        return {S::delivered};
    case OrderFilter::in_revision:
        return {S::in_revision};
    case OrderFilter::completed:
        return {S::completed};
    case OrderFilter::cancelled:
        return {S::cancelled, S::payment_expired};
    }
    return {};
}

constexpr OrderFilter all_filters[] = {
    OrderFilter::all,       OrderFilter::active,      OrderFilter::late,      OrderFilter::awaiting,
    OrderFilter::delivered, OrderFilter::in_revision, OrderFilter::completed, OrderFilter::cancelled};

std::string columnOf(OrderSort sort) {
    switch (sort) {
    case OrderSort::due:
        return "due_key";
    case OrderSort::placed:
        return "placed_at";
    case OrderSort::updated:
        return "updated_at";
    case OrderSort::price:
        return "price_minor";
    case OrderSort::gig:
        return "gig_title";
    case OrderSort::counterpart:
        return "counterpart";
    case OrderSort::status:
        return "status";
    }
    return "updated_at";
}

OrderRow orderRow(const sql::Statement& row) {
    const auto due_key = row.integer(8);
    return {.id = store::idFrom<OrderId>(row.view(1)),
            .gig_title = row.text(2),
            .package_title = row.text(3),
            .counterpart = row.text(4),
            .status = static_cast<OrderStatus>(row.integer(7)),
            .price = moneyColumns(row, 5, 6),
            .placed_at = Instant::fromUnixMs(row.integer(9)),
            .due_at =
                due_key == tuning::no_due_date ? std::nullopt : std::optional(Instant::fromUnixMs(due_key)),
            .review_until = instantColumn(row, 10),
            .updated_at = Instant::fromUnixMs(row.integer(11)),
            .deliveries = static_cast<int>(row.integer(12)),
            .unsettled = 0,
            .needs_attention = 0};
}

} // namespace

OrderList::OrderList(sql::Database& database, std::set<std::string>& texts, const OrderQuery& query,
                     Instant now)
    : m_database(database)
    , m_texts(texts)
    , m_query(query)
    , m_now(now)
    , m_match(matchAll(query.search)) {}

const char* OrderList::text(const std::string& composed) { return m_texts.insert(composed).first->c_str(); }

std::string OrderList::where(OrderFilter filter) const {
    std::string text = " WHERE hat = ?";
    const auto statuses = statusesOf(filter);
    // "late" names the active ones too, word for word as the partial index does, so that it is used.
    if (filter == OrderFilter::late)
        text += " AND status IN (1, 2, 3, 4) AND due_key < ?";
    if (!statuses.empty()) {
        std::string list;
        for (const auto status : statuses)
            list += (list.empty() ? "" : ", ") + std::to_string(static_cast<int>(status));
        text += statuses.size() == 1 ? " AND status = " + list : " AND status IN (" + list + ")";
    }
    if (!m_match.empty())
        text += " AND stream IN (SELECT rowid FROM order_words WHERE order_words MATCH ?)";
    return text;
}

void OrderList::bindWhere(sql::Statement& statement) const {
    statement.bind(static_cast<int>(m_query.hat));
    if (m_query.filter == OrderFilter::late)
        statement.bind(m_now.unixMs());
    if (!m_match.empty())
        statement.bind(m_match);
}

std::map<OrderStatus, int> OrderList::countByStatus() {
    auto row =
        m_match.empty()
            ? m_database.statement("SELECT status, sum(n) FROM order_counts WHERE hat = ? GROUP BY status")
            : m_database.statement(
                  "SELECT status, count(*) FROM orders WHERE hat = ? AND stream IN (SELECT rowid FROM "
                  "order_words WHERE order_words MATCH ?) GROUP BY status");
    row.bind(static_cast<int>(m_query.hat));
    if (!m_match.empty())
        row.bind(m_match);
    std::map<OrderStatus, int> counts;
    while (row.next())
        counts[static_cast<OrderStatus>(row.integer(0))] = static_cast<int>(row.integer(1));
    return counts;
}

int OrderList::countLate() {
    auto row = m_database.statement(text("SELECT count(*) FROM orders" + where(OrderFilter::late)));
    row.bind(static_cast<int>(m_query.hat)).bind(m_now.unixMs());
    if (!m_match.empty())
        row.bind(m_match);
    row.next();
    return static_cast<int>(row.integer(0));
}

void OrderList::count(OrderPage& page) {
    const auto by_status = countByStatus();
    for (const auto filter : all_filters) {
        const auto statuses = statusesOf(filter);
        int count = 0;
        for (const auto& [status, n] : by_status) {
            if (statuses.empty() || std::find(statuses.begin(), statuses.end(), status) != statuses.end())
                count += n;
        }
        page.counts[filter] = count;
    }
    page.counts[OrderFilter::late] = countLate();
    page.total = page.counts[m_query.filter];
}

std::vector<OrderRow> OrderList::rows(int total) {
    const int offset = std::clamp(m_query.offset, 0, total);
    const int limit = std::min(windowOf(m_query.limit), total - offset);
    // Rows in front of the window are stepped over, so it is reached from the nearer end.
    const bool from_end = offset > total / 2;
    const std::string direction = m_query.descending != from_end ? " DESC" : " ASC";
    auto row = m_database.statement(
        text("SELECT stream, id, gig_title, package_title, counterpart, price_minor, currency, status, "
             "due_key, placed_at, review_until, updated_at, deliveries FROM orders" +
             where(m_query.filter) + " ORDER BY " + columnOf(m_query.sort) + direction + ", stream" +
             direction + " LIMIT ? OFFSET ?"));
    bindWhere(row);
    row.bind(limit).bind(from_end ? total - offset - limit : offset);
    std::vector<OrderRow> rows;
    while (row.next()) {
        const auto counts = countPending(m_database, row.integer(0));
        rows.push_back(orderRow(row));
        rows.back().unsettled = counts.unsettled;
        rows.back().needs_attention = counts.needs_attention;
    }
    if (from_end)
        std::reverse(rows.begin(), rows.end());
    return rows;
}

OrderPage OrderList::page() {
    OrderPage page;
    count(page);
    page.rows = rows(page.total);
    return page;
}

} // namespace gw::views
