#include "tests/sim/races/market.h"

#include <QTest>

using namespace gw;
using namespace gw::sim;
using namespace std::chrono_literals;

namespace {

const auto ok = QStringLiteral("ok");
constexpr auto until_very_late = std::chrono::hours(4 * 24 + 1);

RequestCancellation cancellation(OrderId order) { return {order, "I changed my mind.", std::nullopt, false}; }
RequestRevision smaller(OrderId order) { return {order, 1, {{"Smaller, please.", std::nullopt}}}; }

bool offers(const std::vector<std::string>& offered, const char* one) {
    return std::find(offered.begin(), offered.end(), one) != offered.end();
}

/// Both orders of arrival.
void bothWays() {
    QTest::addColumn<bool>("first_comes_first");
    QTest::newRow("this way") << true;
    QTest::newRow("the other way") << false;
}

} // namespace

/// Each race of the domain with desktops that had been offline, against the real server, both ways.
class TestRaces : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void deliveryOfflineAndCancellation_data() { bothWays(); }
    void deliveryOfflineAndCancellation() {
        QFETCH(bool, first_comes_first);
        Market market;
        const auto order = market.orderInProgress(market.buyer());
        market.passes(until_very_late);
        Market::goOffline(market.seller());
        Market::goDeaf(market.buyer());
        const auto delivery = market.delivery(market.seller(), order, "late");
        market.does(market.seller(), OrderCommand(delivery));
        QCOMPARE(market.fate(market.seller()), QStringLiteral("waits"));
        if (first_comes_first)
            market.arrive(market.seller());
        Market::goDeaf(market.buyer());
        market.does(market.buyer(), OrderCommand(CancelOrder{order, "Too late."}));
        market.arrive(market.seller());
        market.arrive(market.buyer());
        if (first_comes_first) {
            QCOMPARE(market.fate(market.seller()), ok);
            QCOMPARE(market.fate(market.buyer()), QStringLiteral("rejected not_cancellable"));
            QVERIFY(Market::orderOf(market.seller(), order).status == OrderStatus::delivered);
            return;
        }
        QCOMPARE(market.fate(market.buyer()), ok);
        QCOMPARE(market.fate(market.seller()), QStringLiteral("rejected order_cancelled"));
        QVERIFY(offers(market.offered(market.seller()), "propose_to_reinstate"));
        QVERIFY(offers(market.offered(market.seller()), "save_as_evidence"));
        const auto kept = market.seller().views().needsAttention();
        QCOMPARE(kept.size(), std::size_t(1));
        QVERIFY(kept[0].files == delivery.artefacts);
    }

    void deliveryOfflineAndCancellationRequest_data() { bothWays(); }
    void deliveryOfflineAndCancellationRequest() {
        QFETCH(bool, first_comes_first);
        Market market;
        const auto order = market.orderInProgress(market.buyer());
        Market::goOffline(market.seller());
        Market::goOffline(market.buyer());
        market.does(market.seller(), OrderCommand(market.delivery(market.seller(), order, "first")));
        market.does(market.buyer(), OrderCommand(cancellation(order)));
        market.arrive(first_comes_first ? market.seller() : market.buyer());
        market.arrive(first_comes_first ? market.buyer() : market.seller());
        QCOMPARE(market.fate(market.seller()), ok);
        QCOMPARE(market.fate(market.buyer()), ok);
        market.passes(1min);
        for (auto* device : {&market.seller(), &market.buyer()}) {
            const auto state = Market::orderOf(*device, order);
            QVERIFY(state.status == OrderStatus::delivered);
            QVERIFY(state.cancellation_request.has_value());
            QCOMPARE(state.cancellation_request->held_up, !first_comes_first);
        }
        // A request that was open before the delivery is not granted by silence.
        market.passes(49h);
        QVERIFY(Market::orderOf(market.buyer(), order).status ==
                (first_comes_first ? OrderStatus::cancelled : OrderStatus::delivered));
    }

    void deliveryOfflineAndAcceptedCancellation_data() { bothWays(); }
    void deliveryOfflineAndAcceptedCancellation() {
        QFETCH(bool, first_comes_first);
        Market market;
        auto& laptop = market.world().addDevice("laptop", market.seller().account());
        const auto order = market.orderInProgress(market.buyer());
        market.does(market.buyer(), OrderCommand(cancellation(order)));
        Market::goOffline(market.seller());
        Market::goDeaf(laptop);
        market.does(market.seller(), OrderCommand(market.delivery(market.seller(), order, "first")));
        if (first_comes_first)
            market.arrive(market.seller());
        market.does(laptop, OrderCommand(AcceptCancellation{order, 1}));
        market.arrive(laptop);
        market.arrive(market.seller());
        QCOMPARE(market.fate(laptop), ok);
        QCOMPARE(market.fate(market.seller()),
                 first_comes_first ? ok : QStringLiteral("rejected order_cancelled"));
        for (auto* device : market.world().devices())
            QVERIFY(Market::orderOf(*device, order).status == OrderStatus::cancelled);
    }

    void revisionOfflineAndCompletionByTimer_data() {
        QTest::addColumn<int>("hours_after");
        QTest::addColumn<QString>("fate");
        QTest::newRow("before the end") << -2 << ok;
        QTest::newRow("in the grace") << 1 << ok;
        QTest::newRow("too late") << 3 << QStringLiteral("rejected order_completed");
    }
    void revisionOfflineAndCompletionByTimer() {
        QFETCH(int, hours_after);
        QFETCH(QString, fate);
        Market market;
        const auto order = market.orderDelivered(market.buyer());
        const Instant end = *Market::orderOf(market.buyer(), order).review_until;
        Market::goOffline(market.buyer());
        market.passes(end - market.world().clock().now() - 3h);
        market.does(market.buyer(), OrderCommand(smaller(order)));
        market.passes(end - market.world().clock().now() + std::chrono::hours(hours_after));
        market.arrive(market.buyer());
        market.arrive(market.seller());
        QCOMPARE(market.fate(market.buyer()), fate);
        QVERIFY(Market::orderOf(market.seller(), order).status ==
                (fate == ok ? OrderStatus::in_revision : OrderStatus::completed));
        if (fate != ok)
            for (const char* one : {"goodwill_revision", "paid_extra", "dispute"})
                QVERIFY2(offers(market.offered(market.buyer()), one), one);
    }

    void acceptAndReviseFromTwoDevices_data() { bothWays(); }
    void acceptAndReviseFromTwoDevices() {
        QFETCH(bool, first_comes_first);
        Market market;
        auto& phone = market.world().addDevice("phone", market.buyer().account());
        const auto order = market.orderDelivered(market.buyer());
        Market::goOffline(phone);
        Market::goDeaf(market.buyer());
        market.does(phone, OrderCommand(smaller(order)));
        if (!first_comes_first)
            market.arrive(phone);
        market.does(market.buyer(), OrderCommand(AcceptDelivery{order, 1}));
        market.arrive(phone);
        market.arrive(market.buyer());
        QCOMPARE(market.fate(market.buyer()),
                 first_comes_first ? ok : QStringLiteral("rejected in_revision"));
        QCOMPARE(market.fate(phone), first_comes_first ? QStringLiteral("rejected order_completed") : ok);
        for (auto* device : market.world().devices())
            QVERIFY(Market::orderOf(*device, order).status ==
                    (first_comes_first ? OrderStatus::completed : OrderStatus::in_revision));
    }

    void twoDeliveriesFromTwoDevices_data() { bothWays(); }
    void twoDeliveriesFromTwoDevices() {
        QFETCH(bool, first_comes_first);
        Market market;
        auto& laptop = market.world().addDevice("laptop", market.seller().account());
        const auto order = market.orderInProgress(market.buyer());
        Market::goOffline(market.seller());
        Market::goOffline(laptop);
        market.does(market.seller(), OrderCommand(market.delivery(market.seller(), order, "one")));
        const auto other = market.delivery(laptop, order, "other");
        market.does(laptop, OrderCommand(other));
        auto& first = first_comes_first ? market.seller() : laptop;
        auto& second = first_comes_first ? laptop : market.seller();
        market.arrive(first);
        market.arrive(second);
        QCOMPARE(market.fate(first), ok);
        QCOMPARE(market.fate(second), QStringLiteral("rejected already_delivered"));
        QVERIFY(offers(market.offered(second), "save_as_draft"));
        QVERIFY(!second.views().needsAttention().at(0).files.empty());
        QCOMPARE(Market::orderOf(market.buyer(), order).deliveries.size(), std::size_t(1));
    }

    void secondDeliveryAfterARevisionWasAsked() {
        Market market;
        auto& laptop = market.world().addDevice("laptop", market.seller().account());
        const auto order = market.orderInProgress(market.buyer());
        Market::goOffline(laptop);
        market.does(laptop, OrderCommand(market.delivery(laptop, order, "other")));
        market.does(market.seller(), OrderCommand(market.delivery(market.seller(), order, "one")));
        market.does(market.buyer(), OrderCommand(smaller(order)));
        market.arrive(laptop);
        QCOMPARE(market.fate(laptop), ok);
        QCOMPARE(Market::orderOf(market.buyer(), order).deliveries.size(), std::size_t(2));
    }

    void orderOnAnOldPrice_data() {
        QTest::addColumn<bool>("has_quote");
        QTest::addColumn<int>("minutes");
        QTest::addColumn<QString>("fate");
        QTest::newRow("while its quote holds") << true << 10 << ok;
        QTest::newRow("after its quote") << true << 16 << QStringLiteral("rejected requote");
        QTest::newRow("without a quote") << false << 1 << QStringLiteral("rejected price_changed");
    }
    void orderOnAnOldPrice() {
        QFETCH(bool, has_quote);
        QFETCH(int, minutes);
        QFETCH(QString, fate);
        Market market;
        auto placing = market.placing(market.makeId<OrderId>());
        if (has_quote) {
            placing.quote = market.makeId<QuoteId>();
            market.does(market.buyer(),
                        QuoteCommand(RequestQuote{*placing.quote, market.gig(), PackageTier::basic, {}, 1}));
        }
        Market::goDeaf(market.buyer());
        const auto gig = *market.seller().views().gig(market.gig());
        GigPatch dearer{.packages = gig.live->content.packages};
        dearer.packages->front().price = Money(20'000, Currency::parse("USD").value());
        market.does(market.seller(),
                    GigCommand(SaveGigDraft{market.gig(), dearer, basesOf(gig.draft, dearer)}));
        market.does(market.seller(), GigCommand(SubmitGig{market.gig(), market.makeId<GigVersionId>()}));
        market.world().serve();
        market.passes(std::chrono::minutes(minutes));
        QVERIFY(market.gigVersion() != placing.gig_version);
        market.does(market.buyer(), OrderCommand(placing));
        market.arrive(market.buyer());
        QCOMPARE(market.fate(market.buyer()), fate);
        if (fate == ok)
            QCOMPARE(Market::orderOf(market.seller(), placing.order).terms.subtotal.minor(), 10'000);
    }

    void lastPlaceInTheQueue_data() { bothWays(); }
    void lastPlaceInTheQueue() {
        QFETCH(bool, first_comes_first);
        Market market;
        auto& other = market.world().addPerson("other");
        market.does(market.seller(), GigCommand(SetQueueLimit{market.gig(), 1, false}));
        Market::goDeaf(market.buyer());
        Market::goDeaf(other);
        auto& winner = first_comes_first ? market.buyer() : other;
        auto& loser = first_comes_first ? other : market.buyer();
        market.does(winner, OrderCommand(market.placing(market.makeId<OrderId>())));
        market.does(loser, OrderCommand(market.placing(market.makeId<OrderId>())));
        market.arrive(winner);
        market.arrive(loser);
        QCOMPARE(market.fate(winner), ok);
        QCOMPARE(market.fate(loser), QStringLiteral("rejected queue_full"));
        QVERIFY(offers(market.offered(loser), "wait_in_line"));
    }

    void limitLoweredBelowTheLoad() {
        Market market;
        auto& other = market.world().addPerson("other");
        const auto one = market.orderInProgress(market.buyer());
        const auto two = market.orderInProgress(other);
        Market::goOffline(market.seller());
        market.does(market.seller(), GigCommand(SetQueueLimit{market.gig(), 1, false}));
        market.arrive(market.seller());
        QCOMPARE(market.fate(market.seller()), ok);
        for (const auto order : {one, two})
            QVERIFY(Market::orderOf(market.seller(), order).status == OrderStatus::in_progress);
        market.does(market.buyer(), OrderCommand(market.placing(market.makeId<OrderId>())));
        QVERIFY2(market.fate(market.buyer()).endsWith(QStringLiteral("queue_full")),
                 qPrintable(market.fate(market.buyer())));
    }

    void awayWhileAnOrderArrived_data() { bothWays(); }
    void awayWhileAnOrderArrived() {
        QFETCH(bool, first_comes_first); // the order, before the absence is known
        Market market;
        Market::goOffline(market.seller());
        Market::goDeaf(market.buyer());
        const Instant now = market.world().clock().now();
        market.does(market.seller(), AccountCommand(SetAway{market.seller().account(), now, now + 240h, ""}));
        const auto order = market.makeId<OrderId>();
        if (!first_comes_first)
            market.arrive(market.seller());
        market.does(market.buyer(), OrderCommand(market.placing(order)));
        market.arrive(market.buyer());
        if (!first_comes_first) {
            QCOMPARE(market.fate(market.buyer()), QStringLiteral("rejected seller_away"));
            return;
        }
        QCOMPARE(market.fate(market.buyer()), ok);
        market.world().serve();
        market.passes(5s);
        market.does(market.buyer(), OrderCommand(SubmitRequirements{order, {{"name", "Acme", {}}}}));
        market.arrive(market.seller());
        QVERIFY(Market::orderOf(market.seller(), order).status == OrderStatus::in_progress);
        market.does(market.seller(), OrderCommand(DeclineOrder{order, "I am away."}));
        QCOMPARE(market.fate(market.seller()), ok);
        const auto declined = Market::orderOf(market.buyer(), order);
        QVERIFY(declined.status == OrderStatus::cancelled);
        QVERIFY(declined.cancellation->fault == Fault::none);
    }
};

QTEST_GUILESS_MAIN(TestRaces)
#include "tst_races.moc"
