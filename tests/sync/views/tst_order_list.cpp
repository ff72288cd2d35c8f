#include "runtime/seeded_random.h"
#include "sync/store/memory_disk.h"
#include "sync/store/profile.h"
#include "sync/views/migrations.h"
#include "sync/views/projector.h"
#include "sync/views/views.h"
#include "tests/support/model_fixtures.h"

#include <QTest>

#include <algorithm>

using namespace gw;
using namespace gw::fixtures;
using namespace gw::views;

/// The orders table: every window, filter, sort and count agrees with a plain walk over all orders.
class TestOrderList : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyWindowOfEverySortIsInOrder();
    void countsMatchTheRows();
    void lateMeansActiveAndPastDue();
    void searchFindsTitleCounterpartAndId();
    void hatsAreKeptApart();
    void anOrderThatMovesChangesItsCounts();
    void hostileSearchesAreJustText();

private:
    OrderPage page(OrderQuery query) { return m_views->orders(query, m_now); }

    static constexpr int orders_count = 137;
    Instant m_now = start + std::chrono::hours(24 * 4);
    SeededRandom m_random{3};
    std::unique_ptr<store::Profile> m_profile;
    std::unique_ptr<Views> m_views;
    std::vector<Order> m_orders;
};

namespace {

/// Order number `n` in some state; every third one is the seller's own purchase.
Order orderNumber(int n) {
    const auto status = static_cast<OrderStatus>(n % 7);
    Order order = orderIn(status).value();
    order.terms.order = id<OrderId>(static_cast<std::uint64_t>(1000 + n));
    order.terms.gig_title = "Gig " + std::to_string(n * 7 % 50);
    order.terms.buyer_name = "Buyer " + std::to_string(n * 3 % 40);
    order.terms.subtotal = usd(100 * (n * 11 % 30 + 1));
    order.placed_at = start + std::chrono::minutes(n * 17 % 60);
    if (n % 3 == 0) {
        std::swap(order.terms.buyer, order.terms.seller);
        order.terms.seller_name = "Shop " + std::to_string(n);
    }
    if (order.due_at)
        order.due_at = start + std::chrono::hours(24 * (n % 9));
    return order;
}

Instant updatedAt(int n) { return start + std::chrono::minutes(n * 13 % 100); }

} // namespace

void TestOrderList::initTestCase() {
    m_profile = store::Profile::open(std::make_unique<store::MemoryDisk>(), fileMigrations(),
                                     {seller, id<DeviceId>(1)}, m_random)
                    .value();
    m_views = std::make_unique<Views>(m_profile->database(), seller);
    Projector projector(m_profile->database(), seller);
    for (int n = 0; n < orders_count; ++n) {
        m_orders.push_back(orderNumber(n));
        projector.show(n + 1, AnyState(m_orders.back()), updatedAt(n));
    }
}

void TestOrderList::everyWindowOfEverySortIsInOrder() {
    for (const auto sort : {OrderSort::due, OrderSort::placed, OrderSort::updated, OrderSort::price,
                            OrderSort::gig, OrderSort::counterpart, OrderSort::status}) {
        for (const auto filter : {OrderFilter::all, OrderFilter::active, OrderFilter::completed}) {
            for (const bool descending : {false, true}) {
                OrderQuery query{.filter = filter, .sort = sort, .descending = descending, .limit = 500};
                const auto whole = page(query);
                QCOMPARE(static_cast<int>(whole.rows.size()), whole.total);
                query.limit = 7;
                for (query.offset = 0; query.offset < whole.total; query.offset += 7) {
                    const auto window = page(query).rows;
                    for (std::size_t i = 0; i < window.size(); ++i)
                        QVERIFY(window[i].id == whole.rows[static_cast<std::size_t>(query.offset) + i].id);
                }
                const auto in_order = [&](const OrderRow& a, const OrderRow& b) {
                    const auto& first = descending ? b : a;
                    const auto& second = descending ? a : b;
                    return sort == OrderSort::price     ? first.price < second.price
                           : sort == OrderSort::placed  ? first.placed_at < second.placed_at
                           : sort == OrderSort::updated ? first.updated_at < second.updated_at
                           : sort == OrderSort::status  ? first.status < second.status
                           : sort == OrderSort::gig     ? first.gig_title < second.gig_title
                           : sort == OrderSort::counterpart
                               ? first.counterpart < second.counterpart
                               : first.due_at && (!second.due_at || *first.due_at < *second.due_at);
                };
                QVERIFY(std::is_sorted(whole.rows.begin(), whole.rows.end(), in_order));
            }
        }
    }
    QVERIFY(page({.offset = 10'000}).rows.empty());
}

void TestOrderList::countsMatchTheRows() {
    const auto counts = page({}).counts;
    for (const auto& [filter, count] : counts) {
        const auto filtered = page({.filter = filter, .limit = 500});
        QCOMPARE(static_cast<int>(filtered.rows.size()), count);
        QCOMPARE(filtered.total, count);
    }
    QCOMPARE(counts.at(OrderFilter::all) + page({.hat = Hat::buyer}).total, orders_count);
    QVERIFY(counts.at(OrderFilter::late) > 0);
    QVERIFY(counts.at(OrderFilter::late) < counts.at(OrderFilter::active));
}

void TestOrderList::lateMeansActiveAndPastDue() {
    for (const auto& row : page({.filter = OrderFilter::late, .limit = 500}).rows) {
        QVERIFY(row.status == OrderStatus::in_progress || row.status == OrderStatus::in_revision);
        QVERIFY(*row.due_at < m_now);
    }
}

void TestOrderList::searchFindsTitleCounterpartAndId() {
    // Two of them, so that the words need not be those of one field.
    const auto found = page({.search = "sale gig 7 buyer 3", .limit = 500});
    QCOMPARE(found.total, 0);
    const auto some = page({.search = "gig buyer 21", .limit = 500});
    QVERIFY(some.total > 0 && some.total < page({}).total);
    QCOMPARE(static_cast<int>(some.rows.size()), some.total);
    for (const auto& row : some.rows)
        QVERIFY((row.gig_title + row.counterpart).find("21") != std::string::npos);
    QCOMPARE(some.counts.at(OrderFilter::all), some.total);
    QVERIFY(page({.search = "BUYER 3"}).total > 0);
    QCOMPARE(page({.search = id<OrderId>(1001).toString()}).total, 1);
    QCOMPARE(page({.search = "nothing like that"}).total, 0);
}

void TestOrderList::hatsAreKeptApart() {
    const auto bought = page({.hat = Hat::buyer, .limit = 500});
    for (const auto& row : bought.rows)
        QVERIFY(row.counterpart.starts_with("Shop"));
    // A buyer sees the total, a seller the subtotal.
    QVERIFY(bought.rows.front().price.minor() > 0);
    const auto row = page({.hat = Hat::buyer, .search = id<OrderId>(1003).toString()}).rows;
    QCOMPARE(row.size(), 1U);
    QVERIFY(row.front().price == m_orders[3].total());
}

void TestOrderList::anOrderThatMovesChangesItsCounts() {
    Projector projector(m_profile->database(), seller);
    const auto before = page({}).counts;
    Order moved = m_orders[2];
    QCOMPARE(moved.status, OrderStatus::in_progress);
    moved.status = OrderStatus::delivered;
    projector.show(3, AnyState(moved), start);
    const auto after_move = page({}).counts;
    QCOMPARE(after_move.at(OrderFilter::delivered), before.at(OrderFilter::delivered) + 1);
    QCOMPARE(after_move.at(OrderFilter::all), before.at(OrderFilter::all));
    moved.status = OrderStatus::disputed; // stands still, and is not over
    projector.show(3, AnyState(moved), start);
    QCOMPARE(page({}).counts.at(OrderFilter::active), before.at(OrderFilter::active));
    moved.status = OrderStatus::payment_expired; // ended without a delivery
    projector.show(3, AnyState(moved), start);
    QCOMPARE(page({}).counts.at(OrderFilter::cancelled), before.at(OrderFilter::cancelled) + 1);
    projector.hide(3);
    QCOMPARE(page({}).counts.at(OrderFilter::delivered), before.at(OrderFilter::delivered));
    QCOMPARE(page({}).counts.at(OrderFilter::all), before.at(OrderFilter::all) - 1);
    projector.show(3, AnyState(m_orders[2]), updatedAt(2));
    QCOMPARE(page({}).counts, before);
}

void TestOrderList::hostileSearchesAreJustText() {
    for (const char* search : {"\"", "\"\"", "*", "gig NEAR(", "gig OR", "'; DROP TABLE orders; --", "a\"b*",
                               "-", "(((", "words:gig", "\x01", "^gig", "AND"})
        page({.search = search});
    QCOMPARE(page({}).total + page({.hat = Hat::buyer}).total, orders_count);
}

QTEST_GUILESS_MAIN(TestOrderList)
#include "tst_order_list.moc"
