#include "exchange/gigs/gigs_import.h"
#include "exchange/orders/market_sums.h"
#include "exchange/orders/orders_import.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace gw;
using namespace gw::exchange;

namespace {

const Instant today = *Instant::parse("2026-01-01T00:00:00Z");

std::string shared(const char* path) { return qEnvironmentVariable("GW_SHARED_DATA").toStdString() + path; }

QByteArray contents(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestImports : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theRealOrdersAddUpAndRepeatChangesNothing() {
        const QTemporaryDir folder;
        const auto first = importOrders(shared("/orders"), folder.path());
        QVERIFY2(first.has_value(), first.has_error() ? first.error().what.c_str() : "");
        QVERIFY2(first->addsUp(), first->toText().c_str());
        QCOMPARE(first->files.at("olist_orders_dataset.csv").read, std::size_t(5667));
        QCOMPARE(first->files.at("olist_order_items_dataset.csv").read, std::size_t(5835));
        QCOMPARE(first->files.at("olist_order_items_dataset.csv").refused,
                 std::size_t(3)); // due before they were paid
        QCOMPARE(first->commands_repeated, std::size_t(0));
        QVERIFY(first->sums.size() > 1'000);
        const auto sums = subtotalsInMarket(folder.path());
        QVERIFY(sums.has_value());

        const auto second = importOrders(shared("/orders"), folder.path());
        QVERIFY(second.has_value());
        QCOMPARE(second->commands_new, std::size_t(0));
        QCOMPARE(second->commands_repeated, first->commands_new);
        QCOMPARE(second->refusalsCsv(), first->refusalsCsv());
        QVERIFY(*subtotalsInMarket(folder.path()) == *sums);
    }

    void theRealCatalogueAddsUpAndRepeatChangesNothing() {
        const QTemporaryDir folder;
        const auto first = importGigs(shared("/gigs/catalog.csv"), folder.path(), today);
        QVERIFY2(first.has_value(), first.has_error() ? first.error().what.c_str() : "");
        QVERIFY(first->addsUp());
        const auto& rows = first->files.at("catalog.csv");
        QCOMPARE(rows.read, std::size_t(6183));
        QCOMPARE(rows.refused,
                 std::size_t(215)); // 173 titles over 80 characters, 42 that do not say "I will"
        const auto second = importGigs(shared("/gigs/catalog.csv"), folder.path(), today + milliseconds(1));
        QVERIFY(second.has_value());
        QCOMPARE(second->commands_new, std::size_t(0));
        QCOMPARE(second->files.at("catalog.csv").accepted, rows.accepted);
    }

    void aTruncatedFileLeavesNothingBehind() {
        const QTemporaryDir folder;
        const QByteArray whole = contents(QString::fromStdString(shared("/gigs/catalog.csv")));
        QFile cut(folder.filePath(QStringLiteral("cut.csv")));
        QVERIFY(cut.open(QIODevice::WriteOnly));
        cut.write(whole.left(whole.size() / 2));
        cut.close();
        const QString data = folder.filePath(QStringLiteral("data"));
        const auto report = importGigs(cut.fileName().toStdString(), data, today);
        QVERIFY(report.has_error());
        QVERIFY2(report.error().where.starts_with("cut.csv:"), report.error().where.c_str());
        QVERIFY(!QDir(data).exists());
    }
};

QTEST_GUILESS_MAIN(TestImports)
#include "tst_imports.moc"
