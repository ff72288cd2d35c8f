#include "tests/ui/order/order_fixture.h"
#include "ui/orders/orders_list.h"
#include "ui/widgets/chip_bar.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/table.h"

#include <QAbstractItemModelTester>
#include <QHeaderView>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace gw;
using namespace gw::ui;
using namespace gw::test;

/// The orders table over a fake query of 120 orders.
class tst_OrdersList : public QObject {
    Q_OBJECT
private:
    std::vector<views::OrderQuery> m_asked;
    int m_total = 120;
    QTemporaryDir m_folder;
    QSettings m_settings{m_folder.filePath(QStringLiteral("studio.ini")), QSettings::IniFormat};

    static views::OrderRow row(int number) {
        return {.id = idOf<OrderId>(number + 1),
                .gig_title = number == 0 ? "<b>bold</b> & co" : "Gig " + std::to_string(number),
                .package_title = "Basic",
                .counterpart = "Maya",
                .status = number == 1 ? OrderStatus::completed : OrderStatus::in_progress,
                .price = dollars(10 + number),
                .placed_at = noon,
                .due_at = noon + std::chrono::hours(number == 2 ? -3 : 40),
                .review_until = {},
                .updated_at = noon,
                .deliveries = 0,
                .unsettled = 0,
                .needs_attention = number == 3 ? 1 : 0};
    }
    OrdersList::Fetch fetch() {
        return [this](const views::OrderQuery& query) {
            m_asked.push_back(query);
            views::OrderPage page;
            page.total = query.search == "nothing" ? 0 : m_total;
            for (int i = query.offset; i < std::min(query.offset + query.limit, page.total); ++i)
                page.rows.push_back(row(i));
            page.counts = {{views::OrderFilter::late, 7}};
            return answered(page);
        };
    }
    std::unique_ptr<OrdersList> list(int width) {
        auto made = std::make_unique<OrdersList>(
            fetch(), [] { return noon; }, m_settings);
        made->resize(width, 600);
        made->setHat(views::Hat::seller);
        made->show();
        return made;
    }
    static QPushButton* chip(OrdersList* list, const QString& start) {
        for (auto* button : list->findChild<ChipBar*>()->findChildren<QPushButton*>())
            if (button->text().startsWith(start))
                return button;
        return nullptr;
    }

private Q_SLOTS:
    void init() {
        m_settings.clear();
        m_asked.clear();
    }

    void isAConsistentModel() {
        const auto made = list(1200);
        const QAbstractItemModelTester tester(made->model(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        QTRY_COMPARE(made->model()->rowCount(), 120);
        made->reload();
        QTRY_VERIFY(made->ready());
    }

    void showsTextLiterally() {
        const auto made = list(1200);
        QTRY_VERIFY(made->ready());
        QCOMPARE(made->model()->index(0, order_column).data().toString(), QStringLiteral("<b>bold</b> & co"));
        QVERIFY(!made->model()->index(0, order_column).data(Qt::ToolTipRole).toString().contains(u'<'));
    }

    void coloursDeadlinesByUrgency() {
        const auto late = orderLook(row(2), views::Hat::seller, noon);
        QVERIFY(late.second_end.ink == Role::danger);
        QVERIFY(orderLook(row(0), views::Hat::seller, noon).second_end.ink == Role::text);
        QVERIFY(orderLook(row(3), views::Hat::seller, noon).progress == views::Progress::rejected);
        QVERIFY(!orderLook(row(0), views::Hat::seller, noon).progress);
    }

    void filtersAndCounts() {
        const auto made = list(1200);
        QTRY_VERIFY(made->ready());
        auto* late = chip(made.get(), QStringLiteral("Late"));
        QTRY_VERIFY(late->text().contains(u'7'));
        late->click();
        QVERIFY(m_asked.back().filter == views::OrderFilter::late);
    }

    void searchesOnceTypingPauses() {
        const auto made = list(1200);
        QTRY_VERIFY(made->ready());
        const auto before = m_asked.size();
        QTest::keyClicks(made->findChild<SearchField*>(), QStringLiteral("nothing"));
        QTRY_COMPARE(m_asked.size(), before + 1);
        QVERIFY(m_asked.back().search == "nothing");
        QTRY_COMPARE(made->model()->total(), 0);
        QVERIFY(!made->findChild<QTableView*>()->isVisible());
    }

    void sortsByHeader() {
        const auto made = list(1200);
        QTRY_VERIFY(made->ready());
        auto* header = made->findChild<QTableView*>()->horizontalHeader();
        Q_EMIT header->sectionClicked(price_column);
        QVERIFY(m_asked.back().sort == views::OrderSort::price);
        QVERIFY(!m_asked.back().descending);
        Q_EMIT header->sectionClicked(price_column);
        QVERIFY(m_asked.back().descending);
    }

    void remembersFilterAndSorting() {
        {
            const auto made = list(1200);
            chip(made.get(), QStringLiteral("Delivered"))->click();
            Q_EMIT made->findChild<QTableView*>()->horizontalHeader()->sectionClicked(due_column);
        }
        const auto again = list(1200);
        QVERIFY(again->query().filter == views::OrderFilter::delivered);
        QVERIFY(again->query().sort == views::OrderSort::due);
    }

    void opensByReturnAndFollowsTheArrows() {
        const auto made = list(1200);
        QTRY_VERIFY(made->ready());
        made->select(idOf<OrderId>(1));
        QSignalSpy chosen(made.get(), &OrdersList::chosen);
        auto* table = made->findChild<QTableView*>();
        QTest::keyClick(table, Qt::Key_Down);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.at(0).at(1).toBool(), false);
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(chosen.last().at(1).toBool(), true);
    }

    void becomesRowsWhereItIsNarrow() {
        const auto made = list(420);
        QTRY_VERIFY(made->ready());
        QVERIFY(!made->findChild<QTableView*>()->isVisible());
        made->resize(1200, 600);
        QTRY_VERIFY(made->findChild<QTableView*>()->isVisible());
    }

    void switchingTheHatAsksAnew() {
        const auto made = list(1200);
        made->setHat(views::Hat::buyer);
        QVERIFY(m_asked.back().hat == views::Hat::buyer);
        QCOMPARE(made->model()->headerData(counterpart_column, Qt::Horizontal, Qt::DisplayRole).toString(),
                 QStringLiteral("Seller"));
    }
};

QTEST_MAIN(tst_OrdersList)
#include "tst_orders_list.moc"
