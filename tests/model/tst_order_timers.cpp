#include "model/order/timers.h"
#include "tests/model/order_moves.h"

#include <QTest>

using namespace gw;
using namespace gw::moves;
using std::chrono::days;
using std::chrono::hours;
using std::chrono::minutes;

namespace {

using Timers = std::vector<Timer>;

QString raised(const std::optional<Order>& order, TimerKind kind, Instant at, Instant now) {
    return codeOf(order, RaiseTimer{order_id, kind, at}, staff, now);
}

} // namespace

class TestOrderTimers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// All timers of the table, with their hours.
    void eachStatusWantsItsTimers() {
        const Instant due = start + days(6), review = start + hours(72);
        QVERIFY((timersOf(*orderIn(OrderStatus::pending_payment)) ==
                 Timers{{TimerKind::payment_expires, start + minutes(15)}}));
        QVERIFY((timersOf(*orderIn(OrderStatus::awaiting_requirements)) ==
                 Timers{{TimerKind::first_requirements_reminder, start + hours(24)},
                        {TimerKind::second_requirements_reminder, start + hours(72)},
                        {TimerKind::order_lapses, start + days(30)}}));
        QVERIFY((timersOf(*orderIn(OrderStatus::in_progress)) ==
                 Timers{{TimerKind::becomes_late, due + milliseconds(1)},
                        {TimerKind::becomes_very_late, due + hours(24) + milliseconds(1)}}));
        QVERIFY((timersOf(*orderIn(OrderStatus::delivered)) ==
                 Timers{{TimerKind::first_review_warning, review - hours(24)},
                        {TimerKind::second_review_warning, review - hours(4)},
                        {TimerKind::completes, review}}));
        QVERIFY((timersOf(*orderIn(OrderStatus::completed)) ==
                 Timers{{TimerKind::earning_clears, start + days(14)}}));
        QVERIFY(timersOf(*orderIn(OrderStatus::cancelled)).empty());
    }

    void notBeforeItsTime() {
        const auto order = orderIn(OrderStatus::pending_payment);
        const Instant at = start + minutes(15);
        QCOMPARE(raised(order, TimerKind::payment_expires, at, at - milliseconds(1)),
                 QStringLiteral("too_early"));
        QCOMPARE(raised(order, TimerKind::payment_expires, at, at), QStringLiteral("PaymentExpired"));
        QCOMPARE(raised(order, TimerKind::payment_expires, at + milliseconds(1), at + hours(1)),
                 QStringLiteral("superseded"));
    }

    void onlyTheMarketplaceRaises() {
        const auto order = orderIn(OrderStatus::pending_payment);
        const RaiseTimer timer{order_id, TimerKind::payment_expires, start + minutes(15)};
        QCOMPARE(codeOf(order, timer, buyer, timer.at), QStringLiteral("not_allowed"));
        QCOMPARE(codeOf(order, timer, stranger, timer.at), QStringLiteral("not_found"));
    }

    void remindersAreRaisedOnce() {
        const Instant at = start + hours(24);
        auto order = orderIn(OrderStatus::awaiting_requirements);
        QCOMPARE(raised(order, TimerKind::first_requirements_reminder, at, at),
                 QStringLiteral("ReminderRaised"));
        order = thenTimer(order, TimerKind::first_requirements_reminder, at);
        QCOMPARE(raised(order, TimerKind::first_requirements_reminder, at, at + hours(1)),
                 QStringLiteral("superseded"));
        QCOMPARE(timersOf(*order).size(), std::size_t(2));
    }

    void unstartedOrderLapsesWithFullRefund() {
        const auto order =
            thenTimer(orderIn(OrderStatus::awaiting_requirements), TimerKind::order_lapses, start + days(30));
        QVERIFY(order->status == OrderStatus::cancelled);
        QVERIFY(order->cancellation->basis == CancellationBasis::lapsed);
        QVERIFY(order->cancellation->fault == Fault::buyer);
    }

    void unpaidOrderExpires() {
        const auto order =
            thenTimer(orderIn(OrderStatus::pending_payment), TimerKind::payment_expires, start + minutes(15));
        QVERIFY(order->status == OrderStatus::payment_expired);
        QCOMPARE(codeOf(order, RecordPayment{order_id, order->total(), "r"}, staff),
                 QStringLiteral("payment_expired"));
    }

    void latenessIsReachedInSteps() {
        auto order = orderIn(OrderStatus::in_progress);
        const auto late = timersOf(*order);
        order = thenTimer(order, late[0].kind, late[0].at);
        QVERIFY(order->lateness == Lateness::late);
        QVERIFY(order->latenessAt(late[0].at) == Lateness::late);
        QCOMPARE(timersOf(*order).size(), std::size_t(1));
        order = thenTimer(order, late[1].kind, late[1].at);
        QVERIFY(order->lateness == Lateness::very_late);
        QVERIFY(order->latenessAt(late[1].at) == Lateness::very_late);
        QVERIFY(timersOf(*order).empty());
    }

    void deliveredOrderCompletesByItself() {
        const Instant end = start + hours(72);
        const auto order = thenTimer(orderIn(OrderStatus::delivered), TimerKind::completes, end);
        QVERIFY(order->status == OrderStatus::completed);
        QVERIFY(order->completed_by == CompletedBy::timer);
        QVERIFY(order->completed_at == end);
    }

    /// After any downtime: all that is due, in order, each once.
    void catchesUpAfterDowntime() {
        auto order = orderIn(OrderStatus::delivered);
        const Instant now = start + days(40);
        QStringList outcomes;
        for (auto timers = timersOf(*order); !timers.empty() && timers.front().at <= now;
             timers = timersOf(*order)) {
            const RaiseTimer raise{order_id, timers.front().kind, timers.front().at};
            outcomes << codeOf(order, raise, staff, now);
            order = then(order, raise, staff, now);
        }
        QCOMPARE(outcomes.join(QLatin1Char(' ')),
                 QStringLiteral("ReminderRaised ReminderRaised OrderCompleted"));
        order = thenTimer(order, TimerKind::earning_clears, now + days(14));
        QCOMPARE(order->money.earnings.front().clearing.minor(), 0);
        QVERIFY(timersOf(*order).empty());
    }

    void timersStandStillWhileDisputed() {
        auto order = orderIn(OrderStatus::delivered);
        const auto before = timersOf(*order);
        order = then(order, OpenDispute{order_id, "Wrong.", {Ruling::cancel, {}}}, buyer, start + hours(10));
        QVERIFY((timersOf(*order) == Timers{{TimerKind::dispute_response, start + hours(82)}}));
        order = then(order, WithdrawDispute{order_id}, buyer, start + hours(40));
        const auto after_it = timersOf(*order);
        QCOMPARE(after_it.size(), before.size());
        for (std::size_t i = 0; i < before.size(); ++i)
            QVERIFY(after_it[i] == (Timer{before[i].kind, before[i].at + hours(30)}));
        QVERIFY(order->status == OrderStatus::delivered);
    }

    void topRatedSellersClearSooner() {
        auto terms = orderIn(OrderStatus::pending_payment)->terms;
        terms.clearing_days = terms.policy.clearing_days_top_rated;
        auto order = std::optional(evolve(std::optional<Order>(), OrderEvent(terms), {start, buyer}));
        order = then(order, RecordPayment{order_id, order->total(), "r"}, staff);
        order = then(order, SkipRequirements{order_id}, seller);
        order = then(then(order, delivery({1}), seller), AcceptDelivery{order_id, 1}, buyer);
        QVERIFY((timersOf(*order) == Timers{{TimerKind::earning_clears, start + days(7)}}));
    }
};

QTEST_GUILESS_MAIN(TestOrderTimers)
#include "tst_order_timers.moc"
