#include "model/ledger/ledger.h"
#include "model/ledger/statement.h"
#include "tests/model/order_moves.h"
#include "tests/model/order_play.h"

#include <QTest>

using namespace gw;
using namespace gw::moves;
using play::OrderPlay;
using std::chrono::days;
using std::chrono::hours;

namespace {

Gig gigFor(Money price) {
    Gig gig = *liveGig();
    gig.live->content.packages[0].price = price;
    gig.live->content.requirements.clear();
    return gig;
}

/// An order of the basic package at `price`, played with the books beside it. Its fee is 5.5 %.
class Books {
public:
    explicit Books(Money price = usd(10'000), Policy policy = {})
        : m_currency(price.currency()) {
        const Gig gig = gigFor(price);
        Context context = contextWith(gig, buyer);
        context.policy = policy;
        m_play.submit(PlaceOrder{order_id, gig_id, gig_version, PackageTier::basic, {}, 1}, context);
        submit(RecordPayment{order_id, order().total(), "card"}, staff);
    }

    bool submit(const OrderCommand& command, AccountId actor, Instant now = start) {
        return m_play.submit(command, m_play.contextOf(actor, now));
    }
    bool submit(const PayoutCommand& command, AccountId actor, Instant now = start) {
        return m_play.submit(command, m_play.contextOf(actor, now));
    }
    void complete() {
        submit(delivery({1}), seller);
        submit(AcceptDelivery{order_id, 1}, buyer);
    }
    void clear() {
        const Instant at = order().money.earnings.back().clears_at;
        submit(RaiseTimer{order_id, TimerKind::earning_clears, at}, staff, at);
    }
    const Order& order() const { return *m_play.order(); }
    const OrderPlay& play() const { return m_play; }
    /// "escrow 100.00 psp 105.50": the accounts that are not at zero, by name.
    QString balances() const {
        QStringList all;
        for (const auto& [place, debit] : m_play.ledger().accounts()) {
            if (debit == 0)
                continue;
            const std::string name = LedgerAccount{place.first.book}.toString();
            const std::string amount = m_play.ledger().balance(place.first, m_currency).toString();
            all << text(name + " " + amount.substr(0, amount.find(' ')));
        }
        all.sort();
        return all.join(QLatin1Char(' '));
    }

private:
    OrderPlay m_play;
    Currency m_currency;
};

Posting posting(std::uint64_t event, Book book, Money amount) {
    return {{id<EventId>(event), start}, {book, order_id.uuid()}, amount};
}

const WithdrawalId withdrawal = id<WithdrawalId>(1);

} // namespace

/// Every row of domain.md's money table, and what the books refuse.
class TestLedger : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void paymentGoesToEscrow() {
        QCOMPARE(Books().balances(), QStringLiteral("escrow 100.00 fee_deferred 5.50 psp 105.50"));
    }
    void completionPaysTheSeller() {
        Books books;
        books.complete();
        QCOMPARE(books.balances(),
                 QStringLiteral("commission 20.00 psp 105.50 seller_clearing 80.00 service_fee 5.50"));
        books.clear();
        QCOMPARE(books.balances(),
                 QStringLiteral("commission 20.00 psp 105.50 seller_available 80.00 service_fee 5.50"));
    }
    /// No policy asks for a tax today, but an order keeps what it was placed with.
    void reopeningTakesBackWhatCompletionPosted() {
        auto before = orderIn(OrderStatus::delivered);
        before->money.tax = usd(900);
        const EventInfo info{start, staff};
        const OrderEvent completion = OrderCompleted{order_id, CompletedBy::timer};
        const OrderEvent reopening = OrderReopened{order_id, start + hours(1)};
        std::map<LedgerAccount, Money> sums;
        const auto post = [&sums](const std::vector<Posting>& postings) {
            for (const auto& posting : postings) {
                auto& sum = sums.try_emplace(posting.account, usd(0)).first->second;
                sum = sum + posting.amount;
            }
        };
        post(postingsOf(before, completion, {id<EventId>(1), start}));
        QCOMPARE(sums.at({Book::tax}).minor(), -900);
        const auto completed = evolve(before, completion, info);
        post(postingsOf(completed, reopening, {id<EventId>(2), start}));
        for (const auto& [account, sum] : sums)
            QVERIFY2(sum == usd(0), account.toString().c_str());
        const auto reopened = evolve(completed, reopening, info);
        QCOMPARE(reopened.money.tax.minor(), 900);
        QCOMPARE(reopened.money.escrow.minor(), before->money.escrow.minor());
    }
    void extraGoesToEscrow() {
        Books books;
        books.submit(OfferExtra{order_id, "More", usd(2'000), 0, 0}, seller);
        books.submit(AcceptExtra{order_id, 1}, buyer);
        QCOMPARE(books.balances(), QStringLiteral("escrow 120.00 fee_deferred 6.60 psp 126.60"));
    }
    void partialRefundLowersTheCommission() {
        Books books;
        books.submit(RequestCancellation{order_id, "", usd(3'000), false}, buyer);
        books.submit(AcceptCancellation{order_id, 1}, seller);
        QCOMPARE(books.balances(), QStringLiteral("buyer_credit 30.00 commission 14.00 psp 105.50 "
                                                  "seller_clearing 56.00 service_fee 5.50"));
    }
    void cancellationGivesEverythingBack() {
        for (const bool to_card : {false, true}) {
            Policy policy;
            policy.refunds_to_card = to_card;
            Books books(usd(10'000), policy);
            books.submit(RequestCancellation{order_id, "", std::nullopt, false}, buyer);
            books.submit(AcceptCancellation{order_id, 1}, seller);
            QCOMPARE(books.balances(),
                     to_card ? QString() : QStringLiteral("buyer_credit 105.50 psp 105.50"));
            QVERIFY(books.play().ledger().isSettled(order_id));
        }
    }
    void tipIsSharedToo() {
        Books books;
        books.complete();
        books.clear();
        books.submit(LeaveTip{order_id, usd(1'000)}, buyer);
        QCOMPARE(books.balances(), QStringLiteral("commission 22.00 psp 116.05 seller_available 80.00 "
                                                  "seller_clearing 8.00 service_fee 6.05"));
    }
    void withdrawals() {
        Books books;
        books.complete();
        books.clear();
        QVERIFY(!books.submit(RequestWithdrawal{seller, withdrawal, usd(8'001)}, seller));
        QVERIFY(books.submit(RequestWithdrawal{seller, withdrawal, usd(8'000)}, seller));
        const QString rest = QStringLiteral("commission 20.00 psp 105.50 %1service_fee 5.50%2");
        QCOMPARE(books.balances(), rest.arg(QStringLiteral("seller_withdrawing 79.00 "),
                                            QStringLiteral(" withdrawal_fee 1.00")));
        QVERIFY(books.submit(RecordWithdrawalFailed{seller, withdrawal, "closed"}, staff));
        QCOMPARE(books.balances(), rest.arg(QStringLiteral("seller_available 80.00 "), QString()));
        const auto second = id<WithdrawalId>(2);
        QVERIFY(books.submit(RequestWithdrawal{seller, second, usd(8'000)}, seller));
        QVERIFY(books.submit(RecordWithdrawalPaid{seller, second, "bank-1"}, staff));
        QCOMPARE(books.balances(), QStringLiteral("bank -79.00 commission 20.00 psp 105.50 service_fee 5.50 "
                                                  "withdrawal_fee 1.00"));
        QVERIFY(!books.submit(RecordWithdrawalFailed{seller, second, "late"}, staff));
    }

    void disputeHoldsAndReleases_data() {
        QTest::addColumn<int>("cleared");
        QTest::addColumn<int>("withdrawn");
        QTest::addColumn<QString>("held");
        QTest::newRow("clearing") << 0 << 0 << "";
        QTest::newRow("available") << 1 << 0 << "";
        QTest::newRow("withdrawn") << 1 << 5'000 << "seller_overdraft 50.00 ";
    }
    void disputeHoldsAndReleases() {
        QFETCH(int, cleared);
        QFETCH(int, withdrawn);
        QFETCH(QString, held);
        Policy policy;
        policy.clearing_days = 7;
        Books books(usd(10'000), policy);
        books.complete();
        if (cleared)
            books.clear();
        if (withdrawn)
            books.submit(RequestWithdrawal{seller, withdrawal, usd(withdrawn)}, seller, start + days(8));
        const QString before = books.balances();
        books.submit(OpenDispute{order_id, "Copied.", {Ruling::cancel, {}}}, buyer, start + days(9));
        const QString during = books.balances();
        QVERIFY2(during.contains(QStringLiteral("reserved 80.00 ") + held), qPrintable(during));
        books.submit(WithdrawDispute{order_id}, buyer, start + days(10));
        QCOMPARE(books.balances(), before);
    }
    /// What was overdrawn for the dispute was repaid before it ended: nothing is owed any more.
    void disputeReleasesWhatWasRepaid() {
        Books books;
        books.complete();
        books.clear();
        const Instant later = start + days(14);
        books.submit(RequestWithdrawal{seller, withdrawal, usd(8'000)}, seller, later);
        books.submit(OpenDispute{order_id, "Copied.", {Ruling::cancel, {}}}, buyer, later);
        books.submit(RecordWithdrawalFailed{seller, withdrawal, "closed"}, staff, later);
        books.submit(RepayOverdraft{seller, usd(0).currency()}, staff, later);
        books.submit(WithdrawDispute{order_id}, buyer, later);
        QCOMPARE(books.balances(),
                 QStringLiteral("commission 20.00 psp 105.50 seller_available 80.00 service_fee 5.50"));
    }
    void disputeGivesBackAPart() {
        Books books;
        books.complete();
        books.submit(OpenDispute{order_id, "Copied.", {Ruling::complete, usd(3'000)}}, buyer);
        books.submit(EscalateDispute{order_id}, buyer);
        books.submit(DecideDispute{order_id, {Ruling::complete, usd(3'000)}, Fault::seller, "Partly."},
                     staff);
        QCOMPARE(books.balances(), QStringLiteral("buyer_credit 30.00 commission 14.00 psp 105.50 "
                                                  "seller_clearing 56.00 service_fee 5.50"));
        QVERIFY(books.order().status == OrderStatus::completed);
    }
    void disputeGivesBackAll() {
        Books books;
        books.complete();
        books.clear();
        books.submit(RequestWithdrawal{seller, withdrawal, usd(6'000)}, seller, start + days(14));
        books.submit(OpenDispute{order_id, "Copied.", {Ruling::cancel, {}}}, buyer, start + days(14));
        books.submit(EscalateDispute{order_id}, buyer, start + days(14));
        books.submit(DecideDispute{order_id, {Ruling::cancel, {}}, Fault::seller, "Yes."}, staff,
                     start + days(15));
        QCOMPARE(books.balances(), QStringLiteral("buyer_credit 105.50 psp 105.50 seller_overdraft 60.00 "
                                                  "seller_withdrawing 59.00 withdrawal_fee 1.00"));
        QVERIFY(books.order().cancellation->fault == Fault::seller);
    }

    void chargebackOfAnOpenOrder() {
        Books books;
        books.submit(RecordChargeback{order_id, usd(10'550), "cb-1"}, staff);
        QCOMPARE(books.balances(), QString());
        QVERIFY(books.order().cancellation->basis == CancellationBasis::chargeback);
        QVERIFY(books.submit(RecordChargeback{order_id, usd(10'550), "cb-1"}, staff));
        QVERIFY(!books.submit(RecordChargeback{order_id, usd(1), "cb-2"}, staff));
    }
    void chargebackAfterClearingOverdraws() {
        Books books;
        books.complete();
        books.clear();
        books.submit(RequestWithdrawal{seller, withdrawal, usd(6'000)}, seller);
        books.submit(RecordChargeback{order_id, usd(10'550), "cb-1"}, staff);
        QCOMPARE(books.balances(), QStringLiteral("seller_overdraft 60.00 seller_withdrawing 59.00 "
                                                  "withdrawal_fee 1.00"));
        // What fails to be withdrawn repays it first.
        books.submit(RecordWithdrawalFailed{seller, withdrawal, "closed"}, staff);
        QVERIFY(!books.submit(RequestWithdrawal{seller, id<WithdrawalId>(2), usd(1'000)}, seller));
        books.submit(RepayOverdraft{seller, usd(0).currency()}, staff);
        QCOMPARE(books.balances(), QString());
    }
    void partialChargebackOfEarnings() {
        Books books;
        books.complete();
        books.submit(RecordChargeback{order_id, usd(3'000), "cb-1"}, staff);
        QCOMPARE(books.balances(),
                 QStringLiteral("commission 14.00 psp 75.50 seller_clearing 56.00 service_fee 5.50"));
        QVERIFY(books.order().status == OrderStatus::completed);
    }

    void roundsHalfToEven_data() {
        QTest::addColumn<qint64>("gross");
        QTest::addColumn<qint64>("commission");
        QTest::newRow("2.5 down") << qint64(50) << qint64(2);
        QTest::newRow("3.5 up") << qint64(70) << qint64(4);
        QTest::newRow("2.55 up") << qint64(51) << qint64(3);
        QTest::newRow("one") << qint64(1) << qint64(0);
    }
    void roundsHalfToEven() {
        QFETCH(qint64, gross);
        QFETCH(qint64, commission);
        Policy policy;
        policy.commission_bps = 500;
        Books books(Money(gross, Currency::parse("JPY").value()), policy);
        books.complete();
        const Currency yen = books.order().money.escrow.currency();
        QCOMPARE(books.play().ledger().balance({Book::commission}, yen).minor(), std::int64_t(commission));
        QCOMPARE(books.play().ledger().balance({Book::seller_clearing, seller.uuid()}, yen).minor(),
                 std::int64_t(gross - commission));
    }

    void eachCurrencyBalancesByItself() {
        Ledger ledger;
        const Money euro(100, Currency::parse("EUR").value());
        const auto mixed = ledger.post(
            std::vector{posting(1, Book::psp, usd(100)), posting(1, Book::escrow, euro.times(-1))});
        QCOMPARE(text(mixed.error().code), QStringLiteral("unbalanced"));
        QVERIFY(ledger.accounts().empty());
        QVERIFY(
            ledger.post(std::vector{posting(1, Book::psp, usd(100)), posting(1, Book::escrow, usd(-100)),
                                    posting(1, Book::psp, euro), posting(1, Book::escrow, euro.times(-1))}));
        QVERIFY(ledger.balance({Book::escrow, order_id.uuid()}, euro.currency()) == euro);
        QVERIFY(!ledger.isSettled(order_id));
    }
    void refusesWhatCanNotBe() {
        Ledger ledger;
        const auto codeOfPosting = [&](std::vector<Posting> postings) {
            const auto posted = ledger.post(postings);
            return posted ? QStringLiteral("posted") : text(posted.error().code);
        };
        const auto in = std::vector{posting(1, Book::psp, usd(100)), posting(1, Book::escrow, usd(-100))};
        QCOMPARE(codeOfPosting(in), QStringLiteral("posted"));
        QCOMPARE(codeOfPosting(in), QStringLiteral("posted_already"));
        QCOMPARE(codeOfPosting({posting(2, Book::psp, usd(-101)), posting(2, Book::escrow, usd(101))}),
                 QStringLiteral("below_zero"));
        QCOMPARE(codeOfPosting({posting(3, Book::psp, usd(1)), posting(3, Book::escrow, usd(-2))}),
                 QStringLiteral("unbalanced"));
        QCOMPARE(codeOfPosting({posting(4, Book::psp, usd(1)), posting(5, Book::escrow, usd(-1))}),
                 QStringLiteral("mixed_keys"));
        QVERIFY(ledger.balance({Book::escrow, order_id.uuid()}, usd(0).currency()) == usd(100));
    }

    void statementRepeatsToTheCent() {
        std::vector<Posting> postings;
        play::Rules rules;
        rules.postings = [&](const auto& before, const auto& event, const auto& key) {
            auto some = postingsOf(before, event, key);
            postings.insert(postings.end(), some.begin(), some.end());
            return some;
        };
        OrderPlay play(rules);
        const Gig gig = gigFor(usd(10'000));
        play.submit(PlaceOrder{order_id, gig_id, gig_version, PackageTier::basic, {}, 1},
                    contextWith(gig, buyer));
        for (const auto& [command, actor] : std::vector<std::pair<OrderCommand, AccountId>>{
                 {RecordPayment{order_id, usd(10'550), "c"}, staff},
                 {delivery({1}), seller},
                 {AcceptDelivery{order_id, 1}, buyer},
                 {LeaveTip{order_id, usd(1'000)}, buyer}})
            play.submit(command, play.contextOf(actor, start));
        const Instant cleared = start + days(14);
        play.submit(RaiseTimer{order_id, TimerKind::earning_clears, cleared}, play.contextOf(staff, cleared));
        const auto lines = statementOf(seller, usd(0).currency(), postings);
        QCOMPARE(lines.size(), std::size_t(4));
        QVERIFY(lines.back().balance == usd(8'800));
        QVERIFY(statementOf(buyer, usd(0).currency(), postings).empty());
        const QString csv = text(statementCsv(lines));
        QVERIFY(csv.startsWith(
            QStringLiteral("time,event,currency,clearing,available,withdrawing,overdraft,balance\n")));
        QVERIFY(csv.endsWith(QStringLiteral(",USD,-8.00,8.00,0.00,0.00,88.00\n")));
    }
};

QTEST_GUILESS_MAIN(TestLedger)
#include "tst_ledger.moc"
