#include "model/order/timers.h"
#include "tests/model/order_moves.h"

#include <QTest>

using namespace gw;
using namespace gw::moves;
using std::chrono::days;
using std::chrono::hours;

namespace {

/// A delivery whose files are still on their way.
std::optional<Order> manifested(OrderStatus from, Instant now) {
    Context context = contextOf(seller, now);
    context.has_blob = [](const BlobId&) { return false; };
    return after(orderIn(from), OrderCommand(delivery({2})), context);
}

/// An accepted offer of two milestones, 60 and 40 USD, paid and started.
std::optional<Order> milestones() {
    const auto gig = liveGig();
    const OfferTerms terms{
        "Two parts",    "", usd(10'000), 7, 1, {{"Sketch", usd(6'000), 3}, {"Print", usd(4'000), 4}}, {},
        start + days(5)};
    auto order = after<Order>(
        {}, OrderCommand(PlaceOfferedOrder{order_id, id<OfferId>(40), buyer, seller, gig_id, terms}),
        contextWith(*gig, staff));
    return then(order, RecordPayment{order_id, usd(6'330), "card"}, staff);
}

} // namespace

/// Delivering in two phases, and in milestones.
class TestOrderWork : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void manifestSettlesWhetherItIsOnTime() {
        const Instant due = *orderIn(OrderStatus::in_progress)->due_at;
        auto order = manifested(OrderStatus::in_progress, due);
        QVERIFY(order->status == OrderStatus::in_progress);
        QVERIFY(order->manifest->on_time);
        QVERIFY(order->manifest->files_until == due + hours(6));
        // Late by the clock, but it was received in time.
        QVERIFY(order->latenessAt(due + hours(5)) == Lateness::on_time);
        order = then(order, RecordDeliveryFiles{order_id, 1}, staff, due + hours(5));
        QVERIFY(order->status == OrderStatus::delivered);
        QVERIFY(order->deliveries.back().on_time);
        QVERIFY(order->deliveries.back().submitted_at == due);
        QVERIFY(order->review_until == due + hours(5 + 72));
        QCOMPARE(codeOf(order, RecordDeliveryFiles{order_id, 1}, staff), QStringLiteral("superseded"));
    }
    void filesThatNeverComeVoidTheManifest() {
        auto order = manifested(OrderStatus::in_progress, start);
        QVERIFY((timersOf(*order) == std::vector<Timer>{{TimerKind::files_missing, start + hours(6)}}));
        order = thenTimer(order, TimerKind::files_missing, start + hours(6));
        QVERIFY(!order->manifest && order->status == OrderStatus::in_progress);
        QCOMPARE(codeOf(order, RecordDeliveryFiles{order_id, 1}, staff), QStringLiteral("superseded"));
        QCOMPARE(then(order, delivery({2}), seller)->deliveries.back().number, 1);
    }
    void manifestHoldsOffOthers() {
        const auto order = manifested(OrderStatus::in_revision, start);
        QCOMPARE(codeOf(order, delivery({2}), seller), QStringLiteral("superseded"));
        QCOMPARE(codeOf(order, delivery({3}), seller), QStringLiteral("already_delivered"));
        QCOMPARE(codeOf(order, RequestExtension{order_id, 1, ""}, seller),
                 QStringLiteral("already_delivered"));
        QCOMPARE(codeOf(order, CancelOrder{order_id, ""}, buyer, start + days(60)),
                 QStringLiteral("not_cancellable"));
    }
    void filesAreCheckedWhereTheyAreKnown() {
        Context context = contextOf(staff);
        context.has_blob = [](const BlobId&) { return false; };
        QCOMPARE(codeOf(decide(manifested(OrderStatus::in_progress, start),
                               OrderCommand(RecordDeliveryFiles{order_id, 1}), context)),
                 QStringLiteral("files_missing"));
    }

    void milestonesAreFundedAndAcceptedOneByOne() {
        auto order = milestones();
        QVERIFY(order->terms.source == OrderSource::offer);
        QVERIFY(order->status == OrderStatus::in_progress);
        QVERIFY(order->due_at == start + days(3));
        QVERIFY(order->money.escrow == usd(6'000));
        order = then(order, delivery({1}), seller);
        QCOMPARE(codeOf(order, AcceptDelivery{order_id, 1}, buyer),
                 QStringLiteral("DeliveryAccepted MilestoneCompleted"));
        order = then(order, AcceptDelivery{order_id, 1}, buyer);
        QVERIFY(order->status == OrderStatus::in_progress);
        QVERIFY(order->money.earnings.front().net == usd(4'800));
        QVERIFY(!order->due_at);

        QCOMPARE(codeOf(order, delivery({2}), seller), QStringLiteral("milestone_not_funded"));
        QCOMPARE(codeOf(order, FundMilestone{order_id, 1}, buyer), QStringLiteral("milestone_not_next"));
        const Instant funded = start + days(2);
        order = then(order, FundMilestone{order_id, 2}, buyer, funded);
        QCOMPARE(codeOf(order, FundMilestone{order_id, 2}, buyer), QStringLiteral("superseded"));
        QVERIFY(order->due_at == funded + days(4));
        QVERIFY(order->money.escrow == usd(4'000));
        QVERIFY(!order->somethingDelivered());
        order = then(then(order, delivery({2}), seller, funded), AcceptDelivery{order_id, 2}, buyer, funded);
        QVERIFY(order->status == OrderStatus::completed);
        QCOMPARE(order->money.earnings.size(), std::size_t(2));
    }
    void milestoneThatIsNeverFundedEndsTheOrder() {
        auto order = then(then(milestones(), delivery({1}), seller), AcceptDelivery{order_id, 1}, buyer);
        order = thenTimer(order, TimerKind::order_lapses, start + days(30));
        QVERIFY(order->status == OrderStatus::completed);
        QVERIFY(order->completed_by == CompletedBy::timer);
    }
    void veryLateMilestoneCanBeCancelled() {
        auto order = then(then(milestones(), delivery({1}), seller), AcceptDelivery{order_id, 1}, buyer);
        order = then(order, FundMilestone{order_id, 2}, buyer);
        const auto cancelled = then(order, CancelOrder{order_id, "late"}, buyer, start + days(6));
        QVERIFY(cancelled->cancellation->fault == Fault::seller);
        // What was accepted stays earned.
        QVERIFY(cancelled->money.earnings.front().net == usd(4'800));
    }
    void offeredOrdersArePlacedByTheMarketplaceOnly() {
        const auto terms = OfferTerms{"X", "", usd(100), 1, 0, {}, {}, start};
        const PlaceOfferedOrder place{order_id, id<OfferId>(40), buyer, seller, gig_id, terms};
        QCOMPARE(codeOf({}, place, buyer), QStringLiteral("not_found"));
        QCOMPARE(codeOf({}, place, staff), QStringLiteral("gig_not_orderable"));
        QCOMPARE(codeOf(milestones(), place, staff), QStringLiteral("superseded"));
        auto other = place;
        other.offer = id<OfferId>(41);
        QCOMPARE(codeOf(milestones(), other, staff), QStringLiteral("order_exists"));
    }
};

QTEST_GUILESS_MAIN(TestOrderWork)
#include "tst_order_work.moc"
