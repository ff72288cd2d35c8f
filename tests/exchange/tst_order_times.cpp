#include "exchange/orders/order_times.h"

#include <QTest>

using namespace gw;
using namespace gw::exchange;

/// When the steps of an order of the files happen in the marketplace.
class TestOrderTimes : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void itIsDueAtTheEndOfTheEstimatedDay();
    void aLateApprovalMovesThePlacing();
    void lateMeansReceivedOnALaterDay();
    void whatIsReceivedAtOnceStartsWithThePayment();
    void contradictionsLeaveTheReceiptOut_data();
    void contradictionsLeaveTheReceiptOut();
    void cancellationsWaitUntilTheyAreAllowed();
};

namespace {

Instant at(const char* text) { return *Instant::parse(text); }

OrderRecord delivered() {
    return {.line = 2,
            .id = "o1",
            .customer = "c1",
            .status = "delivered",
            .purchased_at = at("2018-01-01T10:00:00Z"),
            .approved_at = at("2018-01-01T10:05:00Z"),
            .handed_over_at = at("2018-01-03T09:00:00Z"),
            .received_at = at("2018-01-09T12:00:00Z"),
            .estimated_at = at("2018-01-20T00:00:00Z")};
}

} // namespace

void TestOrderTimes::itIsDueAtTheEndOfTheEstimatedDay() {
    const auto times = OrderTimes::of(delivered());
    QCOMPARE(times.due_at.toString(), std::string("2018-01-20T23:59:59.999Z"));
    QCOMPARE(times.days, 19);
    // The clock starts so that it ends exactly there.
    QVERIFY(*times.started_at + std::chrono::days(times.days) == times.due_at);
    QVERIFY(*times.started_at >= *times.paid_at);
    QVERIFY(times.placed_at == delivered().purchased_at);
}

void TestOrderTimes::aLateApprovalMovesThePlacing() {
    auto order = delivered();
    order.approved_at = order.purchased_at + std::chrono::minutes(15);
    QVERIFY(OrderTimes::of(order).placed_at == *order.approved_at);
    order.approved_at = *order.approved_at - milliseconds(1);
    QVERIFY(OrderTimes::of(order).placed_at == order.purchased_at);
}

void TestOrderTimes::lateMeansReceivedOnALaterDay() {
    auto order = delivered();
    order.received_at = at("2018-01-20T23:59:59Z");
    QVERIFY(!OrderTimes::of(order).isLate());
    order.received_at = at("2018-01-21T00:00:00Z");
    QVERIFY(OrderTimes::of(order).isLate());
}

void TestOrderTimes::whatIsReceivedAtOnceStartsWithThePayment() {
    auto order = delivered();
    order.handed_over_at = at("2018-01-01T11:00:00Z");
    order.received_at = at("2018-01-01T12:00:00Z");
    const auto times = OrderTimes::of(order);
    QVERIFY(*times.started_at == *times.paid_at);
    QVERIFY(!times.contradiction && !times.isLate());
}

void TestOrderTimes::contradictionsLeaveTheReceiptOut_data() {
    QTest::addColumn<QString>("handed_over");
    QTest::addColumn<QString>("code");
    QTest::newRow("before the payment")
        << QStringLiteral("2018-01-01T10:04:59Z") << QStringLiteral("handed_over_before_payment");
    QTest::newRow("after the receipt")
        << QStringLiteral("2018-01-09T12:00:01Z") << QStringLiteral("received_before_handover");
}

void TestOrderTimes::contradictionsLeaveTheReceiptOut() {
    QFETCH(QString, handed_over);
    QFETCH(QString, code);
    auto order = delivered();
    order.handed_over_at = at(handed_over.toLatin1().constData());
    const auto times = OrderTimes::of(order);
    QVERIFY(times.contradiction);
    QCOMPARE(QString::fromStdString(times.contradiction->code), code);
    QVERIFY(!times.received_at && times.paid_at);
}

void TestOrderTimes::cancellationsWaitUntilTheyAreAllowed() {
    auto order = delivered();
    order.status = "canceled";
    QVERIFY(*OrderTimes::of(order).cancelled_at == *order.received_at + std::chrono::hours(1));
    order.received_at.reset();
    QCOMPARE(OrderTimes::of(order).cancelled_at->toString(), std::string("2018-01-22T00:00:59.999Z"));
    order.approved_at.reset();
    order.handed_over_at.reset();
    QVERIFY(*OrderTimes::of(order).cancelled_at == order.purchased_at + std::chrono::minutes(10));
}

QTEST_APPLESS_MAIN(TestOrderTimes)
#include "tst_order_times.moc"
