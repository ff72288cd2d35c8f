#include "tests/model/samples.h"
#include "tests/ui/order/order_fixture.h"
#include "ui/order/timeline_words.h"

#include <QSet>
#include <QTest>

using namespace gw;
using namespace gw::ui;
using namespace gw::test;
using views::Hat;

/// Every event of an order has its line, for both sides.
class tst_TimelineWords : public QObject {
    Q_OBJECT
private:
    static views::TimelineEntry entryOf(std::optional<AnyEvent> event) {
        return {.event = std::move(event), .time = noon, .actor = idOf<AccountId>(1)};
    }
    static std::vector<OrderEvent> orderEvents() {
        std::vector<OrderEvent> events;
        for (const auto& event : samples::events(true))
            if (const auto* of_order = std::get_if<OrderEvent>(&event))
                events.push_back(*of_order);
        return events;
    }

private Q_SLOTS:
    void everyEventIsSaidForBothSides() {
        const auto order = OrderStory().order();
        const auto events = orderEvents();
        QCOMPARE(events.size(), std::variant_size_v<OrderEvent>);
        QSet<QString> headlines;
        for (const auto& event : events) {
            for (const auto hat : {Hat::seller, Hat::buyer}) {
                const auto words = timelineWords(entryOf(AnyEvent(event)), order, hat);
                QVERIFY(words && !words->headline.isEmpty());
                QVERIFY2(!words->headline.contains(QRegularExpression(QStringLiteral("%[n0-9]"))),
                         qPrintable(words->headline));
                headlines.insert(words->headline);
            }
        }
        // No two events read alike, whoever reads them.
        QVERIFY2(headlines.size() >= static_cast<int>(events.size()),
                 qPrintable(QString::number(headlines.size())));
    }

    void whoDidItDependsOnWhoReads() {
        const auto order = OrderStory().order();
        const ExtensionRequested asked{.order = order.terms.order,
                                       .request_no = 1,
                                       .by = Party::seller,
                                       .days = 3,
                                       .reason = "The fonts are late.",
                                       .expires_at = noon};
        const auto own = timelineWords(entryOf(OrderEvent(asked)), order, Hat::seller);
        QVERIFY(own->headline.startsWith(QStringLiteral("You asked for")));
        QCOMPARE(own->detail, QStringLiteral("The fonts are late."));
        const auto other = timelineWords(entryOf(OrderEvent(asked)), order, Hat::buyer);
        QVERIFY(other->headline.startsWith(QStringLiteral("Jonas Weber asked for")));
    }

    void theMarketplaceCancelsInItsOwnName() {
        const auto order = OrderStory().order();
        const OrderCancelled lapsed{order.terms.order, CancellationBasis::lapsed, Fault::none, "",
                                    CancelledBy::marketplace};
        const auto words = timelineWords(entryOf(OrderEvent(lapsed)), order, Hat::buyer);
        QCOMPARE(words->headline, QStringLiteral("The marketplace cancelled the order"));
        QCOMPARE(words->detail, QStringLiteral("The work never started"));
    }

    void whatIsNotUnderstoodIsSaidToo() {
        const auto words = timelineWords(entryOf({}), OrderStory().order(), Hat::seller);
        QVERIFY(words);
        QVERIFY(!words->headline.isEmpty());
        QVERIFY(words->detail.contains(QStringLiteral("Update")));
    }
};

QTEST_APPLESS_MAIN(tst_TimelineWords)
#include "tst_timeline_words.moc"
