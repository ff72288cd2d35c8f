#include "tests/server/core/market.h"

#include <QTemporaryDir>
#include <QTest>

using namespace gw;
using namespace gw::fixtures;
using gw::protocol::Taken;
using gw::server::Market;

/// The main job, end to end inside the server: from registration to an accepted delivery, in both feeds.
class TestCore : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void playsTheMainJob_data();
    void playsTheMainJob();
    void restartsWhereItWas();
    void crashBetweenBatchesLosesNothingAcknowledged();
    void sameCommandTwiceChangesNothing();
    void repeatOfRejectedTellsWhyAgain();
    void sameIdWithAnotherPayloadIsParked();
    void orderOfUnknownGigIsRejectedOnceCaughtUp();
    void decidesAtTheGivenInstant();
    void accountPlacesOrderRightAfterRegistering();
    void isReadyWhenCaughtUp();
};

void TestCore::playsTheMainJob_data() {
    QTest::addColumn<bool>("on_disk");
    QTest::newRow("in memory") << false;
    QTest::newRow("on disk") << true;
}

void TestCore::playsTheMainJob() {
    QFETCH(bool, on_disk);
    const QTemporaryDir folder;
    Market market(on_disk ? folder.path() : QString());
    market.registerEverybody();
    market.publishGig();
    market.deliverOrder();
    market.accept(buyer, OrderCommand(RequestRevision{order_id, 1, {{"Bigger, please.", {}}}}));
    market.accept(seller, OrderCommand(delivery({}, "Bigger now.")));
    market.accept(buyer, OrderCommand(AcceptDelivery{order_id, 2}));
    market.accept(buyer, ConversationCommand(message(1, "Thank you!")));

    const auto stream = std::string("order:") + order_id.toString();
    const auto of_seller = market.fold(seller);
    const auto of_buyer = market.fold(buyer);
    const auto order = std::get<Order>(of_seller.at(stream));
    QCOMPARE(order.status, OrderStatus::completed);
    QCOMPARE(order.deliveries.size(), 2U);
    QCOMPARE(order.terms.buyer_name, std::string("Ben"));
    QCOMPARE(order.terms.seller_name, std::string("Sara"));
    QVERIFY(of_buyer.at(stream) == of_seller.at(stream));
    const auto conversation = std::string("conversation:") + conversation_id.toString();
    QVERIFY(of_buyer.at(conversation) == of_seller.at(conversation));
    QCOMPARE(std::get<Conversation>(of_buyer.at(conversation)).message_count, 1);
    QVERIFY(of_seller.contains("gig:" + gig_id.toString()));
    QVERIFY(!of_buyer.contains("gig:" + gig_id.toString()));
    QCOMPARE(market.fold(stranger).size(), 1U);
}

void TestCore::restartsWhereItWas() {
    const QTemporaryDir folder;
    Market market(folder.path());
    market.registerEverybody();
    market.publishGig();
    market.deliverOrder();
    const auto before = market.feed(buyer);
    market.crash();
    market.open();
    QVERIFY(market.feed(buyer) == before);
    market.accept(buyer, OrderCommand(AcceptDelivery{order_id, 1}));
    const auto after = market.feed(buyer);
    QVERIFY(after.size() > before.size());
    QVERIFY(std::equal(before.begin(), before.end(), after.begin()));
}

void TestCore::crashBetweenBatchesLosesNothingAcknowledged() {
    const QTemporaryDir folder;
    Market market(folder.path());
    market.registerEverybody();
    market.publishGig();
    market.deliverOrder();
    // Nothing of the rest of the way (feed, views) has run when the answer comes.
    const auto command = market.envelope(AnyCommand(OrderCommand(AcceptDelivery{order_id, 1})));
    bool acknowledged = false;
    market.core->submit(buyer, command, [&](const server::Core::Outcome&) { acknowledged = true; });
    while (!acknowledged)
        QVERIFY(market.executor.runOne());
    market.crash();
    market.executor.runDue();
    market.open();
    QCOMPARE(market.submit(buyer, command).result.taken, Taken::duplicate);
    const auto stream = std::string("order:") + order_id.toString();
    QCOMPARE(std::get<Order>(market.fold(seller).at(stream)).status, OrderStatus::completed);
}

void TestCore::sameCommandTwiceChangesNothing() {
    Market market;
    market.registerEverybody();
    market.publishGig();
    const auto command = market.envelope(AnyCommand(OrderCommand(placeOrder())));
    QCOMPARE(market.submit(buyer, command).result.taken, Taken::accepted);
    const auto before = market.feed(buyer);
    const auto again = market.submit(buyer, command);
    QCOMPARE(again.result.taken, Taken::duplicate);
    QVERIFY(!again.rejected);
    QVERIFY(market.feed(buyer) == before);
}

void TestCore::repeatOfRejectedTellsWhyAgain() {
    Market market;
    market.registerEverybody();
    market.publishGig();
    const auto command = market.envelope(AnyCommand(OrderCommand(placeOrder())));
    const auto first = market.submit(seller, command);
    QVERIFY(first.rejected);
    const auto second = market.submit(seller, command);
    QCOMPARE(second.result.taken, Taken::duplicate);
    QVERIFY(second.rejected == first.rejected);
}

void TestCore::sameIdWithAnotherPayloadIsParked() {
    Market market;
    market.registerEverybody();
    market.publishGig();
    auto command = market.envelope(AnyCommand(OrderCommand(placeOrder())));
    market.submit(buyer, command);
    const auto other_actor = market.submit(stranger, command);
    QCOMPARE(other_actor.result.taken, Taken::park);
    command.args["quantity"] = 2;
    const auto outcome = market.submit(buyer, command);
    QCOMPARE(outcome.result.taken, Taken::park);
    QCOMPARE(outcome.result.problem_code, std::string("command_conflict"));
}

void TestCore::orderOfUnknownGigIsRejectedOnceCaughtUp() {
    Market market;
    market.registerEverybody();
    const auto outcome = market.submit(buyer, OrderCommand(placeOrder()));
    QCOMPARE(outcome.result.taken, Taken::accepted);
    QVERIFY(outcome.rejected);
}

void TestCore::decidesAtTheGivenInstant() {
    Market market;
    market.registerEverybody();
    market.publishGig();
    const auto at = start - std::chrono::hours(24 * 365);
    market.submit(buyer, market.envelope(AnyCommand(OrderCommand(placeOrder()))), at);
    const auto stream = std::string("order:") + order_id.toString();
    QCOMPARE(std::get<Order>(market.fold(buyer).at(stream)).placed_at.toString(), at.toString());
}

void TestCore::accountPlacesOrderRightAfterRegistering() {
    Market market;
    market.registerEverybody();
    market.publishGig();
    const auto newcomer = id<AccountId>(9);
    bool registered = false;
    market.core->registerAccount({.id = newcomer, .display_name = "Nina"},
                                 [&](const Result<void>&) { registered = true; });
    while (!registered)
        QVERIFY(market.executor.runOne());
    // The orders module has not heard of the newcomer yet: the order waits instead of having no name.
    const auto command = market.envelope(AnyCommand(OrderCommand(placeOrder())));
    std::vector<Taken> taken;
    const auto note = [&](const server::Core::Outcome& outcome) { taken.push_back(outcome.result.taken); };
    market.core->submit(newcomer, command, note);
    market.executor.runDue();
    market.core->submit(newcomer, command, note);
    market.executor.runDue();
    QVERIFY(taken.back() == Taken::accepted || taken.back() == Taken::duplicate);
    const auto row = market.submit(newcomer, command);
    QVERIFY(!row.rejected);
}

void TestCore::isReadyWhenCaughtUp() {
    Market market;
    market.registerEverybody();
    QVERIFY(market.core->caughtUp());
    QCOMPARE(market.ask({.method = "GET", .path = "/readyz", .query = {}}).status, 200);
    market.core->registerAccount({.id = id<AccountId>(9), .display_name = "Nina"},
                                 [](const Result<void>&) {});
    while (market.core->caughtUp())
        QVERIFY(market.executor.runOne());
    QCOMPARE(market.ask({.method = "GET", .path = "/healthz", .query = {}}).status, 200);
    QVERIFY(market.core->caughtUp());
}

QTEST_APPLESS_MAIN(TestCore)
#include "tst_core.moc"
