#include "tests/model/order_moves.h"

#include <QTest>

using namespace gw;
using namespace gw::moves;
using std::chrono::days;
using std::chrono::hours;

namespace {

/// An order that asks nothing of the buyer.
std::optional<Order> orderWithoutQuestions() {
    auto gig = liveGig();
    gig->live->content.requirements.erase(gig->live->content.requirements.begin());
    return after<Order>({}, OrderCommand(placeOrder()), contextWith(*gig, buyer));
}

QString placedOn(const std::optional<Gig>& gig, const PlaceOrder& command, AccountId actor = buyer) {
    return codeOf(decide(std::optional<Order>(), OrderCommand(command), contextWith(*gig, actor)));
}

} // namespace

class TestOrderStart : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void placingFixesTheTerms() {
        const auto order = orderIn(OrderStatus::pending_payment);
        const OrderPlaced& terms = order->terms;
        QVERIFY(terms.buyer == buyer);
        QVERIFY(terms.seller == seller);
        QCOMPARE(text(terms.buyer_name), QStringLiteral("Ben"));
        QCOMPARE(text(terms.seller_name), QStringLiteral("Sara"));
        QVERIFY(terms.subtotal == usd(22'000));
        QVERIFY(terms.service_fee == usd(1'210));
        QVERIFY(order->total() == usd(23'210));
        QCOMPARE(terms.delivery_days, 6);
        QCOMPARE(terms.revisions_included, 2);
        QVERIFY(terms.requirements == gigContent().requirements);
        QVERIFY(terms.policy == Policy());
    }

    void placingMultipliesByQuantity() {
        const auto gig = liveGig();
        auto command = placeOrder();
        command.quantity = 3;
        command.extras = {"fast", "vector"};
        const auto order = after<Order>({}, OrderCommand(command), contextWith(*gig, buyer));
        QVERIFY(order->terms.subtotal == usd(81'000));
        QVERIFY(order->terms.service_fee == usd(4'455));
        QCOMPARE(order->terms.delivery_days, 6);
    }

    void placingIsGuarded_data() {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<QString>("code");
        const auto row = [](const char* fault, const char* code) {
            QTest::newRow(fault) << QString::fromLatin1(fault) << QString::fromLatin1(code);
        };
        row("none", "OrderPlaced");
        row("other version", "price_changed");
        row("quantity 0", "bad_quantity");
        row("quantity 20", "OrderPlaced");
        row("quantity 21", "bad_quantity");
        row("no such package", "package_not_offered");
        row("no such extra", "extra_not_offered");
        row("extra twice", "extra_not_offered");
        row("no such gig", "gig_not_orderable");
    }
    void placingIsGuarded() {
        QFETCH(QString, fault);
        QFETCH(QString, code);
        auto gig = liveGig();
        auto command = placeOrder();
        if (fault == QLatin1String("other version"))
            command.gig_version = id<GigVersionId>(99);
        else if (fault == QLatin1String("quantity 0"))
            command.quantity = 0;
        else if (fault == QLatin1String("quantity 20"))
            command.quantity = 20;
        else if (fault == QLatin1String("quantity 21"))
            command.quantity = 21;
        else if (fault == QLatin1String("no such package"))
            gig->live->content.packages.resize(1, gig->live->content.packages.front());
        else if (fault == QLatin1String("no such extra"))
            command.extras = {"gold"};
        else if (fault == QLatin1String("extra twice"))
            command.extras = {"fast", "fast"};
        else if (fault == QLatin1String("no such gig"))
            command.gig = id<GigId>(99);
        QCOMPARE(placedOn(gig, command), code);
    }

    void placingNeedsAnOrderableGig() {
        QCOMPARE(placedOn(submittedGig(), placeOrder()), QStringLiteral("gig_not_orderable"));
        const auto paused = after(liveGig(), GigCommand(PauseGig{gig_id}), contextOf(seller));
        QCOMPARE(placedOn(paused, placeOrder()), QStringLiteral("gig_not_orderable"));
        QCOMPARE(placedOn(liveGig(), placeOrder(), seller), QStringLiteral("own_gig"));
        QCOMPARE(codeOf({}, placeOrder(), buyer), QStringLiteral("not_known_here"));
    }

    void placingAgainIsARepeatOrAnotherOrder() {
        const auto order = orderIn(OrderStatus::in_progress);
        QCOMPARE(codeOf(order, placeOrder(), buyer), QStringLiteral("superseded"));
        auto other = placeOrder();
        other.quantity = 2;
        QCOMPARE(codeOf(order, other, buyer), QStringLiteral("order_exists"));
        QCOMPARE(codeOf(order, placeOrder(), stranger), QStringLiteral("not_found"));
        QCOMPARE(codeOf(order, placeOrder(), seller), QStringLiteral("not_allowed"));
    }

    void paymentMustBeExact() {
        const auto order = orderIn(OrderStatus::pending_payment);
        for (const Money& amount : {usd(23'209), usd(23'211), Money(23'210, Currency::parse("EUR").value())})
            QCOMPARE(codeOf(order, RecordPayment{order_id, amount, "r"}, staff),
                     QStringLiteral("payment_amount_differs"));
    }

    void paymentStartsAnOrderWithoutQuestions() {
        const auto unpaid = orderWithoutQuestions();
        const RecordPayment payment{order_id, unpaid->total(), "r"};
        QCOMPARE(codeOf(unpaid, payment, staff), QStringLiteral("PaymentCaptured OrderStarted"));
        const auto order = then(unpaid, payment, staff, start + hours(1));
        QVERIFY(order->status == OrderStatus::in_progress);
        QVERIFY(order->started_at == start + hours(1));
        QVERIFY(order->due_at == start + hours(1) + days(6));
    }

    void answersAreChecked_data() {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("where");
        const auto row = [](const char* fault, const char* code, const char* where) {
            QTest::newRow(fault) << QString::fromLatin1(fault) << QString::fromLatin1(code)
                                 << QString::fromLatin1(where);
        };
        row("none", "RequirementsSubmitted OrderStarted", "");
        row("all answered", "RequirementsSubmitted OrderStarted", "");
        row("required missing", "answers_missing", "name");
        row("required blank", "answers_missing", "name");
        row("not asked", "answer_not_asked", "answers[1].key");
        row("twice", "answer_not_asked", "answers[1].key");
        row("no choice of the seller", "answer_not_a_choice", "answers[1].text");
        row("bad file", "bad_artefact", "answers[1].files[0].name");
        row("too long", "message_too_long", "answers[0].text");
    }
    void answersAreChecked() {
        QFETCH(QString, fault);
        QFETCH(QString, code);
        QFETCH(QString, where);
        std::vector<Answer> answers{{"name", "Acme", {}}};
        if (fault == QLatin1String("all answered"))
            answers = {{"name", "Acme", {}}, {"style", "flat", {}}, {"sample", "", {artefact(5)}}};
        else if (fault == QLatin1String("required missing"))
            answers = {{"style", "flat", {}}};
        else if (fault == QLatin1String("required blank"))
            answers[0].text = " ";
        else if (fault == QLatin1String("not asked"))
            answers.push_back({"colour", "red", {}});
        else if (fault == QLatin1String("twice"))
            answers.push_back(answers[0]);
        else if (fault == QLatin1String("no choice of the seller"))
            answers.push_back({"style", "square", {}});
        else if (fault == QLatin1String("bad file"))
            answers.push_back({"sample", "", {{blob(1), "../x", 1, ""}}});
        else if (fault == QLatin1String("too long"))
            answers[0].text.assign(10'001, 'x');
        const auto outcome = outcomeOf(orderIn(OrderStatus::awaiting_requirements),
                                       SubmitRequirements{order_id, answers}, buyer);
        QCOMPARE(codeOf(outcome), code);
        QCOMPARE(outcome ? QString() : text(outcome.error().where), where);
    }

    void requiredFilesNeedAFile() {
        auto gig = liveGig();
        gig->live->content.requirements[2].required = true;
        auto order = after<Order>({}, OrderCommand(placeOrder()), contextWith(*gig, buyer));
        order = then(order, RecordPayment{order_id, order->total(), "r"}, staff);
        const SubmitRequirements words{order_id, {{"name", "Acme", {}}, {"sample", "in the mail", {}}}};
        const auto outcome = outcomeOf(order, words, buyer);
        QCOMPARE(codeOf(outcome), QStringLiteral("answers_missing"));
        QCOMPARE(text(outcome.error().where), QStringLiteral("sample"));
    }

    void sameAnswersAgainAreSuperseded() {
        const SubmitRequirements same{order_id, {{"name", "Acme", {}}}};
        QCOMPARE(codeOf(orderIn(OrderStatus::in_progress), same, buyer), QStringLiteral("superseded"));
    }
};

QTEST_GUILESS_MAIN(TestOrderStart)
#include "tst_order_start.moc"
