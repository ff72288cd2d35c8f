#include "exchange/orders/order_report.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <map>
#include <set>

using namespace gw;
using namespace gw::exchange;

namespace {

using Files = std::map<QString, QByteArray>;

/// The six files of the data set with one seller, one buyer and the given orders and items.
Files files(const QByteArray& orders, const QByteArray& items) {
    return {{QStringLiteral("olist_orders_dataset.csv"),
             "order_id,customer_id,order_status,order_purchase_timestamp,order_approved_at,order_delivered_"
             "carrier_date,"
             "order_delivered_customer_date,order_estimated_delivery_date\n" +
                 orders},
            {QStringLiteral("olist_order_items_dataset.csv"),
             "order_id,order_item_id,product_id,seller_id,shipping_limit_date,price,freight_value\n" + items},
            {QStringLiteral("olist_products_dataset.csv"),
             "product_id,product_category_name\np1,beleza_saude\np2,\n"},
            {QStringLiteral("olist_sellers_dataset.csv"),
             "seller_id,seller_zip_code_prefix,seller_city,seller_state\ns1,01000,sao paulo,SP\n"},
            {QStringLiteral("olist_customers_dataset.csv"),
             "customer_id,customer_unique_id\nc1,person\nc2,person\n"},
            {QStringLiteral("product_category_name_translation.csv"),
             "product_category_name,product_category_name_english\nbeleza_saude,health_beauty\n"}};
}

const QByteArray one_order = "o1,c1,delivered,2018-01-01 10:00:00,2018-01-01 10:05:00,2018-01-03 09:00:00,"
                             "2018-01-09 12:00:00,2018-01-20 00:00:00\n";
const QByteArray one_item = "o1,1,p1,s1,2018-01-05 00:00:00,12.5,3.00\n";

Result<DataSet> read(const Files& files) {
    QTemporaryDir folder;
    for (const auto& [name, bytes] : files) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
    }
    return DataSet::read(folder.path().toStdString());
}

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
        const std::vector<std::string> expected = {"SaveGigDraft",   "SaveGigDraft",  "SubmitGig",
                                                   "ApproveGig",     "PlaceOrder",    "RecordPayment",
                                                   "SubmitDelivery", "AcceptDelivery"};
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
        QCOMPARE(plan.plan.steps.back().timed.at.toString(), std::string("2018-01-11T11:01:00.000Z"));
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
