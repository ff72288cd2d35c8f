#include "ui/frame/list_detail.h"
#include "ui/frame/rail.h"
#include "ui/frame/rail_button.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSplitter>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

namespace gw::ui {

class TestListDetail : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void showsBothWhenWide();
    void detailReplacesListWhenNarrow();
    void remembersTheSplitter();
    void railTellsTheHat();
    void tabGoesDownTheRail();
};

namespace {

struct Fixture {
    explicit Fixture(const QString& file)
        : settings(file, QSettings::IniFormat) {
        place.resize(1000, 600);
        place.show();
    }
    QSettings settings;
    QLabel* list = new QLabel(QStringLiteral("list"));
    QLabel* detail = new QLabel(QStringLiteral("detail"));
    ListDetail place{QStringLiteral("orders"), list, detail, 400, settings};
};

} // namespace

void TestListDetail::showsBothWhenWide() {
    QTemporaryDir folder;
    Fixture fixture(folder.filePath(QStringLiteral("s.ini")));
    QVERIFY(fixture.list->isVisible());
    QVERIFY(fixture.detail->isVisible());
    QVERIFY(!fixture.place.findChild<QPushButton*>()->isVisible());
}

void TestListDetail::detailReplacesListWhenNarrow() {
    QTemporaryDir folder;
    Fixture fixture(folder.filePath(QStringLiteral("s.ini")));
    fixture.place.setNarrow(true);
    QVERIFY(fixture.list->isVisible());
    QVERIFY(!fixture.detail->isVisible());
    fixture.place.showDetail();
    QVERIFY(!fixture.list->isVisible());
    QVERIFY(fixture.detail->isVisible());
    auto* back = fixture.place.findChild<QPushButton*>();
    QVERIFY(back->isVisible());
    QTest::mouseClick(back, Qt::LeftButton);
    QVERIFY(fixture.list->isVisible());
    QVERIFY(!fixture.detail->isVisible());
}

void TestListDetail::remembersTheSplitter() {
    QTemporaryDir folder;
    const auto file = folder.filePath(QStringLiteral("s.ini"));
    {
        Fixture fixture(file);
        auto* splitter = fixture.place.findChild<QSplitter*>();
        splitter->setSizes({650, 350});
        Q_EMIT splitter->splitterMoved(650, 1);
    }
    Fixture again(file);
    QVERIFY(again.list->width() > 600);
}

void TestListDetail::railTellsTheHat() {
    Rail rail(QStringLiteral("Nora Field"));
    QSignalSpy chosen(&rail, &Rail::hatChosen);
    rail.show();
    for (auto* button : rail.findChildren<QPushButton*>())
        if (button->text() == QStringLiteral("Buyer"))
            button->click();
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.first().first().value<views::Hat>(), views::Hat::buyer);
}

void TestListDetail::tabGoesDownTheRail() {
    QWidget window;
    auto* rail = new Rail(QStringLiteral("Nora Field"));
    auto* layout = new QHBoxLayout(&window);
    layout->addWidget(rail);
    // As in the frame, each screen comes with its page.
    QList<QLineEdit*> pages;
    for (const auto* name : {"Orders", "Gigs", "Inbox"}) {
        rail->addScreen(QLatin1String(name), QLatin1String(name), Icon::orders);
        pages += new QLineEdit;
        layout->addWidget(pages.back());
    }
    window.resize(900, 700);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    rail->findChild<RailButton*>()->setFocus();
    // Three screens, the light, the side and the menu; then the pages.
    QList<int> tops;
    while (!pages.front()->hasFocus() && tops.size() < 10) {
        tops += QApplication::focusWidget()->mapTo(&window, QPoint()).y();
        QTest::keyClick(&window, Qt::Key_Tab);
    }
    QCOMPARE(tops.size(), 6);
    QVERIFY(std::is_sorted(tops.begin(), tops.end()));
}

} // namespace gw::ui

QTEST_MAIN(gw::ui::TestListDetail)
#include "tst_list_detail.moc"
