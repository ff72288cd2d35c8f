#include "sync/engine/replay.h"
#include "tests/sync/support/studio.h"

#include <QTest>
#include <boost/json/serialize.hpp>

using namespace gw;
using namespace gw::fixtures;
using store::CommandState;

/// How the feed comes down: pages, chain, settlements, replay, other histories (sync.md).
class TestPull : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aFeedInManyPagesFoldsToTheServersStates();
    void aPokeBringsWhatIsNew();
    void aLostLiveConnectionTellsSoonThatTheServerIsGone();
    void aRejectedCommandKeepsItsContentAndItsEffectIsWithdrawn();
    void aPendingCommandIsReplayedOverNews();
    void aReplayThatFailsWarnsBeforeTheServerDoes();
    void anUnknownEventIsKeptAndFoldingGoesOn();
    void aDamagedItemIsNeverShown();
    void aNewEpochIsFetchedAnewAndTheOutboxIsKept();
    void aFeedFetchedAnewIsShownOnlyWhenItIsWhole();
    void aDivergedCursorIsFetchedAnew();
    void upToDateIsSaidOnlyAtTheHead();

private:
    static void verifyVisibleIsExpected(Studio& studio, const std::string& stream);
};

namespace {

std::string bytesOf(const std::optional<AnyState>& state) {
    return state ? boost::json::serialize(encode(*state)) : std::string();
}

std::string confirmedBytes(Studio& studio, const std::string& stream) {
    const auto id = studio.profile->streams().find(stream);
    return id ? bytesOf(studio.profile->streams().confirmed(*id).state) : std::string();
}

/// An order of the studio's seller, in progress, made by others.
void placeOrderAtServer(TinyServer& server) {
    const auto gig = liveGig();
    server.happen(OrderCommand(placeOrder()), buyer, contextWith(*gig, buyer));
    const auto total = std::get<Order>(server.states.at("order:" + order_id.toString())).total();
    server.happen(OrderCommand(RecordPayment{order_id, total, "card"}), staff, contextOf(staff));
    server.happen(OrderCommand(SubmitRequirements{order_id, {{"name", "Acme", {}}}}), buyer,
                  contextOf(buyer));
}

const std::string order_stream = "order:" + order_id.toString();

AnyCommand textDelivery() {
    auto command = delivery({});
    command.nothing_to_attach = true;
    return OrderCommand(command);
}

} // namespace

void TestPull::verifyVisibleIsExpected(Studio& studio, const std::string& stream) {
    const auto id = studio.profile->streams().find(stream).value();
    const sync::Replay replay(*studio.profile);
    QCOMPARE(bytesOf(studio.profile->streams().visible(id)), bytesOf(replay.expected(id)));
}

void TestPull::aFeedInManyPagesFoldsToTheServersStates() {
    Studio studio;
    studio.server.page_items = 2;
    placeOrderAtServer(studio.server);
    for (std::uint64_t n = 1; n <= 20; ++n)
        studio.server.happen(saveGig(n), seller, contextOf(seller));
    studio.start();
    QCOMPARE(studio.profile->meta().cursor().pos, studio.server.feed.head());
    for (const auto& [stream, state] : studio.server.states)
        QCOMPARE(confirmedBytes(studio, stream), bytesOf(state));
    QCOMPARE(studio.profile->log().count(), studio.server.feed.head());
    QCOMPARE(studio.views.order(order_id)->timeline.size(), 4U);
}

void TestPull::aPokeBringsWhatIsNew() {
    Studio studio;
    studio.start();
    studio.server.on_live(true);
    studio.run();
    const auto asked = studio.server.count("/v1/feed");
    studio.server.happen(saveGig(1), seller, contextOf(seller));
    studio.server.on_poke(1);
    studio.run(milliseconds(100));
    QVERIFY(studio.views.gig(id<GigId>(1)));
    QCOMPARE(studio.server.count("/v1/feed"), asked + 1);
}

void TestPull::aLostLiveConnectionTellsSoonThatTheServerIsGone() {
    Studio studio;
    studio.start();
    studio.server.on_live(true);
    studio.run();
    QCOMPARE(studio.engine->status().light, sync::Light::up_to_date);
    studio.server.is_down = true;
    studio.server.on_live(false);
    studio.run(milliseconds(100));
    QCOMPARE(studio.engine->status().light, sync::Light::offline);
}

void TestPull::aRejectedCommandKeepsItsContentAndItsEffectIsWithdrawn() {
    Studio studio;
    placeOrderAtServer(studio.server);
    studio.start();
    studio.server.is_down = true;
    studio.run(std::chrono::minutes(1));
    const auto id = studio.submit(textDelivery());
    QCOMPARE(studio.views.order(order_id)->order.status, OrderStatus::delivered);
    verifyVisibleIsExpected(studio, order_stream);
    // Meanwhile the order was cancelled, very late.
    studio.server.feed.now = fixtures::start + std::chrono::hours(24 * 30);
    studio.server.happen(OrderCommand(CancelOrder{order_id, "too late"}), buyer,
                         contextOf(buyer, studio.server.feed.now));
    studio.server.is_down = false;
    studio.engine->networkChanged();
    studio.run();
    QCOMPARE(studio.stateOf(id), CommandState::rejected);
    const auto detail = studio.views.order(order_id).value();
    QCOMPARE(detail.order.status, OrderStatus::cancelled);
    QCOMPARE(detail.timeline.back().progress, views::Progress::rejected);
    const auto rows = studio.views.needsAttention();
    QCOMPARE(rows.size(), 1U);
    QVERIFY(std::holds_alternative<OrderCommand>(rows[0].command));
    QCOMPARE(QString::fromStdString(rows[0].problem->code), QStringLiteral("order_cancelled"));
    QCOMPARE(studio.engine->status().light, sync::Light::needs_you);
    QCOMPARE(confirmedBytes(studio, order_stream), bytesOf(studio.server.states.at(order_stream)));
    verifyVisibleIsExpected(studio, order_stream);
}

void TestPull::aPendingCommandIsReplayedOverNews() {
    Studio studio;
    placeOrderAtServer(studio.server);
    studio.server.happen(ConversationCommand(OpenConversation{conversation_id, seller}), buyer,
                         contextOf(buyer));
    studio.start();
    studio.server.override_answer = [](const protocol::Request& request) {
        return request.path == "/v1/commands" ? std::optional(protocol::Response{.status = 503})
                                              : std::nullopt;
    };
    const auto id = studio.submit(ConversationCommand(message(1, "Hello from the seller")));
    studio.server.happen(ConversationCommand(message(2, "Hello from the buyer")), buyer, contextOf(buyer));
    studio.server.on_poke(studio.server.feed.head());
    studio.run();
    const auto page = studio.views.messages(conversation_id, 0, 50);
    QCOMPARE(page.rows.size(), 2U);
    QCOMPARE(QString::fromStdString(page.rows[0].text), QStringLiteral("Hello from the buyer"));
    QVERIFY(page.rows[1].own);
    QVERIFY(page.rows[1].command == id);
    verifyVisibleIsExpected(studio, "conversation:" + conversation_id.toString());
    studio.server.override_answer = {};
    studio.engine->networkChanged();
    studio.run();
    QCOMPARE(studio.views.messages(conversation_id, 0, 50).rows[1].progress, views::Progress::confirmed);
    const auto found = studio.views.conversations({.search = "sell"});
    QCOMPARE(found.total, 1);
}

void TestPull::aReplayThatFailsWarnsBeforeTheServerDoes() {
    Studio studio;
    placeOrderAtServer(studio.server);
    studio.start();
    studio.server.override_answer = [](const protocol::Request& request) {
        return request.path == "/v1/commands" ? std::optional(protocol::Response{.status = 503})
                                              : std::nullopt;
    };
    const auto id = studio.submit(textDelivery());
    studio.server.feed.now = fixtures::start + std::chrono::hours(24 * 30);
    studio.server.happen(OrderCommand(CancelOrder{order_id, "too late"}), buyer,
                         contextOf(buyer, studio.server.feed.now));
    studio.server.on_poke(studio.server.feed.head());
    studio.run();
    const auto rows = studio.views.unsettled();
    QCOMPARE(rows.size(), 1U);
    QVERIFY(rows[0].id == id);
    QCOMPARE(rows[0].progress, views::Progress::predicted_rejection);
    QCOMPARE(QString::fromStdString(rows[0].problem->code), QStringLiteral("order_cancelled"));
    QCOMPARE(studio.views.order(order_id)->order.status, OrderStatus::cancelled);
}

void TestPull::anUnknownEventIsKeptAndFoldingGoesOn() {
    Studio studio;
    studio.server.happen(saveGig(1), seller, contextOf(seller));
    studio.server.feed.unknown(gigStream(1));
    studio.server.happen(saveGig(1, "I will paint"), seller, contextOf(seller));
    studio.start();
    QCOMPARE(studio.profile->log().count(), 3U);
    QCOMPARE(studio.profile->log().countUnknown(), 1U);
    QCOMPARE(QString::fromStdString(studio.views.gig(id<GigId>(1))->draft.title),
             QStringLiteral("I will paint"));
}

void TestPull::aDamagedItemIsNeverShown() {
    Studio studio;
    studio.server.happen(saveGig(1), seller, contextOf(seller));
    studio.start();
    studio.server.happen(saveGig(2), seller, contextOf(seller));
    auto& body = studio.server.feed.items().back().body;
    body["seller_name"] = "Mallory";
    studio.run(std::chrono::minutes(2));
    QVERIFY(!studio.views.gig(id<GigId>(2)));
    QCOMPARE(studio.profile->meta().cursor().pos, 1U);
    QVERIFY(studio.engine->status().light != sync::Light::up_to_date);
    QVERIFY(!studio.engine->status().trouble.empty());
    body["seller_name"] = "Sara";
    studio.run(std::chrono::minutes(3));
    QVERIFY(studio.views.gig(id<GigId>(2)));
    QCOMPARE(studio.engine->status().light, sync::Light::up_to_date);
}

void TestPull::aNewEpochIsFetchedAnewAndTheOutboxIsKept() {
    Studio studio;
    studio.server.happen(saveGig(1), seller, contextOf(seller));
    studio.start();
    studio.server.override_answer = [](const protocol::Request& request) {
        return request.path == "/v1/commands" ? std::optional(protocol::Response{.status = 503})
                                              : std::nullopt;
    };
    const auto pending = studio.submit(saveGig(3));
    studio.server.feed = {};
    studio.server.states.clear();
    studio.server.epoch = "epoch-2";
    studio.server.happen(saveGig(2), seller, contextOf(seller));
    studio.run(std::chrono::minutes(2));
    QCOMPARE(QString::fromStdString(studio.profile->meta().epoch()), QStringLiteral("epoch-2"));
    QVERIFY(!studio.views.gig(id<GigId>(1)));
    QVERIFY(studio.views.gig(id<GigId>(2)));
    QVERIFY(studio.views.gig(id<GigId>(3)));
    QCOMPARE(studio.views.gigs({}).total, 2);
    studio.server.override_answer = {};
    studio.engine->networkChanged();
    studio.run();
    QVERIFY(!studio.stateOf(pending));
    QCOMPARE(studio.server.effects.at(pending), 1);
}

void TestPull::aFeedFetchedAnewIsShownOnlyWhenItIsWhole() {
    Studio studio;
    for (std::uint64_t n = 1; n <= 4; ++n)
        studio.server.happen(saveGig(n), seller, contextOf(seller));
    studio.start();
    studio.server.epoch = "epoch-2";
    studio.server.page_items = 1;
    int pages = 2;
    studio.server.override_answer = [&](const protocol::Request& request) {
        const bool refuses =
            request.path == "/v1/feed" && request.query.at("epoch") == "epoch-2" && --pages < 0;
        return refuses ? std::optional(protocol::Response{.status = 503}) : std::nullopt;
    };
    studio.run(std::chrono::minutes(1));
    QVERIFY(studio.profile->meta().staging());
    QCOMPARE(studio.views.gigs({}).total, 4);
    // Even a crash goes on where the staged feed ended.
    studio.reopen();
    studio.server.override_answer = {};
    studio.start();
    QVERIFY(!studio.profile->meta().staging());
    QCOMPARE(studio.views.gigs({}).total, 4);
    QCOMPARE(studio.profile->log().count(), 4U);
}

void TestPull::aDivergedCursorIsFetchedAnew() {
    Studio studio;
    for (std::uint64_t n = 1; n <= 4; ++n)
        studio.server.happen(saveGig(n), seller, contextOf(seller));
    studio.start();
    studio.server.feed = {};
    studio.server.states.clear();
    studio.server.happen(saveGig(9), seller, contextOf(seller));
    studio.run(std::chrono::minutes(2));
    QCOMPARE(studio.profile->meta().cursor().pos, 1U);
    QCOMPARE(studio.views.gigs({}).total, 1);
    QCOMPARE(studio.engine->status().light, sync::Light::up_to_date);
}

void TestPull::upToDateIsSaidOnlyAtTheHead() {
    Studio studio;
    QCOMPARE(studio.engine->status().light, sync::Light::offline);
    studio.server.page_items = 1;
    for (std::uint64_t n = 1; n <= 3; ++n)
        studio.server.happen(saveGig(n), seller, contextOf(seller));
    bool was_honest = true;
    studio.engine->on_status = [&] {
        if (studio.engine->status().light == sync::Light::up_to_date)
            was_honest = was_honest && studio.profile->meta().cursor().pos == studio.server.feed.head();
    };
    studio.start();
    QVERIFY(was_honest);
    QCOMPARE(studio.engine->status().light, sync::Light::up_to_date);
    studio.engine->setOffline(true);
    QCOMPARE(studio.engine->status().light, sync::Light::offline);
    QVERIFY(studio.engine->status().offline_since);
}

QTEST_GUILESS_MAIN(TestPull)
#include "tst_pull.moc"
