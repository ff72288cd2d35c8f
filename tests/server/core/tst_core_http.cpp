#include "tests/server/core/market.h"

#include <QTest>

using namespace gw;
using namespace gw::fixtures;
using gw::protocol::Taken;
using gw::server::Market;

/// What a device can ask and send, and how bad input is met.
class TestCoreHttp : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void pushesInLanes();
    void holdsAGap();
    void restoredDeviceIsTold();
    void badPushIsRefused_data();
    void badPushIsRefused();
    void undecodableCommandsAreSettledAsRejected_data();
    void undecodableCommandsAreSettledAsRejected();
    void dependentsWaitOrAreBlocked();
    void unknownLaneIsParked();
    void commandInAnotherLaneIsRejected();
    void strangersAndAbsentLookTheSame();
    void needsAToken();
    void unknownPathsAndMethods();
    void gigsAreOpenToAll();
    void helloTellsTheHead();
    void feedPagesNeverSplitGroups();
    void feedKnowsItsEpoch();
    void feedWaitsForNews();
    void missingBlobDefers();

private:
    std::unique_ptr<Market> m_market;
};

void TestCoreHttp::init() {
    m_market = std::make_unique<Market>();
    m_market->registerEverybody();
}

void TestCoreHttp::pushesInLanes() {
    m_market->publishGig();
    const auto place = m_market->envelope(AnyCommand(OrderCommand(placeOrder())), 1);
    const auto cancel = m_market->envelope(AnyCommand(OrderCommand(CancelOrder{order_id, "oops"})), 2);
    const auto open =
        m_market->envelope(AnyCommand(ConversationCommand(OpenConversation{conversation_id, seller})), 1);
    const auto results = m_market->push(buyer, {place, open, cancel});
    QCOMPARE(results.size(), 3U);
    for (std::size_t i = 0; i < 3; ++i)
        QCOMPARE(results[i].taken, Taken::accepted);
    QVERIFY(results[0].id == place.id && results[1].id == open.id && results[2].id == cancel.id);
    const auto again = m_market->push(buyer, {place, open, cancel});
    for (const auto& result : again)
        QCOMPARE(result.taken, Taken::duplicate);
}

void TestCoreHttp::holdsAGap() {
    m_market->publishGig();
    const auto place = m_market->envelope(AnyCommand(OrderCommand(placeOrder())), 1);
    const auto cancel = m_market->envelope(AnyCommand(OrderCommand(CancelOrder{order_id, "oops"})), 2);
    const auto held = m_market->push(buyer, {cancel});
    QCOMPARE(held[0].taken, Taken::hold);
    QCOMPARE(held[0].want, 1U);
    QCOMPARE(m_market->push(buyer, {place, cancel})[1].taken, Taken::accepted);
}

void TestCoreHttp::restoredDeviceIsTold() {
    m_market->publishGig();
    m_market->push(buyer, {m_market->envelope(AnyCommand(OrderCommand(placeOrder())), 1)});
    const auto cancel = m_market->envelope(AnyCommand(OrderCommand(CancelOrder{order_id, "oops"})), 1);
    const auto held = m_market->push(buyer, {cancel});
    QCOMPARE(held[0].taken, Taken::hold);
    QCOMPARE(held[0].want, 2U);
    QCOMPARE(m_market->push(buyer, {cancel}, 2)[0].taken, Taken::accepted);
}

void TestCoreHttp::badPushIsRefused_data() {
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("{\"device\":");
    QTest::newRow("an array") << QByteArray("[]");
    QTest::newRow("missing fields") << QByteArray("{}");
    QTest::newRow("deep") << QByteArray(1'000, '[');
    QTest::newRow("twice the same key") << QByteArray("{\"device\":1,\"device\":2}");
}

void TestCoreHttp::badPushIsRefused() {
    QFETCH(QByteArray, body);
    const auto before = m_market->feed(buyer);
    const auto response = m_market->ask({.method = "POST",
                                         .path = "/v1/commands",
                                         .query = {},
                                         .token = m_market->tokens.at(buyer),
                                         .body = body.toStdString()});
    QCOMPARE(response.status, 400);
    QCOMPARE(response.content_type, std::string("application/problem+json"));
    QVERIFY(!protocol::decodeProblem(response.body).code.empty());
    QVERIFY(m_market->feed(buyer) == before);
}

void TestCoreHttp::undecodableCommandsAreSettledAsRejected_data() {
    QTest::addColumn<QString>("type");
    QTest::addColumn<int>("version");
    QTest::addColumn<bool>("spoil");
    QTest::addColumn<QString>("code");
    QTest::newRow("unknown command") << "GrabOrder" << 1 << false << "unknown_command";
    QTest::newRow("wrong version") << "CancelOrder" << 99 << false << "unknown_version";
    QTest::newRow("unknown field") << "CancelOrder" << 1 << true << "bad_command";
}

void TestCoreHttp::undecodableCommandsAreSettledAsRejected() {
    QFETCH(QString, type);
    QFETCH(int, version);
    QFETCH(bool, spoil);
    QFETCH(QString, code);
    auto command = m_market->envelope(AnyCommand(OrderCommand(CancelOrder{order_id, "oops"})), 1);
    command.type = type.toStdString();
    command.version = version;
    if (spoil)
        command.args["surprise"] = true;
    QCOMPARE(m_market->push(buyer, {command})[0].taken, Taken::accepted);
    QCOMPARE(m_market->push(buyer, {command})[0].taken, Taken::duplicate);
    const auto last = m_market->feed(buyer).back();
    QCOMPARE(last.kind, protocol::ItemKind::settled);
    const auto settled = protocol::decodeSettled(last.body).value();
    QVERIFY(settled.command == command.id);
    QCOMPARE(settled.rejected.value().code, code.toStdString());
    auto next = m_market->envelope(AnyCommand(OrderCommand(CancelOrder{order_id, "oops"})), 2);
    QCOMPARE(m_market->push(buyer, {next})[0].taken, Taken::accepted);
}

void TestCoreHttp::dependentsWaitOrAreBlocked() {
    m_market->publishGig();
    auto place = m_market->envelope(AnyCommand(OrderCommand(placeOrder())), 1);
    auto other = placeOrder();
    other.order = id<OrderId>(21);
    auto dependent = m_market->envelope(AnyCommand(OrderCommand(other)), 1);
    dependent.deps = {place.id};
    QCOMPARE(m_market->push(buyer, {dependent})[0].taken, Taken::defer);
    const auto both = m_market->push(buyer, {place, dependent});
    QCOMPARE(both[1].taken, Taken::accepted);

    auto bad = m_market->envelope(AnyCommand(OrderCommand(AcceptDelivery{order_id, 1})), 2);
    other.order = id<OrderId>(22);
    auto blocked = m_market->envelope(AnyCommand(OrderCommand(other)), 1);
    blocked.deps = {bad.id};
    m_market->push(buyer, {bad, blocked});
    const auto settled = protocol::decodeSettled(m_market->feed(buyer).back().body).value();
    QCOMPARE(settled.rejected.value().code, std::string("blocked_by_dependency"));
}

void TestCoreHttp::unknownLaneIsParked() {
    auto command = m_market->envelope(AnyCommand(OrderCommand(placeOrder())), 1);
    command.lane = "planet:" + order_id.toString();
    const auto result = m_market->push(buyer, {command})[0];
    QCOMPARE(result.taken, Taken::park);
    QCOMPARE(result.problem_code, std::string("unknown_lane"));
}

void TestCoreHttp::commandInAnotherLaneIsRejected() {
    auto command = m_market->envelope(AnyCommand(OrderCommand(placeOrder())), 1);
    command.lane = "order:" + id<OrderId>(99).toString();
    m_market->push(buyer, {command});
    const auto settled = protocol::decodeSettled(m_market->feed(buyer).back().body).value();
    QCOMPARE(settled.rejected.value().code, std::string("wrong_lane"));
}

void TestCoreHttp::strangersAndAbsentLookTheSame() {
    m_market->publishGig();
    m_market->deliverOrder();
    const auto path = "/v1/orders/" + order_id.toString();
    QCOMPARE(m_market->get(buyer, path).status, 200);
    QCOMPARE(m_market->get(seller, path).status, 200);
    const auto hidden = m_market->get(stranger, path);
    const auto absent = m_market->get(stranger, "/v1/orders/" + id<OrderId>(77).toString());
    const auto no_id = m_market->get(stranger, "/v1/orders/77");
    QCOMPARE(hidden.status, 404);
    QCOMPARE(hidden.body, absent.body);
    QCOMPARE(no_id.body, absent.body);
    const auto talk = "/v1/conversations/" + conversation_id.toString();
    QCOMPARE(m_market->get(buyer, talk).status, 200);
    QCOMPARE(m_market->get(stranger, talk).body, absent.body);
    const auto command = m_market->submit(stranger, OrderCommand(CancelOrder{order_id, "mine now"}));
    QCOMPARE(command.rejected.value().code, std::string("not_found"));
}

void TestCoreHttp::needsAToken() {
    for (const std::string token : {"", "wrong"}) {
        QCOMPARE(m_market->ask({.method = "GET", .path = "/v1/feed", .query = {}, .token = token}).status,
                 401);
        QCOMPARE(
            m_market->ask({.method = "POST", .path = "/v1/commands", .query = {}, .token = token}).status,
            401);
    }
}

void TestCoreHttp::unknownPathsAndMethods() {
    QCOMPARE(m_market->get(buyer, "/v1/nothing").status, 404);
    QCOMPARE(m_market->get(buyer, "/").status, 404);
    QCOMPARE(m_market->ask({.method = "DELETE", .path = "/v1/feed", .query = {}}).status, 405);
    QCOMPARE(m_market->get(buyer, "/v1/commands").status, 405);
}

void TestCoreHttp::gigsAreOpenToAll() {
    const auto path = "/v1/gigs/" + gig_id.toString();
    const auto ask = [this](const std::string& where, std::map<std::string, std::string> query = {}) {
        return m_market->ask({.method = "GET", .path = where, .query = std::move(query)});
    };
    QCOMPARE(ask(path).status, 404);
    m_market->publishGig();
    QCOMPARE(ask(path).status, 200);
    const auto found = [&](std::map<std::string, std::string> query) {
        const auto page = boost::json::parse(ask("/v1/gigs", std::move(query)).body);
        return page.at("gigs").as_array().size();
    };
    QCOMPARE(found({}), 1U);
    QCOMPARE(found({{"search", "LOGO"}}), 1U);
    QCOMPARE(found({{"search", "%"}}), 0U);
    QCOMPARE(found({{"category", "Design"}}), 1U);
    QCOMPARE(found({{"category", "Music"}}), 0U);
    m_market->accept(seller, GigCommand(PauseGig{gig_id}));
    QCOMPARE(found({}), 0U);
    QCOMPARE(ask(path).status, 404);
    const auto order = m_market->submit(buyer, OrderCommand(placeOrder()));
    QVERIFY(order.rejected);
}

void TestCoreHttp::helloTellsTheHead() {
    const auto hello = protocol::decodeHello(m_market->get(buyer, "/v1/hello").body).value();
    QVERIFY(hello.account == buyer);
    QCOMPARE(hello.display_name, std::string("Ben"));
    QCOMPARE(hello.head, m_market->feed(buyer).size());
    QVERIFY(!hello.is_operator);
    QVERIFY(!hello.epoch.empty());
}

void TestCoreHttp::feedPagesNeverSplitGroups() {
    m_market->publishGig();
    m_market->deliverOrder();
    const auto small_pages = m_market->feed(buyer, "1");
    QVERIFY(small_pages == m_market->feed(buyer, "1000000"));
    QVERIFY(small_pages.size() > 5);
}

void TestCoreHttp::feedKnowsItsEpoch() {
    const auto hello = protocol::decodeHello(m_market->get(buyer, "/v1/hello").body).value();
    QCOMPARE(m_market->get(buyer, "/v1/feed", {{"epoch", hello.epoch}}).status, 200);
    const auto other = m_market->get(buyer, "/v1/feed", {{"epoch", "before"}});
    QCOMPARE(other.status, 410);
    QCOMPARE(protocol::decodeProblem(other.body).code, std::string("epoch_changed"));
    const auto ahead = m_market->get(buyer, "/v1/feed", {{"after", "1000"}});
    QCOMPARE(ahead.status, 410);
    QCOMPARE(protocol::decodeProblem(ahead.body).code, std::string("diverged"));
    QCOMPARE(m_market->get(buyer, "/v1/feed", {{"after", "-1"}}).status, 400);
    QCOMPARE(m_market->get(buyer, "/v1/feed", {{"after", "x"}}).status, 400);
}

void TestCoreHttp::feedWaitsForNews() {
    const auto head = std::to_string(m_market->feed(buyer).size());
    std::optional<protocol::Response> answer;
    const auto wait = [&](const std::string& ms) {
        answer.reset();
        m_market->core->handle({.method = "GET",
                                .path = "/v1/feed",
                                .query = {{"after", head}, {"wait_ms", ms}},
                                .token = m_market->tokens.at(buyer)},
                               [&](protocol::Response response) { answer = std::move(response); });
        m_market->executor.runDue();
    };
    wait("1000");
    QVERIFY(!answer);
    m_market->clock.advance(milliseconds(1'000));
    m_market->executor.runDue();
    QVERIFY(protocol::decodePage(answer.value().body, std::stoull(head)).value().items.empty());
    wait("1000");
    std::uint64_t moved_to = 0;
    m_market->core->on_head_moved = [&](AccountId account, std::uint64_t pos) {
        if (account == buyer)
            moved_to = pos;
    };
    m_market->accept(buyer, AccountCommand(ChangeDisplayName{buyer, "Benjamin"}));
    QVERIFY(!protocol::decodePage(answer.value().body, std::stoull(head)).value().items.empty());
    QCOMPARE(moved_to, std::stoull(head) + 2);
}

void TestCoreHttp::missingBlobDefers() {
    m_market->publishGig();
    m_market->deliverOrder();
    const auto conversation = conversationBetween(seller, buyer);
    m_market->accept(buyer, ConversationCommand(OpenConversation{conversation, seller}));
    const auto outcome = m_market->submit(
        buyer, ConversationCommand(SendMessage{
                   conversation, id<MessageId>(1), "Like this?", {artefact(9)}, std::nullopt, start}));
    QCOMPARE(outcome.result.taken, Taken::defer);
}

QTEST_APPLESS_MAIN(TestCoreHttp)
#include "tst_core_http.moc"
