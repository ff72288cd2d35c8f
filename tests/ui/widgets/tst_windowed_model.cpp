#include "ui/widgets/tuning.h"
#include "ui/widgets/windowed_table_model.h"

#include <QAbstractItemModelTester>
#include <QPromise>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

namespace gw::ui {

namespace {

using Model = WindowedTableModel<int>;

/// A query over `total` numbers whose answers the test gives when it wants.
class Source {
public:
    struct Asked {
        int offset;
        int limit;
        QPromise<WindowOf<int>> promise;
    };

    Model::Fetch fetch() {
        return [this](int offset, int limit) {
            auto& asked = waiting.emplace_back(Asked{offset, limit, {}});
            asked.promise.start();
            offsets.push_back(offset);
            return asked.promise.future();
        };
    }
    /// Answers everything asked so far.
    void answer() {
        auto now = std::move(waiting);
        waiting.clear();
        for (auto& asked : now) {
            WindowOf<int> window{.rows = {}, .total = total};
            for (int i = asked.offset; i < std::min(asked.offset + asked.limit, total); ++i)
                window.rows.push_back(i + shift);
            asked.promise.addResult(window);
            asked.promise.finish();
        }
        QCoreApplication::processEvents();
    }

    int total = 0;
    int shift = 0;
    std::vector<Asked> waiting;
    std::vector<int> offsets;
};

std::vector<Model::Column> columns() {
    return {{QStringLiteral("Number"),
             [](const int& row, int role) { return role == Qt::DisplayRole ? QVariant(row) : QVariant(); }}};
}

QVariant shown(const Model& model, int row) { return model.index(row, 0).data(); }

} // namespace

class TestWindowedModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void knowsTheTotalAndFetchesWhatIsLookedAt();
    void showsPlaceholdersUntilAPageComes();
    void neverLoadsEverything();
    void refreshKeepsOldRowsMeanwhile();
    void refreshFollowsTheTotal();
    void answersToAnOlderQueryAreDropped();
    void emptyQueryIsLoadedToo();
};

void TestWindowedModel::knowsTheTotalAndFetchesWhatIsLookedAt() {
    Source source;
    source.total = 100'000;
    Model model(columns(), source.fetch());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.restart();
    source.answer();
    QCOMPARE(model.rowCount(), 100'000);
    source.offsets.clear();
    QVERIFY(!shown(model, 70'123).isValid());
    QTRY_VERIFY(!source.waiting.empty());
    source.answer();
    QCOMPARE(shown(model, 70'123).toInt(), 70'123);
    QVERIFY(std::ranges::count(source.offsets, 70'100) == 1);
}

void TestWindowedModel::showsPlaceholdersUntilAPageComes() {
    Source source;
    source.total = 120;
    Model model(columns(), source.fetch());
    model.restart();
    source.answer();
    const auto far = model.index(110, 0);
    QVERIFY(far.data(WindowedModel::pending_role).toBool());
    QTRY_VERIFY(!source.waiting.empty());
    source.answer();
    QVERIFY(!far.data(WindowedModel::pending_role).toBool());
}

void TestWindowedModel::neverLoadsEverything() {
    Source source;
    source.total = 100'000;
    Model model(columns(), source.fetch());
    model.restart();
    source.answer();
    for (int page = 0; page < 200; ++page) {
        model.index(page * page_rows, 0).data();
        QCoreApplication::processEvents();
        source.answer();
    }
    int held = 0;
    for (int page = 0; page < 200; ++page)
        held += model.rowAt(page * page_rows) != nullptr;
    QVERIFY(held <= pages_kept);
    QVERIFY(model.rowAt(199 * page_rows));
}

void TestWindowedModel::refreshKeepsOldRowsMeanwhile() {
    Source source;
    source.total = 10;
    Model model(columns(), source.fetch());
    model.restart();
    source.answer();
    source.shift = 1000;
    model.refresh();
    QCOMPARE(shown(model, 3).toInt(), 3);
    source.answer();
    QCOMPARE(shown(model, 3).toInt(), 1003);
}

void TestWindowedModel::refreshFollowsTheTotal() {
    Source source;
    source.total = 60;
    Model model(columns(), source.fetch());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy totals(&model, &WindowedModel::totalChanged);
    model.restart();
    source.answer();
    for (const auto total : {75, 20, 0, 5}) {
        source.total = total;
        model.refresh();
        source.answer();
        QCOMPARE(model.rowCount(), total);
        QCOMPARE(totals.last().first().toInt(), total);
    }
}

void TestWindowedModel::answersToAnOlderQueryAreDropped() {
    Source source;
    source.total = 10;
    Model model(columns(), source.fetch());
    model.restart();
    auto late = std::move(source.waiting);
    source.waiting.clear();
    model.restart();
    source.shift = 500;
    source.answer();
    late.front().promise.addResult(WindowOf<int>{.rows = {1, 2, 3}, .total = 3});
    late.front().promise.finish();
    QCoreApplication::processEvents();
    QCOMPARE(model.rowCount(), 10);
    QCOMPARE(shown(model, 0).toInt(), 500);
}

void TestWindowedModel::emptyQueryIsLoadedToo() {
    Source source;
    Model model(columns(), source.fetch());
    QSignalSpy loaded(&model, &WindowedModel::pageLoaded);
    model.restart();
    QVERIFY(!model.loaded());
    source.answer();
    QVERIFY(model.loaded());
    QCOMPARE(loaded.count(), 1);
    QCOMPARE(model.rowCount(), 0);
}

} // namespace gw::ui

QTEST_MAIN(gw::ui::TestWindowedModel)
#include "tst_windowed_model.moc"
