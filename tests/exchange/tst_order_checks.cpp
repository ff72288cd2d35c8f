#include "exchange/orders/payment_check.h"
#include "exchange/orders/rating_check.h"
#include "exchange/orders/statement_check.h"
#include "exchange/stable_id.h"
#include "tests/exchange/order_files.h"

#include <QTest>

using namespace gw;
using namespace gw::exchange;
using namespace gw::fixtures;

/// What the importer compares: payments with prices, ratings and statements of the market with the files.
class TestOrderChecks : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void paymentsAreComparedWithItemsAndFreight();
    void equalPaymentsLeaveNoList();
    void ratingsAreSplitByTheEstimatedDay();
    void aRatingTooManyIsNoticed();
    void earningsAreThePriceLessTheCommission();
    void aMissingCentIsNoticed();
};

namespace {

Money reais(std::int64_t cents) { return {cents, *Currency::parse("BRL")}; }

const QByteArray late_order =
    "o2,c2,delivered,2018-01-01 10:00:00,2018-01-01 10:05:00,2018-01-03 09:00:00,2018-01-21 12:00:00,"
    "2018-01-20 00:00:00\n";
const QByteArray late_item = "o2,1,p1,s1,2018-01-05 00:00:00,10.03,3.00\n";

/// One posting that gives the seller `cents`.
Posting earned(AccountId seller, std::int64_t cents) {
    const EventKey key{stableId<EventId>("event"), Instant::fromUnixMs(0)};
    return {key, {Book::seller_clearing, seller.uuid()}, reais(-cents)};
}

} // namespace

void TestOrderChecks::paymentsAreComparedWithItemsAndFreight() {
    const auto data = read(files(one_order + late_order, one_item + late_item,
                                 "o1,1,credit_card,8,10.50\no1,2,voucher,1,5.00\no2,1,boleto,1,12.00\n"));
    const auto differences = paymentDifferences(*data);
    QCOMPARE(differences.size(), std::size_t(1));
    QCOMPARE(differences[0].order, std::string("o2"));
    QCOMPARE(differences[0].paid.minor() - differences[0].priced.minor(), std::int64_t(-103));
    ImportReport report;
    checkPayments(report, *data);
    QVERIFY(report.addsUp());
    QVERIFY2(report.checks[0].text.find("1 of 2 orders differ") != std::string::npos,
             report.checks[0].text.c_str());
    QVERIFY(report.checks[0].text.find("-1.03 BRL in all") != std::string::npos);
    QVERIFY(report.lists.at("payment-differences.csv").find("o2,12.00 BRL,13.03 BRL,-1.03 BRL") !=
            std::string::npos);
}

void TestOrderChecks::equalPaymentsLeaveNoList() {
    const auto data = read(files(one_order, one_item, "o1,1,credit_card,1,15.50\n"));
    ImportReport report;
    checkPayments(report, *data);
    QVERIFY(report.lists.empty());
    QVERIFY(report.checks[0].text.find("0 of 1 orders differ") != std::string::npos);
}

void TestOrderChecks::ratingsAreSplitByTheEstimatedDay() {
    const auto data = read(files(one_order + late_order, one_item + late_item, {},
                                 "r1,o1,5,,,2018-01-10 00:00:00,2018-01-11 08:00:00\n"
                                 "r2,o2,1,,,2018-01-22 00:00:00,2018-01-22 08:00:00\n"
                                 "r3,o2,4,,,2018-01-22 00:00:00,2018-01-23 08:00:00\n"));
    const RatingsByLateness all{.late = {2, 5}, .on_time = {1, 5}};
    QVERIFY(ratingsInFiles(*data) == all);

    const OrderPlan plan = OrderPlan::of(*data);
    std::vector<StepOutcome> outcomes(plan.plan.steps.size());
    outcomes.back().rejected = Problem{.code = "already_reviewed", .what = "It is in already."};
    const RatingsByLateness taken{.late = {1, 1}, .on_time = {1, 5}};
    QVERIFY(ratingsTaken(*data, plan, outcomes) == taken);
}

void TestOrderChecks::aRatingTooManyIsNoticed() {
    const RatingsByLateness taken{.late = {1, 1}, .on_time = {1, 5}};
    ImportReport report;
    checkRatings(report, taken, taken, taken);
    QVERIFY(report.addsUp());
    checkRatings(report, taken, taken, {.late = {2, 2}, .on_time = {1, 5}});
    QVERIFY(!report.addsUp());
}

void TestOrderChecks::earningsAreThePriceLessTheCommission() {
    const auto data = read(files(one_order + late_order, one_item + late_item));
    const OrderPlan plan = OrderPlan::of(*data);
    std::vector<StepOutcome> outcomes(plan.plan.steps.size());
    const auto whole = earningsInFiles(*data, plan, outcomes);
    QCOMPARE(whole.size(), std::size_t(1));
    // 12.50 less 2.50, and 10.03 less 2.01 (2.006 rounded).
    QCOMPARE(whole.begin()->second.minor(), std::int64_t(1'000 + 802));
    outcomes.back().rejected = Problem{.code = "not_delivered", .what = "Nothing was delivered."};
    QCOMPARE(earningsInFiles(*data, plan, outcomes).begin()->second.minor(), std::int64_t(1'000));
}

void TestOrderChecks::aMissingCentIsNoticed() {
    const auto seller = sellerAccount("s1");
    ImportReport report;
    checkStatements(report, "the books", {{seller, reais(1'802)}}, {earned(seller, 1'802)});
    QVERIFY2(report.addsUp(), report.checks[0].text.c_str());
    checkStatements(report, "the books", {{seller, reais(1'802)}}, {earned(seller, 1'801)});
    QVERIFY(!report.checks.back().holds);
    checkStatements(report, "the books", {}, {earned(seller, 1)});
    QVERIFY(!report.checks.back().holds);
}

QTEST_APPLESS_MAIN(TestOrderChecks)
#include "tst_order_checks.moc"
