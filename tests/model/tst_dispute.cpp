#include "model/order/timers.h"
#include "tests/model/order_moves.h"

#include <QTest>

using namespace gw;
using namespace gw::moves;
using std::chrono::days;
using std::chrono::hours;

namespace {

const OpenDispute copied{order_id, "This was copied.", {Ruling::cancel, std::nullopt}};

std::optional<Order> disputed(OrderStatus from = OrderStatus::delivered) {
    return then(orderIn(from), copied, buyer);
}

std::optional<Order> negotiating(OrderStatus from = OrderStatus::delivered) {
    return then(disputed(from), AnswerDispute{order_id, "It was not."}, seller, start + hours(1));
}

std::optional<Order> escalated(OrderStatus from = OrderStatus::delivered) {
    return then(negotiating(from), EscalateDispute{order_id}, buyer, start + hours(2));
}

} // namespace

class TestDispute : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void opensInEachStatus_data() {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("outcome");
        const auto row = [](OrderStatus status, const char* outcome) {
            QTest::addRow("%d", static_cast<int>(status))
                << static_cast<int>(status) << QString(QLatin1String(outcome));
        };
        row(OrderStatus::pending_payment, "not_paid_yet");
        row(OrderStatus::awaiting_requirements, "DisputeOpened");
        row(OrderStatus::in_progress, "DisputeOpened");
        row(OrderStatus::delivered, "DisputeOpened");
        row(OrderStatus::in_revision, "DisputeOpened");
        row(OrderStatus::completed, "DisputeOpened DisputeHeld");
        row(OrderStatus::cancelled, "order_cancelled");
    }
    void opensInEachStatus() {
        QFETCH(int, status);
        QFETCH(QString, outcome);
        const auto order = orderIn(static_cast<OrderStatus>(status));
        QCOMPARE(codeOf(order, copied, buyer), outcome);
        QCOMPARE(codeOf(order, copied, seller), outcome);
        QCOMPARE(codeOf(order, copied, stranger), QStringLiteral("not_found"));
        QCOMPARE(codeOf(order, copied, staff), QStringLiteral("not_allowed"));
    }

    void windowAfterCompletion() {
        const auto order = orderIn(OrderStatus::completed);
        QCOMPARE(codeOf(order, copied, buyer, start + days(14)), QStringLiteral("DisputeOpened DisputeHeld"));
        QCOMPARE(codeOf(order, copied, buyer, start + days(14) + milliseconds(1)),
                 QStringLiteral("too_late"));
    }

    /// Everything but the dispute stands still, and says so.
    void everythingElseWaits() {
        const auto order = disputed();
        QCOMPARE(codeOf(order, copied, buyer), QStringLiteral("superseded"));
        const std::vector<std::pair<OrderCommand, AccountId>> others{
            {AcceptDelivery{order_id, 1}, buyer},
            {RequestRevision{order_id, 1, {{"x", std::nullopt}}}, buyer},
            {ExtendReview{order_id, 1}, buyer},
            {CancelOrder{order_id, ""}, buyer},
            {delivery({3}), seller},
            {RequestExtension{order_id, 1, ""}, seller},
            {RequestCancellation{order_id, "", std::nullopt, false}, seller},
            {OfferExtra{order_id, "x", usd(1), 0, 0}, seller},
            {LeaveTip{order_id, usd(1)}, buyer}};
        for (const auto& [command, actor] : others) {
            const auto outcome = outcomeOf(order, command, actor);
            QCOMPARE(codeOf(outcome), QStringLiteral("order_disputed"));
            QVERIFY(outcome.error().retry == Retry::after_event);
        }
    }

    void runsItsCourse() {
        auto order = disputed();
        QVERIFY(order->dispute->until == start + hours(72));
        QCOMPARE(codeOf(order, AnswerDispute{order_id, "No."}, buyer), QStringLiteral("not_allowed"));
        QCOMPARE(codeOf(order, ProposeSettlement{order_id, {Ruling::resume, {}}}, seller),
                 QStringLiteral("not_negotiating"));
        order = negotiating();
        QVERIFY(order->dispute->until == start + hours(1) + days(7));
        QCOMPARE(codeOf(order, AnswerDispute{order_id, "It was not."}, seller), QStringLiteral("superseded"));
        QCOMPARE(codeOf(order, DecideDispute{order_id, {Ruling::resume, {}}, Fault::none, ""}, staff),
                 QStringLiteral("not_escalated"));
        order = escalated();
        QVERIFY(order->dispute->until == start + hours(2) + days(14));
        QVERIFY(order->status == OrderStatus::disputed);
    }

    void silenceAndDisagreementEscalate() {
        const auto unanswered = thenTimer(disputed(), TimerKind::dispute_response, start + hours(72));
        QVERIFY(unanswered->dispute->status == DisputeStatus::escalated);
        const Instant end = start + hours(1) + days(7);
        const auto disagreed = thenTimer(negotiating(), TimerKind::dispute_negotiation, end);
        QVERIFY(disagreed->dispute->status == DisputeStatus::escalated);
        const Instant overdue = end + days(14);
        const auto reminded = thenTimer(disagreed, TimerKind::dispute_decision, overdue);
        QVERIFY(reminded->dispute->overdue && timersOf(*reminded).empty());
    }

    void settlementsAreAcceptedByTheOther() {
        auto order = then(negotiating(), ProposeSettlement{order_id, {Ruling::complete, usd(2'000)}}, seller);
        order = then(order, ProposeSettlement{order_id, {Ruling::complete, usd(5'000)}}, seller);
        QCOMPARE(codeOf(order, AcceptSettlement{order_id, 1}, buyer), QStringLiteral("stale_proposal"));
        QCOMPARE(codeOf(order, AcceptSettlement{order_id, 2}, seller), QStringLiteral("not_allowed"));
        QCOMPARE(codeOf(order, AcceptSettlement{order_id, 2}, buyer),
                 QStringLiteral("SettlementAccepted DisputeClosed PartialRefunded OrderCompleted"));
        order = then(order, AcceptSettlement{order_id, 2}, buyer);
        QVERIFY(order->completed_by == CompletedBy::agreement);
        QVERIFY(order->money.earnings.front().net == usd(13'600));
        QVERIFY(order->dispute->status == DisputeStatus::closed);
    }

    void decisions_data() {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("ruling");
        QTest::addColumn<int>("refund"); // -1: none
        QTest::addColumn<QString>("outcome");
        const auto row = [](const char* name, OrderStatus from, Ruling ruling, int refund,
                            const char* outcome) {
            QTest::newRow(name) << static_cast<int>(from) << static_cast<int>(ruling) << refund
                                << QString(QLatin1String(outcome));
        };
        using S = OrderStatus;
        row("go on", S::in_progress, Ruling::resume, -1, "DisputeDecided DisputeClosed");
        row("complete", S::in_progress, Ruling::complete, -1, "DisputeDecided DisputeClosed OrderCompleted");
        row("a part", S::delivered, Ruling::complete, 100,
            "DisputeDecided DisputeClosed PartialRefunded OrderCompleted");
        row("cancel", S::delivered, Ruling::cancel, -1, "DisputeDecided DisputeClosed OrderCancelled");
        row("completed stays", S::completed, Ruling::resume, -1,
            "DisputeDecided DisputeClosed DisputeReleased");
        row("completed, a part", S::completed, Ruling::complete, 100,
            "DisputeDecided DisputeClosed DisputeRefunded");
        row("completed, all", S::completed, Ruling::cancel, -1,
            "DisputeDecided DisputeClosed DisputeRefunded OrderCancelled");
        row("too much", S::delivered, Ruling::complete, 22'000, "bad_refund");
        row("refund and go on", S::delivered, Ruling::resume, 100, "bad_refund");
    }
    void decisions() {
        QFETCH(int, from);
        QFETCH(int, ruling);
        QFETCH(int, refund);
        QFETCH(QString, outcome);
        DisputeTerms terms{static_cast<Ruling>(ruling), std::nullopt};
        if (refund >= 0)
            terms.refund = usd(refund);
        const DecideDispute decide{order_id, terms, Fault::seller, "So be it."};
        const auto order = escalated(static_cast<OrderStatus>(from));
        QCOMPARE(codeOf(order, decide, staff), outcome);
        QCOMPARE(codeOf(order, decide, buyer), QStringLiteral("not_allowed"));
    }

    void onlyItsOpenerWithdrawsIt() {
        QCOMPARE(codeOf(disputed(), WithdrawDispute{order_id}, seller), QStringLiteral("not_allowed"));
        const auto order = then(disputed(), WithdrawDispute{order_id}, buyer, start + hours(5));
        QVERIFY(order->status == OrderStatus::delivered);
        QVERIFY(order->dispute->status == DisputeStatus::withdrawn);
        QVERIFY(order->review_until == start + hours(72 + 5));
        QCOMPARE(codeOf(order, WithdrawDispute{order_id}, buyer), QStringLiteral("no_dispute"));
        QCOMPARE(codeOf(order, copied, seller), QStringLiteral("DisputeOpened"));
    }

    void decidedOnCompletedOrdersOnce() {
        const DecideDispute nothing{order_id, {Ruling::resume, {}}, Fault::none, ""};
        const auto order = then(escalated(OrderStatus::completed), nothing, staff, start + hours(3));
        QCOMPARE(codeOf(order, copied, buyer, start + hours(4)), QStringLiteral("dispute_over"));
    }
};

QTEST_GUILESS_MAIN(TestDispute)
#include "tst_dispute.moc"
