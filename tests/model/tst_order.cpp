#include "tests/model/order_moves.h"

#include <QTest>

using namespace gw;
using namespace gw::moves;
using std::chrono::days;
using std::chrono::hours;

namespace {

const RequestRevision revision{order_id, 1, {{"Smaller, please.", std::nullopt}}};

/// The command that each row of the table is about, as its rightful actor would send it.
OrderCommand commandNamed(const QString& name) {
    if (name == QLatin1String("pay"))
        return RecordPayment{order_id, usd(23'210), "card-1"};
    if (name == QLatin1String("fail payment"))
        return RecordPaymentFailure{order_id, "no funds"};
    if (name == QLatin1String("answer"))
        return SubmitRequirements{order_id, {{"name", "Zeta", {}}}};
    if (name == QLatin1String("skip"))
        return SkipRequirements{order_id};
    if (name == QLatin1String("deliver"))
        return delivery({7});
    if (name == QLatin1String("revise"))
        return revision;
    if (name == QLatin1String("accept"))
        return AcceptDelivery{order_id, 1};
    return CancelOrder{order_id, "no longer needed"};
}

} // namespace

class TestOrder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Each command in each state, by each role (domain.md, Order).
    void commandsByStateAndRole_data() {
        QTest::addColumn<QString>("command");
        QTest::addColumn<int>("status"); // -1: no order
        QTest::addColumn<QString>("role");
        QTest::addColumn<QString>("outcome");
        const auto rows = [](const char* command, const char* role,
                             std::initializer_list<const char*> outcomes) {
            int status = -1;
            for (const char* outcome : outcomes) {
                for (const char* who : {"buyer", "seller", "service", "stranger"}) {
                    const bool rightful = qstrcmp(who, role) == 0;
                    const bool hidden = status < 0 || qstrcmp(who, "stranger") == 0;
                    QTest::addRow("%s, state %d, %s", command, status, who)
                        << QString::fromLatin1(command) << status << QString::fromLatin1(who)
                        << QString::fromLatin1(hidden     ? "not_found"
                                               : rightful ? outcome
                                                          : "not_allowed");
                }
                ++status;
            }
            QCOMPARE(status, static_cast<int>(OrderStatus::cancelled) + 1);
        };
        // none, pending_payment, awaiting_requirements, in_progress, delivered, in_revision, completed,
        // cancelled
        rows("pay", "service",
             {"", "PaymentCaptured", "superseded", "superseded", "superseded", "superseded", "superseded",
              "order_cancelled"});
        rows("fail payment", "service",
             {"", "PaymentFailed", "already_paid", "already_paid", "already_paid", "already_paid",
              "already_paid", "order_cancelled"});
        rows("answer", "buyer",
             {"", "not_paid_yet", "RequirementsSubmitted OrderStarted", "already_started", "already_started",
              "already_started", "order_completed", "order_cancelled"});
        rows("skip", "seller",
             {"", "not_paid_yet", "RequirementsSkipped OrderStarted", "superseded", "superseded",
              "superseded", "order_completed", "order_cancelled"});
        rows("deliver", "seller",
             {"", "not_paid_yet", "not_started", "DeliveryManifested DeliverySubmitted", "already_delivered",
              "DeliveryManifested DeliverySubmitted", "order_completed", "order_cancelled"});
        rows("revise", "buyer",
             {"", "not_delivered", "not_delivered", "not_delivered", "RevisionRequested", "in_revision",
              "order_completed", "order_cancelled"});
        rows("accept", "buyer",
             {"", "not_delivered", "not_delivered", "not_delivered", "DeliveryAccepted OrderCompleted",
              "in_revision", "superseded", "order_cancelled"});
        rows("cancel", "buyer",
             {"", "OrderCancelled", "OrderCancelled", "not_cancellable", "not_cancellable", "not_cancellable",
              "order_completed", "superseded"});
    }
    void commandsByStateAndRole() {
        QFETCH(QString, command);
        QFETCH(int, status);
        QFETCH(QString, role);
        QFETCH(QString, outcome);
        const auto order = status < 0 ? std::nullopt : orderIn(static_cast<OrderStatus>(status));
        if (order)
            QCOMPARE(static_cast<int>(order->status), status);
        const AccountId actor = role == QLatin1String("buyer")     ? buyer
                                : role == QLatin1String("seller")  ? seller
                                : role == QLatin1String("service") ? staff
                                                                   : stranger;
        const auto decided = outcomeOf(order, commandNamed(command), actor);
        QCOMPARE(codeOf(decided), outcome);
        if (!decided) {
            QVERIFY(!decided.error().what.empty());
            return;
        }
        // What was decided can be folded.
        auto next = order;
        for (const auto& event : *decided)
            next = evolve(std::move(next), event, {start, actor});
    }

    void deliveryKnowsWhetherItIsOnTime() {
        const auto order = orderIn(OrderStatus::in_progress);
        const Instant due = *order->due_at;
        QVERIFY(due == start + days(6));
        const auto at_due = lastOf<DeliverySubmitted>(outcomeOf(order, delivery({1}), seller, due));
        QVERIFY(at_due.on_time);
        QCOMPARE(at_due.delivery_no, 1);
        QVERIFY(at_due.review_until == due + hours(72));
        const Instant late = due + milliseconds(1);
        QVERIFY(!lastOf<DeliverySubmitted>(outcomeOf(order, delivery({1}), seller, late)).on_time);
    }

    void deliveriesAreChecked_data() {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<QString>("code");
        const auto row = [](const char* fault, const char* code) {
            QTest::newRow(fault) << QString::fromLatin1(fault) << QString::fromLatin1(code);
        };
        row("none", "DeliveryManifested DeliverySubmitted");
        row("no file", "nothing_attached");
        row("says no file", "DeliveryManifested DeliverySubmitted");
        row("bad name", "bad_artefact");
        row("too many", "too_many_artefacts");
        row("too long", "message_too_long");
    }
    void deliveriesAreChecked() {
        QFETCH(QString, fault);
        QFETCH(QString, code);
        SubmitDelivery command = delivery({1});
        if (fault == QLatin1String("no file"))
            command.artefacts.clear();
        else if (fault == QLatin1String("says no file"))
            command = delivery({});
        else if (fault == QLatin1String("bad name"))
            command.artefacts[0].name = "";
        else if (fault == QLatin1String("too many"))
            command.artefacts.assign(51, artefact(1));
        else if (fault == QLatin1String("too long"))
            command.message.assign(10'001, 'x');
        const auto outcome = outcomeOf(orderIn(OrderStatus::in_progress), command, seller);
        QCOMPARE(codeOf(outcome), code);
        QVERIFY(outcome || outcome.error().retry == Retry::after_edit);
    }

    void repeatsMustBeConfirmed() {
        const auto order = orderIn(OrderStatus::in_revision);
        const auto again = outcomeOf(order, delivery({1}, "New words."), seller);
        QCOMPARE(codeOf(again), QStringLiteral("repeat_delivery"));
        QVERIFY(again.error().retry == Retry::after_edit);
        auto confirmed = delivery({1});
        confirmed.repeat_confirmed = true;
        QCOMPARE(codeOf(order, confirmed, seller), QStringLiteral("DeliveryManifested DeliverySubmitted"));
        QCOMPARE(codeOf(order, delivery({}, "Nothing to send."), seller),
                 QStringLiteral("DeliveryManifested DeliverySubmitted"));
        QCOMPARE(then(order, delivery({2}), seller)->deliveries.back().number, 2);
    }

    void sameDeliveryFromTwoDevicesCollapses() {
        const auto order = orderIn(OrderStatus::delivered);
        QCOMPARE(codeOf(order, delivery({1}), seller), QStringLiteral("superseded"));
        const auto other = outcomeOf(order, delivery({2}), seller);
        QCOMPARE(codeOf(other), QStringLiteral("already_delivered"));
        QVERIFY(other.error().retry == Retry::after_event);
    }

    void deliveryAfterCancellationOffersWaysOut() {
        const auto outcome = outcomeOf(orderIn(OrderStatus::cancelled), delivery({1}), seller);
        QVERIFY((outcome.error().suggest ==
                 std::vector<std::string>{"propose_to_reinstate", "save_as_evidence"}));
    }

    void revisionAfterCompletionOffersWaysOut() {
        const auto outcome = outcomeOf(orderIn(OrderStatus::completed), revision, buyer);
        QVERIFY((outcome.error().suggest ==
                 std::vector<std::string>{"goodwill_revision", "paid_extra", "dispute"}));
    }

    void revisionsEndWithTheReviewPeriod() {
        const auto order = orderIn(OrderStatus::delivered);
        const Instant end = *order->review_until;
        QCOMPARE(codeOf(order, revision, buyer, end - milliseconds(1)), QStringLiteral("RevisionRequested"));
        QCOMPARE(codeOf(order, revision, buyer, end), QStringLiteral("review_period_over"));
    }

    void revisionsRunOut() {
        auto order = orderIn(OrderStatus::in_revision);
        QCOMPARE(order->revisionsLeft(), 1);
        order = then(order, delivery({2}), seller);
        order = then(order, RequestRevision{order_id, 2, revision.items}, buyer);
        QCOMPARE(order->revisions.back().number, 2);
        order = then(order, delivery({3}), seller);
        QCOMPARE(codeOf(order, RequestRevision{order_id, 3, revision.items}, buyer),
                 QStringLiteral("PaidRevisionWished"));
        QVERIFY(order->due_at == start + days(6));
    }

    void answersAreAboutTheLastDelivery() {
        const auto order = then(orderIn(OrderStatus::in_revision), delivery({2}), seller);
        const auto stale = outcomeOf(order, revision, buyer);
        QCOMPARE(codeOf(stale), QStringLiteral("stale_delivery"));
        QVERIFY(stale.error().retry == Retry::after_edit);
        QCOMPARE(codeOf(order, AcceptDelivery{order_id, 1}, buyer), QStringLiteral("stale_delivery"));
        QCOMPARE(codeOf(order, AcceptDelivery{order_id, 3}, buyer), QStringLiteral("stale_delivery"));
        QCOMPARE(codeOf(order, AcceptDelivery{order_id, 2}, buyer),
                 QStringLiteral("DeliveryAccepted OrderCompleted"));
    }

    void revisionItemsAreChecked() {
        const auto order = orderIn(OrderStatus::delivered);
        const auto with = [&](std::vector<RevisionItem> items) {
            return codeOf(order, RequestRevision{order_id, 1, std::move(items)}, buyer);
        };
        QCOMPARE(with({}), QStringLiteral("items_missing"));
        QCOMPARE(with({{" ", std::nullopt}}), QStringLiteral("items_missing"));
        QCOMPARE(with({{"x", blob(9)}}), QStringLiteral("artefact_not_delivered"));
        QCOMPARE(with({{"x", blob(1)}}), QStringLiteral("RevisionRequested"));
        QCOMPARE(with({{std::string(10'001, 'x'), std::nullopt}}), QStringLiteral("message_too_long"));
        QCOMPARE(with(std::vector<RevisionItem>(51, {"x", std::nullopt})), QStringLiteral("items_missing"));
    }

    void sameRevisionFromTwoDevicesCollapses() {
        const auto order = then(orderIn(OrderStatus::delivered), revision, buyer);
        QCOMPARE(codeOf(order, revision, buyer), QStringLiteral("superseded"));
    }

    void veryLateOrdersCanBeCancelled() {
        const auto order = orderIn(OrderStatus::in_progress);
        const Instant limit = *order->due_at + hours(24);
        const CancelOrder cancel{order_id, "too late"};
        QCOMPARE(codeOf(order, cancel, buyer, limit), QStringLiteral("not_cancellable"));
        const auto outcome = outcomeOf(order, cancel, buyer, limit + milliseconds(1));
        const auto& cancelled = std::get<OrderCancelled>(outcome->front());
        QVERIFY(cancelled.basis == CancellationBasis::very_late);
        QVERIFY(cancelled.fault == Fault::seller);
        // Once something was delivered, lateness alone entitles to nothing.
        const auto revising = orderIn(OrderStatus::in_revision);
        QCOMPARE(codeOf(revising, cancel, buyer, limit + days(9)), QStringLiteral("not_cancellable"));
    }

    void earlyCancellationIsTheBuyers() {
        const CancelOrder cancel{order_id, ""};
        const auto unpaid = outcomeOf(orderIn(OrderStatus::pending_payment), cancel, buyer);
        QVERIFY(std::get<OrderCancelled>(unpaid->front()).basis == CancellationBasis::before_payment);
        const auto unstarted = outcomeOf(orderIn(OrderStatus::awaiting_requirements), cancel, buyer);
        QVERIFY(std::get<OrderCancelled>(unstarted->front()).basis == CancellationBasis::before_start);
        QVERIFY(std::get<OrderCancelled>(unstarted->front()).fault == Fault::buyer);
    }

    void policyIsTheOrdersOwn() {
        const auto gig = liveGig();
        Context context = contextWith(*gig, buyer);
        context.policy.review_hours = 1;
        context.policy.very_late_hours = 2;
        context.policy.service_fee_bps = 0;
        auto order = after<Order>({}, OrderCommand(placeOrder()), context);
        order = then(order, RecordPayment{order_id, usd(22'000), "r"}, staff);
        order = then(order, SkipRequirements{order_id}, seller);
        QVERIFY(order->latenessAt(*order->due_at + hours(3)) == Lateness::very_late);
        order = then(order, delivery({1}), seller);
        QVERIFY(order->review_until == start + hours(1));
    }

    void tellsLateness() {
        const auto order = orderIn(OrderStatus::in_progress);
        const Instant due = *order->due_at;
        QVERIFY(order->latenessAt(due) == Lateness::on_time);
        QVERIFY(order->latenessAt(due + milliseconds(1)) == Lateness::late);
        QVERIFY(order->latenessAt(due + hours(24)) == Lateness::late);
        QVERIFY(order->latenessAt(due + hours(25)) == Lateness::very_late);
        QVERIFY(orderIn(OrderStatus::delivered)->latenessAt(due + hours(25)) == Lateness::on_time);
        QVERIFY(orderIn(OrderStatus::awaiting_requirements)->latenessAt(due) == Lateness::on_time);
    }

    void refusesEventsThatCanNotFollow() {
        const EventInfo info{start, seller};
        const auto in_progress = orderIn(OrderStatus::in_progress);
        const DeliverySubmitted second{order_id, 2, {}, "", true, start};
        QVERIFY_THROWS_EXCEPTION(std::logic_error, evolve(in_progress, second, info));
        QVERIFY_THROWS_EXCEPTION(std::logic_error, evolve(in_progress, in_progress->terms, info));
        QVERIFY_THROWS_EXCEPTION(std::logic_error, evolve(std::optional<Order>(), second, info));
        const OrderCompleted completed{order_id, CompletedBy::timer};
        QVERIFY_THROWS_EXCEPTION(std::logic_error, evolve(in_progress, completed, info));
        const OrderCancelled other{id<OrderId>(99), CancellationBasis::very_late, Fault::none, "",
                                   CancelledBy::buyer};
        QVERIFY_THROWS_EXCEPTION(std::logic_error, evolve(in_progress, other, info));
    }
};

QTEST_GUILESS_MAIN(TestOrder)
#include "tst_order.moc"
