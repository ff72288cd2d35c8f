#include "tests/sync/support/studio.h"

#include <QTest>

using namespace gw;
using namespace gw::fixtures;

/// An order's timeline keeps the place of what this program does not understand.
class TestOrderTimeline : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anEventOfANewerProgramHasItsLine();
    void theEventsOfOneCommandAreAllThere();
    void moneyThatClearsIsNoNews();
};

namespace {

/// A paid order in the seller's feed.
void addOrder(Studio& studio) {
    const auto gig = liveGig();
    studio.server.happen(OrderCommand(placeOrder()), buyer, contextWith(*gig, buyer));
    const auto& order = std::get<Order>(studio.server.states.at("order:" + order_id.toString()));
    studio.server.happen(OrderCommand(RecordPayment{order_id, order.total(), "card-1"}), staff,
                         contextOf(staff));
}

} // namespace

void TestOrderTimeline::anEventOfANewerProgramHasItsLine() {
    Studio studio;
    addOrder(studio);
    studio.server.feed.unknown("order:" + order_id.toString());
    studio.server.happen(OrderCommand(SubmitRequirements{order_id, {{"name", "Acme", {}}}}), buyer,
                         contextOf(buyer));
    studio.start();
    const auto detail = studio.views.order(order_id);
    QVERIFY(detail);
    QCOMPARE(detail->timeline.size(), 5U);
    QVERIFY(detail->timeline[1].event);
    QVERIFY(!detail->timeline[2].event);
    QVERIFY(detail->timeline[3].event);
    QCOMPARE(detail->order.status, OrderStatus::in_progress);
}

void TestOrderTimeline::theEventsOfOneCommandAreAllThere() {
    Studio studio;
    addOrder(studio);
    studio.start();
    QCOMPARE(studio.views.order(order_id)->timeline.size(), 2U);
    studio.server.is_down = true;
    studio.submit(OrderCommand(SkipRequirements{order_id}));
    const auto timeline = studio.views.order(order_id)->timeline;
    QCOMPARE(timeline.size(), 4U);
    QVERIFY(timeline.back().event && timeline.back().command);
}

void TestOrderTimeline::moneyThatClearsIsNoNews() {
    Studio studio;
    addOrder(studio);
    const auto happens = [&studio](AccountId who, const OrderCommand& command, Instant now = start) {
        studio.server.feed.now = now;
        studio.server.happen(command, who, contextOf(who, now));
    };
    happens(seller, SkipRequirements{order_id});
    happens(seller, SubmitDelivery{order_id, {}, "Done.", true, false});
    happens(buyer, AcceptDelivery{order_id, 1}, start + std::chrono::hours(1));
    const auto& order = std::get<Order>(studio.server.states.at("order:" + order_id.toString()));
    const Instant clears_at = order.money.earnings.front().clears_at;
    happens(staff, RaiseTimer{order_id, TimerKind::earning_clears, clears_at}, clears_at);
    studio.start();
    const auto detail = studio.views.order(order_id).value();
    QVERIFY(std::get<EarningCleared>(std::get<OrderEvent>(*detail.timeline.back().event)).amount.minor() > 0);
    const auto rows = studio.views.orders({.hat = views::Hat::seller}, clears_at).rows;
    QVERIFY(rows.at(0).updated_at == start + std::chrono::hours(1));
}

QTEST_GUILESS_MAIN(TestOrderTimeline)
#include "tst_order_timeline.moc"
