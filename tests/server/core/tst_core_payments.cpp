#include "tests/server/core/market.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace gw;
using namespace gw::fixtures;
using gw::server::Market;
using std::chrono::days;

namespace {

const WithdrawalId withdrawal = id<WithdrawalId>(70);
/// 220 USD less 20 % commission.
constexpr std::int64_t net = 17'600;

void earnOrder(Market& market) {
    market.registerEverybody();
    market.publishGig();
    market.deliverOrder();
    market.accept(buyer, OrderCommand(AcceptDelivery{order_id, 1}));
}

void wait(Market& market, milliseconds time) {
    market.clock.advance(time);
    market.executor.runDue();
}

/// What one book of the account holds, in cents of USD.
std::int64_t held(Market& market, AccountId account, const char* book) {
    const auto body = boost::json::parse(market.get(account, "/v1/balance").body);
    const auto& balances = body.at("balances").as_array();
    return balances.empty() ? 0 : balances.at(0).at(book).at("minor").as_int64();
}

std::string codeOf(Market& market, AccountId actor, const AnyCommand& command) {
    const auto outcome = market.submit(actor, command);
    return outcome.rejected ? outcome.rejected->code : std::string();
}

PayoutCommand request(std::int64_t cents) { return RequestWithdrawal{seller, withdrawal, usd(cents)}; }

} // namespace

class TestCorePayments : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void earningsClearAndAreWithdrawn() {
        Market market;
        earnOrder(market);
        QCOMPARE(held(market, seller, "clearing"), net);
        QCOMPARE(held(market, seller, "available"), std::int64_t(0));
        QCOMPARE(codeOf(market, seller, request(10'000)), std::string("not_enough"));
        wait(market, days(14));
        QCOMPARE(held(market, seller, "clearing"), std::int64_t(0));
        QCOMPARE(held(market, seller, "available"), net);
        market.accept(seller, request(10'000));
        QCOMPARE(held(market, seller, "available"), net - 10'000);
        QCOMPARE(held(market, seller, "withdrawing"), std::int64_t(9'900));
        market.accept(staff, PayoutCommand(RecordWithdrawalPaid{seller, withdrawal, "bank-1"}));
        QCOMPARE(held(market, seller, "withdrawing"), std::int64_t(0));
    }

    void failedWithdrawalGivesEverythingBack() {
        Market market;
        earnOrder(market);
        wait(market, days(14));
        market.accept(seller, request(net));
        QCOMPARE(held(market, seller, "available"), std::int64_t(0));
        market.accept(staff, PayoutCommand(RecordWithdrawalFailed{seller, withdrawal, "no such account"}));
        QCOMPARE(held(market, seller, "available"), net);
    }

    void cancelledOrderIsTheBuyersCredit() {
        Market market;
        market.registerEverybody();
        market.publishGig();
        market.accept(buyer, OrderCommand(placeOrder()));
        market.accept(staff, OrderCommand(RecordPayment{order_id, usd(23'210), "card-1"}));
        market.accept(buyer, OrderCommand(CancelOrder{order_id, "changed my mind"}));
        QCOMPARE(held(market, buyer, "credit"), std::int64_t(23'210));
        QCOMPARE(held(market, seller, "clearing"), std::int64_t(0));
    }

    void statementTellsEachEvent() {
        Market market;
        earnOrder(market);
        wait(market, days(14));
        market.accept(seller, request(10'000));
        const auto json = boost::json::parse(market.get(seller, "/v1/statement", {{"currency", "USD"}}).body);
        const auto& lines = json.at("lines").as_array();
        QCOMPARE(lines.size(), 3U);
        QCOMPARE(lines[0].at("clearing").at("minor").as_int64(), net);
        QCOMPARE(lines[1].at("available").at("minor").as_int64(), net);
        QCOMPARE(lines[2].at("balance").at("minor").as_int64(), net - 100);

        const auto csv = market.get(seller, "/v1/statement", {{"currency", "USD"}, {"format", "csv"}});
        QCOMPARE(csv.content_type, std::string("text/csv"));
        QCOMPARE(std::count(csv.body.begin(), csv.body.end(), '\n'), 4);
        QVERIFY(csv.body.find("176.00") != std::string::npos);
        QCOMPARE(market.get(seller, "/v1/statement").status, 400);
    }

    void showsOnesOwnMoneyOnly() {
        Market market;
        earnOrder(market);
        QCOMPARE(market.get(stranger, "/v1/balance").body, std::string("{\"balances\":[]}"));
        QCOMPARE(market.get(stranger, "/v1/statement", {{"currency", "USD"}}).body,
                 std::string("{\"lines\":[]}"));
        QCOMPARE(market.ask({.method = "GET", .path = "/v1/balance", .query = {}}).status, 401);
        const auto foreign = PayoutCommand(RequestWithdrawal{seller, withdrawal, usd(5'000)});
        QCOMPARE(codeOf(market, stranger, foreign), std::string("not_found"));
        market.accept(buyer, OrderCommand(LeaveTip{order_id, usd(1'000)}));
        for (const auto& item : market.feed(buyer))
            QVERIFY(!item.stream.starts_with("payout:"));
    }

    void restartPostsNothingTwice() {
        const QTemporaryDir folder;
        Market market(folder.path());
        earnOrder(market);
        wait(market, days(14));
        const auto statement = market.get(seller, "/v1/statement", {{"currency", "USD"}}).body;
        for (int restarts = 0; restarts < 3; ++restarts) {
            market.crash();
            market.open();
        }
        QCOMPARE(market.get(seller, "/v1/statement", {{"currency", "USD"}}).body, statement);
        QCOMPARE(held(market, seller, "available"), net);
    }

    void disputeHoldsWhatWasAvailableAndGivesItBack() {
        Market market;
        market.registerEverybody();
        market.publishGig();
        market.accept(staff, AccountCommand(GrantLevel{seller, SellerLevel::top_rated, "all of them"}));
        market.deliverOrder();
        market.accept(buyer, OrderCommand(AcceptDelivery{order_id, 1}));
        wait(market, days(8));
        QCOMPARE(held(market, seller, "available"), net);
        market.accept(buyer,
                      OrderCommand(OpenDispute{order_id, "Not mine.", {Ruling::cancel, std::nullopt}}));
        QCOMPARE(held(market, seller, "available"), std::int64_t(0));
        QCOMPARE(held(market, seller, "overdraft"), std::int64_t(0));
        QCOMPARE(codeOf(market, seller, request(5'000)), std::string("not_enough"));
        market.accept(buyer, OrderCommand(WithdrawDispute{order_id}));
        QCOMPARE(held(market, seller, "available"), net);
        QCOMPARE(held(market, seller, "overdraft"), std::int64_t(0));
    }

    void chargebackIsOwedAndRepaidFromTheNextEarning() {
        Market market;
        earnOrder(market);
        wait(market, days(14));
        market.accept(seller, request(net));
        market.accept(staff, OrderCommand(RecordChargeback{order_id, usd(23'210), "cb-1"}));
        QCOMPARE(held(market, seller, "overdraft"), net);
        market.accept(buyer, OrderCommand(PlaceOrder{
                                 id<OrderId>(21), gig_id, gig_version, PackageTier::premium, {}, 1}));
        market.accept(staff, OrderCommand(RecordPayment{id<OrderId>(21), usd(52'750), "card-2"}));
        market.accept(seller, OrderCommand(SkipRequirements{id<OrderId>(21)}));
        market.accept(seller, OrderCommand(SubmitDelivery{id<OrderId>(21), {}, "Done.", true, false}));
        market.accept(buyer, OrderCommand(AcceptDelivery{id<OrderId>(21), 1}));
        wait(market, days(14));
        QCOMPARE(held(market, seller, "overdraft"), std::int64_t(0));
        QCOMPARE(held(market, seller, "available"), std::int64_t(40'000 - net));
    }
};

QTEST_APPLESS_MAIN(TestCorePayments)
#include "tst_core_payments.moc"
