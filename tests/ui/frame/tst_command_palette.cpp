#include "ui/frame/actions.h"
#include "ui/frame/command_palette.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPromise>
#include <QTest>

namespace gw::ui {

namespace {

QFuture<std::vector<PaletteHit>> answer(std::vector<PaletteHit> hits) {
    QPromise<std::vector<PaletteHit>> promise;
    promise.start();
    promise.addResult(std::move(hits));
    promise.finish();
    return promise.future();
}

/// A window with three actions and a file in which everything is found.
struct Fixture {
    Fixture() {
        window.resize(900, 700);
        const auto add = [this](const char* id, const char* text, const QKeySequence& keys) {
            actions.add(QLatin1String(id), QLatin1String(text), Icon::sync, keys,
                        [this, id] { done += QLatin1String(id); });
        };
        add("go.orders", "Go to Orders", QKeySequence(Qt::ALT | Qt::Key_1));
        add("sync.now", "Sync now", QKeySequence(Qt::Key_F5));
        add("look.dark", "Dark theme", {});
        window.show();
        window.activateWindow();
    }
    QListView* list() { return palette.findChild<QListView*>(); }
    QLineEdit* line() { return palette.findChild<QLineEdit*>(); }
    QStringList titles() {
        QStringList all;
        for (int row = 0; row < list()->model()->rowCount(); ++row)
            all += list()->model()->index(row, 0).data().toString();
        return all;
    }

    QWidget window;
    QStringList done;
    Actions actions{&window};
    CommandPalette palette{actions,
                           [this](const QString& words) {
                               return answer(
                                   {{icon(Icon::orders), QStringLiteral("Order of ") + words, {}, {}, [this] {
                                         done += QStringLiteral("order");
                                     }}});
                           },
                           &window};
};

} // namespace

class TestCommandPalette : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void modelIsSound();
    void fitPrefersBeginnings();
    void listsEveryActionAtFirst();
    void findsActionsThenThings();
    void runsByKeyboardAndCloses();
    void nothingFitsDoesNothing();
    void escapeGivesTheKeyboardBack();
    void oneListFeedsTheMenu();
};

void TestCommandPalette::modelIsSound() {
    PaletteModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setActions({{{}, QStringLiteral("a"), {}, {}, {}}, {{}, QStringLiteral("b"), {}, {}, {}}});
    model.setFound({{{}, QStringLiteral("c"), {}, {}, {}}});
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.hit(2).title, QStringLiteral("c"));
    model.setActions({});
    QCOMPARE(model.hit(0).title, QStringLiteral("c"));
}

void TestCommandPalette::fitPrefersBeginnings() {
    const auto title = QStringLiteral("Go to Orders");
    QVERIFY(fitOf(QStringLiteral("go"), title) > fitOf(QStringLiteral("ord"), title));
    QVERIFY(fitOf(QStringLiteral("ord"), title) > fitOf(QStringLiteral("ers"), title));
    QVERIFY(fitOf(QStringLiteral("orders go"), title) > 0);
    QCOMPARE(fitOf(QStringLiteral("orders no"), title), 0);
}

void TestCommandPalette::listsEveryActionAtFirst() {
    Fixture fixture;
    fixture.palette.ask();
    QVERIFY(fixture.palette.isVisible());
    QCOMPARE(fixture.titles(), QStringList({QStringLiteral("Go to Orders"), QStringLiteral("Sync now"),
                                            QStringLiteral("Dark theme")}));
    QCOMPARE(fixture.list()->currentIndex().row(), 0);
    const auto shortcut = fixture.list()->model()->index(0, 0).data(PaletteModel::shortcut_role);
    QCOMPARE(shortcut.toString(), QKeySequence(Qt::ALT | Qt::Key_1).toString(QKeySequence::NativeText));
}

void TestCommandPalette::findsActionsThenThings() {
    Fixture fixture;
    fixture.palette.ask();
    QTest::keyClicks(fixture.line(), QStringLiteral("sync"));
    QTRY_COMPARE(fixture.titles(),
                 QStringList({QStringLiteral("Sync now"), QStringLiteral("Order of sync")}));
}

void TestCommandPalette::runsByKeyboardAndCloses() {
    Fixture fixture;
    fixture.palette.ask();
    QTest::keyClicks(fixture.line(), QStringLiteral("sync"));
    QTRY_COMPARE(fixture.titles().size(), 2);
    QTest::keyClick(fixture.line(), Qt::Key_Down);
    QTest::keyClick(fixture.line(), Qt::Key_Return);
    QCOMPARE(fixture.done, QStringList(QStringLiteral("order")));
    QVERIFY(!fixture.palette.isVisible());
}

void TestCommandPalette::nothingFitsDoesNothing() {
    QWidget window;
    window.resize(800, 600);
    window.show();
    Actions actions(&window);
    CommandPalette palette(
        actions, [](const QString&) { return answer({}); }, &window);
    palette.ask();
    auto* line = palette.findChild<QLineEdit*>();
    QTest::keyClicks(line, QStringLiteral("zzz"));
    QTest::keyClick(line, Qt::Key_Return);
    QVERIFY(palette.isVisible());
}

void TestCommandPalette::escapeGivesTheKeyboardBack() {
    Fixture fixture;
    auto* before = new QLineEdit(&fixture.window);
    before->show();
    QVERIFY(QTest::qWaitForWindowActive(&fixture.window));
    before->setFocus();
    QVERIFY(before->hasFocus());
    fixture.palette.ask();
    QVERIFY(fixture.line()->hasFocus());
    QTest::keyClick(fixture.line(), Qt::Key_Escape);
    QVERIFY(!fixture.palette.isVisible());
    QVERIFY(before->hasFocus());
    QVERIFY(fixture.done.isEmpty());
}

void TestCommandPalette::oneListFeedsTheMenu() {
    Fixture fixture;
    QMenu menu;
    fixture.actions.fill(&menu);
    QList<QAction*> shown;
    int separators = 0;
    for (auto* action : menu.actions())
        action->isSeparator() ? void(++separators) : shown.append(action);
    QCOMPARE(separators, 2);
    QCOMPARE(shown.size(), static_cast<int>(fixture.actions.all().size()));
    for (std::size_t i = 0; i < fixture.actions.all().size(); ++i)
        QCOMPARE(shown[static_cast<int>(i)], fixture.actions.all()[i]);
    fixture.actions.find(QStringLiteral("sync.now"))->trigger();
    QCOMPARE(fixture.done, QStringList(QStringLiteral("sync.now")));
    QVERIFY(!fixture.actions.find(QStringLiteral("no.such")));
}

} // namespace gw::ui

QTEST_MAIN(gw::ui::TestCommandPalette)
#include "tst_command_palette.moc"
