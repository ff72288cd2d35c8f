#include "model/account/away.h"
#include "model/order/timers.h"
#include "tests/model/order_moves.h"

#include <QTest>

using namespace gw;
using namespace gw::moves;
using std::chrono::hours;
using std::chrono::minutes;

namespace {

const RequestCancellation cancellation{order_id, "I changed my mind.", std::nullopt, false};
const RequestRevision smaller{order_id, 1, {{"Smaller, please.", std::nullopt}}};

std::optional<Order> withCancellationRequest(OrderStatus status = OrderStatus::in_progress) {
    return then(orderIn(status), cancellation, buyer);
}

Instant completionOf(const std::optional<Order>& order) { return *order->review_until; }

/// Completed by timer; the earnings wait to clear.
std::optional<Order> completedByTimer() {
    const auto order = orderIn(OrderStatus::delivered);
    return thenTimer(order, TimerKind::completes, completionOf(order));
}

Context issuedAt(Instant issued, AccountId actor, Instant now) {
    Context context = contextOf(actor, now);
    context.issued_at = issued;
    return context;
}

Result<std::vector<OrderEvent>> placed(const Gig& gig, int open_orders) {
    Context context = contextWith(gig, buyer);
    context.open_orders_of = [=](GigId) { return open_orders; };
    return decide(std::optional<Order>(), OrderCommand(placeOrder()), context);
}

} // namespace

/// Each race of domain.md in both orders of arrival, as the server decides it.
class TestOrderRaces : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cancellationThenDelivery() {
        const auto order = orderIn(OrderStatus::in_progress);
        const Instant very_late = *order->due_at + hours(25);
        const auto cancelled = then(order, CancelOrder{order_id, "too late"}, buyer, very_late);
        const auto late = outcomeOf(cancelled, delivery({1}), seller, very_late + hours(1));
        QCOMPARE(codeOf(late), QStringLiteral("order_cancelled"));
        QVERIFY(
            (suggestionsOf(late) == std::vector<std::string>{"propose_to_reinstate", "save_as_evidence"}));
    }
    void deliveryThenCancellation() {
        const auto order = orderIn(OrderStatus::in_progress);
        const Instant very_late = *order->due_at + hours(25);
        const auto delivered = then(order, delivery({1}), seller, very_late);
        QCOMPARE(codeOf(delivered, CancelOrder{order_id, "too late"}, buyer, very_late + hours(1)),
                 QStringLiteral("not_cancellable"));
    }

    void requestThenDeliverySuspendsSilence() {
        const auto asked = withCancellationRequest();
        const Instant answer_until = start + hours(48);
        QVERIFY(timersOf(*asked).front() == (Timer{TimerKind::cancellation_by_silence, answer_until}));
        const auto delivered = then(asked, delivery({1}), seller, start + hours(1));
        QVERIFY(delivered->status == OrderStatus::delivered);
        QVERIFY(delivered->cancellation_request->held_up);
        QCOMPARE(codeOf(delivered, RaiseTimer{order_id, TimerKind::cancellation_by_silence, answer_until},
                        staff, answer_until),
                 QStringLiteral("superseded"));
        // Both are asked: either answer still counts.
        QCOMPARE(codeOf(delivered, AcceptCancellation{order_id, 1}, seller),
                 QStringLiteral("CancellationAccepted OrderCancelled"));
        QCOMPARE(codeOf(delivered, AcceptDelivery{order_id, 1}, buyer),
                 QStringLiteral("DeliveryAccepted OrderCompleted"));
    }
    void deliveryThenRequest() {
        const auto asked = withCancellationRequest(OrderStatus::delivered);
        QVERIFY(!asked->cancellation_request->held_up);
        const auto silent = thenTimer(asked, TimerKind::cancellation_by_silence, start + hours(48));
        QVERIFY(silent->status == OrderStatus::cancelled);
    }
    void filesThatNeverComeLetSilenceRunAgain() {
        Context context = contextOf(seller, start + hours(1));
        context.has_blob = [](const BlobId&) { return false; };
        auto order = after(withCancellationRequest(), OrderCommand(delivery({1})), context);
        QVERIFY(order->manifest && order->cancellation_request->held_up);
        order = thenTimer(order, TimerKind::files_missing, start + hours(7));
        QVERIFY(!order->cancellation_request->held_up);
        QVERIFY(order->cancellation_request->answer_until == start + hours(7 + 48));
    }

    void acceptedCancellationThenDelivery() {
        const auto cancelled = then(withCancellationRequest(), AcceptCancellation{order_id, 1}, seller);
        QCOMPARE(codeOf(cancelled, delivery({1}), seller), QStringLiteral("order_cancelled"));
    }
    void deliveryThenAcceptedCancellation() {
        const auto delivered = then(withCancellationRequest(), delivery({1}), seller);
        const auto cancelled = then(delivered, AcceptCancellation{order_id, 1}, seller);
        QVERIFY(cancelled->status == OrderStatus::cancelled);
        QVERIFY(cancelled->cancellation->fault == Fault::none);
        QCOMPARE(cancelled->money.escrow.minor(), 0);
    }

    void completionThenRevision() {
        const auto completed = completedByTimer();
        const auto outcome = outcomeOf(completed, smaller, buyer, completionOf(completed) + hours(1));
        QCOMPARE(codeOf(outcome), QStringLiteral("order_completed"));
        QVERIFY((suggestionsOf(outcome) ==
                 std::vector<std::string>{"goodwill_revision", "paid_extra", "dispute"}));
    }
    void completionThenRevisionMadeBefore_data() {
        QTest::addColumn<int>("issued_minutes");
        QTest::addColumn<int>("arrived_minutes");
        QTest::addColumn<QString>("outcome");
        QTest::newRow("made before, in time") << -1 << 120 << "OrderReopened RevisionRequested";
        QTest::newRow("made before, too late") << -1 << 121 << "order_completed";
        QTest::newRow("made at the end") << 0 << 1 << "order_completed";
        QTest::newRow("made before the delivery") << -72 * 60 - 1 << 1 << "order_completed";
    }
    void completionThenRevisionMadeBefore() {
        QFETCH(int, issued_minutes);
        QFETCH(int, arrived_minutes);
        QFETCH(QString, outcome);
        const auto completed = completedByTimer();
        const Instant end = completionOf(completed);
        const auto context = issuedAt(end + minutes(issued_minutes), buyer, end + minutes(arrived_minutes));
        QCOMPARE(codeOf(decide(completed, OrderCommand(smaller), context)), outcome);
    }
    void reopeningTakesTheEarningsBack() {
        const auto completed = completedByTimer();
        const Instant end = completionOf(completed);
        QCOMPARE(completed->money.earnings.front().net.minor(), 17'600);
        const auto reopened =
            after(completed, OrderCommand(smaller), issuedAt(end - hours(1), buyer, end + hours(1)));
        QVERIFY(reopened->status == OrderStatus::in_revision);
        QVERIFY(!reopened->completed_at);
        QVERIFY(reopened->money.earnings.empty());
        QCOMPARE(reopened->money.escrow.minor(), 22'000);
    }
    void graceIsForCompletionByTimerOnly() {
        const auto accepted =
            then(orderIn(OrderStatus::delivered), AcceptDelivery{order_id, 1}, buyer, start + hours(5));
        QCOMPARE(codeOf(decide(accepted, OrderCommand(smaller),
                               issuedAt(start + hours(4), buyer, start + hours(6)))),
                 QStringLiteral("order_completed"));
    }
    void revisionThenCompletion() {
        const auto order = orderIn(OrderStatus::delivered);
        const Instant end = completionOf(order);
        const auto revising = then(order, smaller, buyer, end - minutes(1));
        QCOMPARE(codeOf(revising, RaiseTimer{order_id, TimerKind::completes, end}, staff, end),
                 QStringLiteral("superseded"));
    }

    void acceptThenRevise() {
        const auto accepted = then(orderIn(OrderStatus::delivered), AcceptDelivery{order_id, 1}, buyer);
        QCOMPARE(codeOf(accepted, smaller, buyer), QStringLiteral("order_completed"));
    }
    void reviseThenAccept() {
        const auto revising = then(orderIn(OrderStatus::delivered), smaller, buyer);
        QCOMPARE(codeOf(revising, AcceptDelivery{order_id, 1}, buyer), QStringLiteral("in_revision"));
    }

    void twoDeliveriesFromTwoDevices() {
        const auto first = then(orderIn(OrderStatus::in_progress), delivery({1}), seller);
        const auto second = outcomeOf(first, delivery({2}), seller);
        QCOMPARE(codeOf(second), QStringLiteral("already_delivered"));
        QVERIFY((suggestionsOf(second) == std::vector<std::string>{"save_as_draft"}));
        const auto other_first = then(orderIn(OrderStatus::in_progress), delivery({2}), seller);
        QCOMPARE(codeOf(other_first, delivery({1}), seller), QStringLiteral("already_delivered"));
    }
    void secondDeliveryIsTakenWhenTheStateAllowsItAgain() {
        const auto revising =
            then(then(orderIn(OrderStatus::in_progress), delivery({1}), seller), smaller, buyer);
        QCOMPARE(lastOf<DeliverySubmitted>(outcomeOf(revising, delivery({2}), seller)).delivery_no, 2);
    }

    void queueLimitReached() {
        auto gig = liveGig();
        gig->queue_limit = 2;
        QCOMPARE(codeOf(placed(*gig, 1)), QStringLiteral("OrderPlaced"));
        const auto loser = placed(*gig, 2);
        QCOMPARE(codeOf(loser), QStringLiteral("queue_full"));
        QVERIFY(loser.error().retry == Retry::after_event);
        QCOMPARE(text(loser.error().suggest.front()), QStringLiteral("wait_in_line"));
    }
    void limitLoweredBelowTheLoad() {
        // The orders that stand know nothing of the limit.
        const auto order = orderIn(OrderStatus::in_progress);
        QCOMPARE(codeOf(order, delivery({1}), seller),
                 QStringLiteral("DeliveryManifested DeliverySubmitted"));
        auto gig = liveGig();
        gig->queue_limit = 0;
        QCOMPARE(codeOf(placed(*gig, 0)), QStringLiteral("queue_full"));
    }

    void awayCrossedByAnOrder_data() {
        QTest::addColumn<int>("chosen");
        QTest::addColumn<int>("heard");
        QTest::addColumn<int>("declined");
        QTest::addColumn<bool>("used");
        QTest::addColumn<QString>("outcome");
        const QString fine = QStringLiteral("OrderCancelled"), no = QStringLiteral("not_declinable");
        QTest::newRow("crossed") << -1 << 1 << 13 << false << fine;
        QTest::newRow("too long after") << -1 << 1 << 14 << false << no;
        QTest::newRow("known before the order") << -2 << -1 << 1 << false << no;
        QTest::newRow("chosen after the order") << 1 << 2 << 3 << false << no;
        QTest::newRow("second time") << -1 << 1 << 2 << true << no;
    }
    void awayCrossedByAnOrder() {
        QFETCH(int, chosen);
        QFETCH(int, heard);
        QFETCH(int, declined);
        QFETCH(bool, used);
        QFETCH(QString, outcome);
        const Away away{start - hours(24), start + hours(240), "", start + hours(chosen),
                        start + hours(heard)};
        Context context = contextOf(seller, start + hours(declined));
        context.away_of = [&](AccountId) { return &away; };
        context.away_decline_used = [&](AccountId) { return used; };
        const auto order = orderIn(OrderStatus::in_progress);
        const auto decided = decide(order, OrderCommand(DeclineOrder{order_id, "I am away."}), context);
        QCOMPARE(codeOf(decided), outcome);
        if (decided)
            QVERIFY(lastOf<OrderCancelled>(decided).fault == Fault::none);
    }
    void awayWithoutCrossingOrders() {
        Context context = contextOf(seller);
        context.away_of = [](AccountId) { return nullptr; };
        QCOMPARE(codeOf(decide(orderIn(OrderStatus::in_progress), OrderCommand(DeclineOrder{order_id, "No."}),
                               context)),
                 QStringLiteral("not_declinable"));
    }
};

QTEST_GUILESS_MAIN(TestOrderRaces)
#include "tst_order_races.moc"
