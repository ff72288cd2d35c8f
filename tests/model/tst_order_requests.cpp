#include "tests/model/order_moves.h"

#include <QTest>

using namespace gw;
using namespace gw::moves;
using std::chrono::days;
using std::chrono::hours;

namespace {

const RequestExtension three_days{order_id, 3, "I am ill."};
const OfferExtra animation{order_id, "Animation", usd(5'000), 2, 0};
const OfferExtra one_revision{order_id, "One more revision", usd(1'000), 1, 1};
const RequestCancellation all_back{order_id, "It does not fit.", std::nullopt, true};

std::optional<Order> working() { return orderIn(OrderStatus::in_progress); }

} // namespace

class TestOrderRequests : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void extensionMovesTheDateFromItsAcceptance() {
        const auto asked = then(working(), three_days, seller);
        QVERIFY(asked->extension->expires_at == start + hours(48));
        QCOMPARE(codeOf(asked, AcceptExtension{order_id, 1}, seller), QStringLiteral("not_allowed"));
        const auto extended = then(asked, AcceptExtension{order_id, 1}, buyer);
        QVERIFY(extended->due_at == start + days(6 + 3));
        QVERIFY(!extended->extension);
    }
    void extensionOfALateOrderIsOnTimeAgain() {
        auto order = working();
        order = thenTimer(order, TimerKind::becomes_late, *order->due_at + milliseconds(1));
        order = then(order, three_days, seller, *order->due_at + hours(1));
        order = then(order, AcceptExtension{order_id, 1}, buyer, *order->due_at + hours(2));
        QVERIFY(order->lateness == Lateness::on_time);
    }
    void extensionsAreOneAtATime() {
        const auto asked = then(working(), three_days, seller);
        QCOMPARE(codeOf(asked, three_days, seller), QStringLiteral("superseded"));
        QCOMPARE(codeOf(asked, RequestExtension{order_id, 5, "More."}, seller),
                 QStringLiteral("extension_open"));
        QCOMPARE(codeOf(asked, RequestExtension{order_id, 5, "Take your time."}, buyer),
                 QStringLiteral("extension_open"));
    }
    void extensionEnds_data() {
        QTest::addColumn<QString>("how");
        for (const char* how : {"declined", "withdrawn", "expired"})
            QTest::newRow(how) << QString::fromLatin1(how);
    }
    void extensionEnds() {
        QFETCH(QString, how);
        auto order = then(working(), three_days, seller);
        if (how == QLatin1String("declined"))
            order = then(order, DeclineExtension{order_id, 1}, buyer);
        else if (how == QLatin1String("withdrawn"))
            order = then(order, WithdrawExtension{order_id, 1}, seller);
        else
            order = thenTimer(order, TimerKind::extension_expires, start + hours(48));
        QVERIFY(!order->extension);
        QCOMPARE(codeOf(order, AcceptExtension{order_id, 1}, buyer), QStringLiteral("request_gone"));
        QCOMPARE(then(order, three_days, seller)->extension->number, 2);
    }
    void extensionNeedsADate() {
        QCOMPARE(codeOf(orderIn(OrderStatus::pending_payment), three_days, seller),
                 QStringLiteral("not_paid_yet"));
        QCOMPARE(codeOf(orderIn(OrderStatus::awaiting_requirements), three_days, seller),
                 QStringLiteral("not_started"));
        QCOMPARE(codeOf(orderIn(OrderStatus::delivered), three_days, seller),
                 QStringLiteral("already_delivered"));
        for (const int bad : {0, -1, 61})
            QCOMPARE(codeOf(working(), RequestExtension{order_id, bad, ""}, seller),
                     QStringLiteral("bad_days"));
    }

    void extraIsPaidAndAddsItsDays() {
        const auto offered = then(working(), animation, seller);
        QVERIFY(offered->extra->service_fee == usd(275));
        QCOMPARE(codeOf(offered, AcceptExtra{order_id, 1}, seller), QStringLiteral("not_allowed"));
        const auto added = then(offered, AcceptExtra{order_id, 1}, buyer);
        QVERIFY(added->due_at == start + days(6 + 2));
        QVERIFY(added->money.escrow == usd(27'000));
        QVERIFY(added->money.fee_deferred == usd(1'210 + 275));
        QCOMPARE(text(added->extras_added.front().title), QStringLiteral("Animation"));
    }
    void extrasAreChecked() {
        const auto with = [](Money price, int days_more, int revisions, std::string title = "More") {
            return codeOf(working(), OfferExtra{order_id, std::move(title), price, days_more, revisions},
                          seller);
        };
        QCOMPARE(with(usd(0), 0, 0), QStringLiteral("ExtraOffered"));
        QCOMPARE(with(usd(-1), 0, 0), QStringLiteral("bad_amount"));
        QCOMPARE(with(Money(5, Currency::parse("EUR").value()), 0, 0), QStringLiteral("bad_amount"));
        QCOMPARE(with(usd(1), -1, 0), QStringLiteral("bad_days"));
        QCOMPARE(with(usd(1), 0, -1), QStringLiteral("bad_revisions"));
        QCOMPARE(with(usd(1), 0, 0, " "), QStringLiteral("title_missing"));
        QCOMPARE(codeOf(then(working(), animation, seller), one_revision, seller),
                 QStringLiteral("extra_open"));
    }

    /// No revision left: the wish waits for a price, and paying it begins the revision.
    void paidRevision() {
        auto order = orderIn(OrderStatus::in_revision);
        order = then(then(order, delivery({2}), seller),
                     RequestRevision{order_id, 2, {{"Again.", std::nullopt}}}, buyer);
        order = then(order, delivery({3}), seller);
        const RequestRevision third{order_id, 3, {{"Once more.", std::nullopt}}};
        order = then(order, third, buyer);
        QVERIFY(order->status == OrderStatus::delivered);
        QCOMPARE(codeOf(order, third, buyer), QStringLiteral("superseded"));
        order = then(order, one_revision, seller);
        const auto paid = outcomeOf(order, AcceptExtra{order_id, 1}, buyer);
        QCOMPARE(codeOf(paid), QStringLiteral("ExtraAdded RevisionRequested"));
        QVERIFY(!lastOf<RevisionRequested>(paid).in_scope);
        order = then(order, AcceptExtra{order_id, 1}, buyer);
        QVERIFY(order->status == OrderStatus::in_revision);
        QCOMPARE(order->revisionsLeft(), 0);
        QVERIFY(!order->revision_wish);
    }

    void cancellationByAgreement() {
        const auto asked = then(working(), all_back, seller);
        QCOMPARE(codeOf(asked, AcceptCancellation{order_id, 1}, seller), QStringLiteral("not_allowed"));
        const auto cancelled = then(asked, AcceptCancellation{order_id, 1}, buyer);
        QVERIFY(cancelled->status == OrderStatus::cancelled);
        QVERIFY(cancelled->cancellation->fault == Fault::seller);
        QVERIFY(cancelled->cancellation->by == CancelledBy::both);
    }
    void silenceAcceptsACancellation() {
        const auto asked = then(working(), all_back, buyer);
        const auto silent = thenTimer(asked, TimerKind::cancellation_by_silence, start + hours(48));
        QVERIFY(silent->status == OrderStatus::cancelled);
        QVERIFY(silent->cancellation->fault == Fault::buyer);
    }
    void partialRefundCompletesTheOrder() {
        const auto asked = then(working(), RequestCancellation{order_id, "Half.", usd(11'000), false}, buyer);
        QCOMPARE(codeOf(asked, AcceptCancellation{order_id, 1}, seller),
                 QStringLiteral("CancellationAccepted PartialRefunded OrderCompleted"));
        const auto ended = then(asked, AcceptCancellation{order_id, 1}, seller);
        QVERIFY(ended->completed_by == CompletedBy::agreement);
        QVERIFY(ended->money.earnings.front().net == usd(8'800));
    }
    void cancellationsAreChecked() {
        QCOMPARE(codeOf(working(), RequestCancellation{order_id, "", usd(22'001), false}, buyer),
                 QStringLiteral("bad_amount"));
        const auto asked = then(working(), all_back, buyer);
        QCOMPARE(codeOf(asked, all_back, buyer), QStringLiteral("superseded"));
        QCOMPARE(codeOf(asked, all_back, seller), QStringLiteral("cancellation_open"));
        QCOMPARE(codeOf(asked, WithdrawCancellation{order_id, 1}, seller), QStringLiteral("not_allowed"));
        QVERIFY(!then(asked, WithdrawCancellation{order_id, 1}, buyer)->cancellation_request);
        QVERIFY(!then(asked, DeclineCancellation{order_id, 1}, seller)->cancellation_request);
        QCOMPARE(codeOf(asked, AcceptCancellation{order_id, 2}, seller), QStringLiteral("request_gone"));
        QCOMPARE(codeOf(orderIn(OrderStatus::completed), all_back, buyer), QStringLiteral("order_completed"));
    }

    void theEndClosesWhatWasOpen() {
        auto order = then(then(orderIn(OrderStatus::delivered), animation, seller), all_back, buyer);
        order = then(order, AcceptDelivery{order_id, 1}, buyer);
        QVERIFY(!order->extra && !order->cancellation_request);
    }

    void reviewPeriodIsExtendedUpToItsCap() {
        auto order = orderIn(OrderStatus::delivered);
        const ExtendReview more{order_id, 1};
        order = then(then(order, more, buyer), more, buyer);
        QVERIFY(order->review_until == start + hours(3 * 72));
        QCOMPARE(codeOf(order, more, buyer), QStringLiteral("review_extended_enough"));
        QCOMPARE(codeOf(orderIn(OrderStatus::in_revision), more, buyer), QStringLiteral("in_revision"));
    }

    void tipsAreForTwoWeeks() {
        const auto order = orderIn(OrderStatus::completed);
        const LeaveTip tip{order_id, usd(1'000)};
        QCOMPARE(codeOf(order, tip, buyer, start + days(14)), QStringLiteral("TipLeft"));
        QCOMPARE(codeOf(order, tip, buyer, start + days(14) + milliseconds(1)), QStringLiteral("too_late"));
        QCOMPARE(codeOf(order, LeaveTip{order_id, usd(0)}, buyer), QStringLiteral("bad_amount"));
        QCOMPARE(codeOf(order, tip, seller), QStringLiteral("not_allowed"));
        QCOMPARE(codeOf(working(), tip, buyer), QStringLiteral("not_completed"));
    }
};

QTEST_GUILESS_MAIN(TestOrderRequests)
#include "tst_order_requests.moc"
