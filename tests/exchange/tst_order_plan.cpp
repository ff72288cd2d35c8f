#include "exchange/orders/order_report.h"
#include "tests/exchange/order_files.h"

#include <QTest>

#include <set>

using namespace gw;
using namespace gw::exchange;
using namespace gw::fixtures;

namespace {

std::vector<std::string> types(const OrderPlan& plan) {
    std::vector<std::string> names;
    for (const auto& step : plan.plan.steps)
        names.push_back(encode(step.timed.command).type);
    return names;
}

} // namespace

class TestOrderPlan : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tellsADeliveredOrder() {
        const auto data = read(files(one_order, one_item));
        QVERIFY(data.has_value());
        const OrderPlan plan = OrderPlan::of(*data);
        const std::vector<std::string> expected = {"SaveGigDraft",       "SaveGigDraft",   "SubmitGig",
                                                   "ApproveGig",         "PlaceOrder",     "RecordPayment",
                                                   "SubmitRequirements", "SubmitDelivery", "AcceptDelivery"};
        QVERIFY(types(plan) == expected);
        QCOMPARE(plan.plan.steps.back().timed.at.toString(), std::string("2018-01-09T12:00:00.000Z"));
        QCOMPARE(plan.plan.accounts.size(),
                 std::size_t(3)); // the service, the seller, one person with two ids
    }

    void theSameFilesGiveTheSameIds() {
        const auto data = read(files(one_order, one_item));
        const OrderPlan a = OrderPlan::of(*data), b = OrderPlan::of(*data);
        std::set<std::string> ids;
        for (std::size_t i = 0; i < a.plan.steps.size(); ++i) {
            QCOMPARE(a.plan.steps[i].timed.id.toString(), b.plan.steps[i].timed.id.toString());
            ids.insert(a.plan.steps[i].timed.id.toString());
        }
        QCOMPARE(ids.size(), a.plan.steps.size());
    }

    void equalItemsBecomeOneOrderOfThatQuantity() {
        const auto data = read(files(one_order, one_item + "o1,2,p1,s1,2018-01-05 00:00:00,12.5,3.00\n"
                                                           "o1,3,p2,s1,2018-01-05 00:00:00,7.00,3.00\n"));
        const OrderPlan plan = OrderPlan::of(*data);
        QCOMPARE(plan.stories.size(), std::size_t(2));
        QCOMPARE(plan.stories[0].item_rows.size(), std::size_t(2));
        const std::vector<StepOutcome> all_accepted(plan.plan.steps.size());
        const auto sums = sumsInFiles(*data, plan, all_accepted);
        QCOMPARE(sums.front().in_files.minor(), std::int64_t(3200));
    }

    void cancelsAnUndeliveredOrderWhenItIsVeryLate() {
        const auto data = read(files(
            "o1,c1,canceled,2018-01-01 10:00:00,2018-01-01 11:00:00,,,2018-01-10 00:00:00\n", one_item));
        const OrderPlan plan = OrderPlan::of(*data);
        QCOMPARE(types(plan).back(), std::string("CancelOrder"));
        QCOMPARE(plan.plan.steps.back().timed.at.toString(), std::string("2018-01-12T00:00:59.999Z"));
    }

    void handsReviewsInOneAfterTheOther() {
        const auto data =
            read(files(one_order, one_item, "o1,1,credit_card,8,15.50\n",
                       "r2,o1,2,,,2018-01-11 00:00:00,2018-01-12 08:00:00\n"
                       "r1,o1,5,Top,\"Ch\u00e9gou\n bem\",2018-01-05 00:00:00,2018-01-06 08:00:00\n"));
        QVERIFY2(data.has_value(), data.has_error() ? data.error().what.c_str() : "");
        const OrderPlan plan = OrderPlan::of(*data);
        QCOMPARE(plan.reviews.size(), std::size_t(2));
        QVERIFY(plan.reviews[0].was_early && !plan.reviews[1].was_early);
        const auto& steps = plan.plan.steps;
        // The first was written before the receipt and comes right behind it.
        QCOMPARE(steps[steps.size() - 2].timed.at.toString(), std::string("2018-01-09T12:00:01.000Z"));
        QCOMPARE(steps.back().timed.at.toString(), std::string("2018-01-12T08:00:00.000Z"));
        const auto& first =
            std::get<SubmitReview>(std::get<ReviewCommand>(steps[steps.size() - 2].timed.command));
        QCOMPARE(first.text, std::string("Top\nCh\u00e9gou\n bem"));
        QCOMPARE(first.ratings.quality, 5);
        const auto& second = std::get<SubmitReview>(std::get<ReviewCommand>(steps.back().timed.command));
        QVERIFY(!second.text.empty());
        QVERIFY(second.private_rating == PrivateRating::negative);

        std::vector<StepOutcome> outcomes(steps.size());
        outcomes.back().rejected = Problem{.code = "already_reviewed", .what = "It is in already."};
        const ImportReport report = reportOn(*data, plan, outcomes);
        QVERIFY(report.addsUp());
        QCOMPARE(report.files.at("olist_order_reviews_dataset.csv").accepted, std::size_t(1));
        QCOMPARE(report.refusals.front().problem.code, std::string("already_reviewed"));
        QCOMPARE(report.refusals.front().line, std::size_t(2));
        QCOMPARE(report.files.at("olist_orders_dataset.csv").accepted, std::size_t(1));
        QCOMPARE(report.files.at("olist_order_payments_dataset.csv").accepted, std::size_t(1));
    }

    void refusesWhatCannotBeReviewedOrWasNeverPaid() {
        const auto data = read(files("o1,c1,created,2018-01-01 10:00:00,,,,2018-01-20 00:00:00\n", one_item,
                                     "o1,1,voucher,1,15.50\no7,1,voucher,1,1.00\n",
                                     "r1,o1,5,,,2018-01-05 00:00:00,2018-01-06 08:00:00\n"
                                     "r2,o7,5,,,2018-01-05 00:00:00,2018-01-06 08:00:00\n"));
        const OrderPlan plan = OrderPlan::of(*data);
        const ImportReport report = reportOn(*data, plan, std::vector<StepOutcome>(plan.plan.steps.size()));
        std::set<std::string> codes;
        for (const auto& refusal : report.refusals)
            codes.insert(refusal.problem.code);
        const std::set<std::string> expected{"no_order", "not_approved", "order_not_ended",
                                             "unknown_reference"};
        QVERIFY(codes == expected);
        QVERIFY(report.addsUp());
    }

    void anOrderThatContradictsItselfIsRefused() {
        const auto data = read(files("o1,c1,delivered,2018-01-01 10:00:00,2018-01-01 10:05:00,"
                                     "2018-01-09 09:00:00,2018-01-08 12:00:00,2018-01-20 00:00:00\n",
                                     one_item));
        const OrderPlan plan = OrderPlan::of(*data);
        QCOMPARE(types(plan).back(), std::string("SubmitRequirements"));
        const ImportReport report = reportOn(*data, plan, std::vector<StepOutcome>(plan.plan.steps.size()));
        QCOMPARE(report.refusals.size(), std::size_t(1));
        QCOMPARE(report.refusals.front().problem.code, std::string("received_before_handover"));
    }

    void refusesRowsThatReferToNothing() {
        const auto data = read(files(one_order + "o2,c2,created,2018-01-02 10:00:00,,,,2018-01-20 00:00:00\n",
                                     one_item + "o9,1,p1,s1,2018-01-05 00:00:00,1.0,1.0\n"
                                                "o1,2,p1,s9,2018-01-05 00:00:00,1.0,1.0\n"
                                                "o1,3,p9,s1,2018-01-05 00:00:00,1.0,1.0\n"));
        const OrderPlan plan = OrderPlan::of(*data);
        QCOMPARE(plan.unusable_items.size(), std::size_t(3));
        QCOMPARE(plan.unusable_orders.size(), std::size_t(1));
        QCOMPARE(plan.unusable_orders.front().problem.code, std::string("no_items"));

        std::vector<StepOutcome> outcomes(plan.plan.steps.size());
        outcomes.back().rejected = Problem{.code = "not_delivered", .what = "Nothing was delivered yet."};
        const ImportReport report = reportOn(*data, plan, outcomes);
        QVERIFY(report.addsUp());
        const auto& orders = report.files.at("olist_orders_dataset.csv");
        QCOMPARE(orders.read, std::size_t(2));
        QCOMPARE(orders.refused, std::size_t(2));
        const auto& items = report.files.at("olist_order_items_dataset.csv");
        QCOMPARE(items.read, std::size_t(4));
        QCOMPARE(items.accepted, std::size_t(1)); // it was placed, though its receipt was refused
    }

    void refusesABadValueWithLineAndColumn_data() {
        QTest::addColumn<QByteArray>("orders");
        QTest::addColumn<QByteArray>("items");
        QTest::addColumn<QByteArray>("where");
        QTest::newRow("time") << QByteArray("o1,c1,delivered,yesterday,,,,2018-01-20 00:00:00\n") << one_item
                              << QByteArray("olist_orders_dataset.csv:2, column order_purchase_timestamp");
        QTest::newRow("no time") << QByteArray("o1,c1,delivered,,,,,2018-01-20 00:00:00\n") << one_item
                                 << QByteArray("olist_orders_dataset.csv:2, column order_purchase_timestamp");
        QTest::newRow("price") << one_order << QByteArray("o1,1,p1,s1,2018-01-05 00:00:00,12.505,3.00\n")
                               << QByteArray("olist_order_items_dataset.csv:2, column price");
        QTest::newRow("freight") << one_order << QByteArray("o1,1,p1,s1,2018-01-05 00:00:00,12.50,\n")
                                 << QByteArray("olist_order_items_dataset.csv:2, column freight_value");
        QTest::newRow("no id") << one_order << QByteArray(",1,p1,s1,2018-01-05 00:00:00,12.5,3.00\n")
                               << QByteArray("olist_order_items_dataset.csv:2, column order_id");
    }
    void refusesABadValueWithLineAndColumn() {
        QFETCH(QByteArray, orders);
        QFETCH(QByteArray, items);
        QFETCH(QByteArray, where);
        const auto data = read(files(orders, items));
        QVERIFY(data.has_error());
        QCOMPARE(data.error().code, std::string("bad_value"));
        QCOMPARE(data.error().where, where.toStdString());
    }

    void aMissingFileIsNamed() {
        Files incomplete = files(one_order, one_item);
        incomplete.erase(QStringLiteral("olist_sellers_dataset.csv"));
        const auto data = read(incomplete);
        QVERIFY(data.has_error());
        QCOMPARE(data.error().code, std::string("cannot_read"));
        QVERIFY(data.error().what.find("olist_sellers_dataset.csv") != std::string::npos);
    }
};

QTEST_APPLESS_MAIN(TestOrderPlan)
#include "tst_order_plan.moc"
