#include "tests/server/core/market.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace gw;
using namespace gw::fixtures;
using gw::server::Market;
using std::chrono::days;
using std::chrono::hours;
using std::chrono::minutes;

namespace {

/// What happened by itself after the fixtures' delivery: type and hours since `start`.
using Happened = std::vector<std::pair<std::string, std::int64_t>>;

const Happened whole_story = {
    {"ReminderRaised", 48}, {"ReminderRaised", 68}, {"OrderCompleted", 72}, {"EarningCleared", 72 + 14 * 24}};

/// Later than everything that a delivered order does by itself.
constexpr auto long_after = days(60);

/// The market on disk with an order that was just delivered.
void prepare(Market& market) {
    market.registerEverybody();
    market.publishGig();
    market.deliverOrder();
}

Happened happened(Market& market) {
    Happened all;
    for (const auto& item : market.feed(buyer)) {
        const bool by_itself =
            item.type == "ReminderRaised" || item.type == "OrderCompleted" || item.type == "EarningCleared";
        if (item.kind == protocol::ItemKind::event && by_itself)
            all.emplace_back(item.type,
                             std::chrono::duration_cast<hours>(item.time - fixtures::start).count());
    }
    return all;
}

OrderStatus statusOf(Market& market) {
    return std::get<Order>(market.fold(buyer).at("order:" + order_id.toString())).status;
}

} // namespace

/// Timers are raised once, in the order of their times, at their times, whatever else happens to the server.
class TestCoreTimers : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void raisesEachOnceInOrder() {
        Market market;
        prepare(market);
        for (int hour = 0; hour < 24 * 20; ++hour) {
            market.clock.advance(hours(1));
            market.executor.runDue();
        }
        QCOMPARE(happened(market), whole_story);
    }

    void raisesNothingEarly() {
        Market market;
        prepare(market);
        market.clock.advance(hours(72) - milliseconds(1));
        market.executor.runDue();
        QCOMPARE(happened(market).size(), 2U);
        market.clock.advance(milliseconds(1));
        market.executor.runDue();
        QCOMPARE(happened(market).size(), 3U);
    }

    void raisesAllAfterDowntime() {
        const QTemporaryDir folder;
        Market market(folder.path());
        prepare(market);
        market.crash();
        market.clock.advance(long_after);
        market.open();
        QCOMPARE(happened(market), whole_story);
    }

    void raisesNothingAgainAfterRestart() {
        const QTemporaryDir folder;
        Market market(folder.path());
        prepare(market);
        market.clock.advance(hours(50));
        market.executor.runDue();
        for (int restarts = 0; restarts < 3; ++restarts) {
            market.crash();
            market.open();
        }
        QCOMPARE(happened(market), (Happened{{"ReminderRaised", 48}}));
        market.clock.advance(long_after);
        market.executor.runDue();
        QCOMPARE(happened(market), whole_story);
    }

    /// The process dies after every number of steps while it raises what is overdue.
    void raisesEachOnceWhereverItDies() {
        for (int steps = 0; steps < 8; ++steps) {
            const QTemporaryDir folder;
            Market market(folder.path());
            prepare(market);
            market.clock.advance(long_after);
            for (int step = 0; step < steps && market.executor.runOne(); ++step) {
            }
            market.crash();
            market.executor.runDue();
            market.open();
            QCOMPARE(happened(market), whole_story);
        }
    }

    void commandFindsItsStreamAsItsTimeDemands() {
        Market market;
        prepare(market);
        // Decided at a time when the order has completed by itself, though no clock has moved.
        const auto tip = market.envelope(AnyCommand(OrderCommand(LeaveTip{order_id, usd(500)})));
        QVERIFY(!market.submit(buyer, tip, start + hours(80)).rejected);
        QCOMPARE(happened(market).back(), whole_story[2]);
    }

    void followsAClockThatIsSet() {
        Market market;
        prepare(market);
        market.clock.setNow(start + long_after);
        market.executor.runDue();
        QVERIFY(happened(market).empty());
        market.core->raiseTimers();
        market.executor.runDue();
        QCOMPARE(happened(market), whole_story);
    }

    void noticesAClockThatIsSetByItself() {
        Market market;
        prepare(market);
        market.clock.setNow(start + long_after);
        market.clock.advance(minutes(10));
        market.executor.runDue();
        QCOMPARE(happened(market), whole_story);
    }

    void forgetsWhatIsNoLongerWanted() {
        Market market;
        prepare(market);
        market.accept(buyer, OrderCommand(AcceptDelivery{order_id, 1}));
        market.clock.advance(long_after);
        market.executor.runDue();
        QCOMPARE(happened(market), (Happened{{"OrderCompleted", 0}, {"EarningCleared", 14 * 24}}));
    }

    void unpaidOrderExpires() {
        Market market;
        market.registerEverybody();
        market.publishGig();
        market.accept(buyer, OrderCommand(placeOrder()));
        market.clock.advance(minutes(14));
        market.executor.runDue();
        QCOMPARE(statusOf(market), OrderStatus::pending_payment);
        market.clock.advance(minutes(1));
        market.executor.runDue();
        QCOMPARE(statusOf(market), OrderStatus::payment_expired);
    }

    void orderOfManyStreamsIsByTime() {
        Market market;
        market.registerEverybody();
        market.publishGig();
        std::vector<OrderId> orders;
        for (std::uint64_t n = 0; n < 5; ++n) {
            orders.push_back(id<OrderId>(50 - n));
            market.accept(buyer, OrderCommand(PlaceOrder{
                                     orders.back(), gig_id, gig_version, PackageTier::basic, {}, 1}));
            market.clock.advance(minutes(1));
        }
        market.clock.advance(days(1));
        market.executor.runDue();
        std::vector<OrderId> expired;
        for (const auto& item : market.feed(buyer))
            if (item.type == "PaymentExpired")
                expired.push_back(OrderId::parse(item.stream.substr(6)).value());
        QVERIFY(expired == orders);
    }
};

QTEST_APPLESS_MAIN(TestCoreTimers)
#include "tst_core_timers.moc"
