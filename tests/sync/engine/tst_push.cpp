#include "tests/sync/support/studio.h"

#include <QTest>

using namespace gw;
using namespace gw::fixtures;
using store::CommandState;

/// How commands go up: states, lanes, time-outs, poison (sync.md, Command states).
class TestPush : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aCommandIsVisibleAtOnceAndConfirmedByTheFeed();
    void offlineWorkIsSentInOrderOnceThereIsANetwork();
    void aLostReplyIsSentAgainUnderTheSameId();
    void aCrashWhileSendingPutsItInDoubt();
    void aLaneThatIsDeferredDelaysNoOther();
    void aRefusedBatchIsSplitUntilThePoisonIsParked();
    void anUnreadableCommandIsParkedAndItsLaneGoesOn();
    void signOutPausesSendingAndLosesNothing();
    void anOutageBacksOffAndAPokeEndsIt();
    void aRepeatedServerErrorParksOnlyThePoison();
    void aServerThatKnowsMoreMakesANewIncarnation();
    void undoIsForWhatWasNeverSent();
    void anOnlineOnlyCommandExplainsItselfOffline();
    void aDependentWaitsAndIsBlockedByARefusal();
    void settlementsCloseCommandsEvenWhenNoPushAnswerCame();
};

void TestPush::aCommandIsVisibleAtOnceAndConfirmedByTheFeed() {
    Studio studio;
    studio.start();
    const auto id = studio.submit(saveGig(1));
    QVERIFY(studio.views.gig(fixtures::id<GigId>(1)));
    QCOMPARE(studio.stateOf(id), CommandState::sending);
    studio.run();
    QVERIFY(!studio.stateOf(id));
    const std::vector<CommandState> path = {CommandState::queued, CommandState::ready, CommandState::sending,
                                            CommandState::sent, CommandState::confirmed};
    QCOMPARE(studio.pathOf(id), path);
    QCOMPARE(studio.server.effects.at(id), 1);
    QVERIFY(studio.changed.contains(gigStream(1)));
    QCOMPARE(studio.engine->status().light, sync::Light::up_to_date);
}

void TestPush::offlineWorkIsSentInOrderOnceThereIsANetwork() {
    Studio studio;
    studio.server.is_down = true;
    studio.start();
    for (int i = 0; i < 5; ++i)
        studio.submit(saveGig(1, "Title " + std::to_string(i)));
    studio.run(std::chrono::hours(2));
    QCOMPARE(studio.engine->status().light, sync::Light::offline);
    QCOMPARE(studio.engine->status().unsettled, 5);
    studio.server.is_down = false;
    studio.run(std::chrono::minutes(3));
    QCOMPARE(studio.engine->status().unsettled, 0);
    QCOMPARE(QString::fromStdString(studio.views.gig(id<GigId>(1))->draft.title), QStringLiteral("Title 4"));
    QCOMPARE(studio.server.lanes.size(), 1U);
    QCOMPARE(studio.server.lanes.begin()->second, 5U);
}

void TestPush::aLostReplyIsSentAgainUnderTheSameId() {
    Studio studio;
    studio.start();
    int lost = 2;
    studio.server.intercept = [&](const protocol::Request& request, auto reply) {
        const bool loses = request.path == "/v1/commands" && lost-- > 0;
        return loses ? std::optional<protocol::Response>() : reply;
    };
    // The feed would settle it meanwhile: keep it back.
    studio.server.override_answer = [&](const protocol::Request& request) {
        return request.path == "/v1/feed" && lost > 0 ? std::optional(protocol::Response{.status = 503})
                                                      : std::nullopt;
    };
    const auto id = studio.submit(saveGig(1));
    studio.run(std::chrono::minutes(5));
    QVERIFY(!studio.stateOf(id));
    QCOMPARE(studio.server.effects.at(id), 1);
    const auto path = studio.pathOf(id);
    QVERIFY(std::find(path.begin(), path.end(), CommandState::in_doubt) != path.end());
}

void TestPush::aCrashWhileSendingPutsItInDoubt() {
    Studio studio;
    studio.start();
    const auto id = studio.submit(saveGig(1));
    QCOMPARE(studio.stateOf(id), CommandState::sending);
    studio.reopen();
    studio.start();
    studio.run();
    QVERIFY(!studio.stateOf(id));
    QCOMPARE(studio.server.effects.at(id), 1);
}

void TestPush::aLaneThatIsDeferredDelaysNoOther() {
    Studio studio;
    studio.start();
    studio.server.override_command =
        [](const protocol::Command& command) -> std::optional<protocol::PushResult> {
        if (command.lane != gigStream(1))
            return {};
        return protocol::PushResult{.id = command.id, .taken = protocol::Taken::defer, .ms = 30'000};
    };
    const auto slow = studio.submit(saveGig(1));
    const auto fast = studio.submit(saveGig(2));
    studio.run();
    QCOMPARE(studio.stateOf(slow), CommandState::ready);
    QVERIFY(!studio.stateOf(fast));
    studio.server.override_command = {};
    studio.run(milliseconds(40'000));
    QVERIFY(!studio.stateOf(slow));
}

void TestPush::aRefusedBatchIsSplitUntilThePoisonIsParked() {
    Studio studio;
    studio.server.is_down = true;
    studio.start();
    std::vector<CommandId> ids;
    for (std::uint64_t n = 1; n <= 9; ++n)
        ids.push_back(studio.submit(saveGig(n)));
    studio.server.is_down = false;
    studio.server.override_answer =
        [&](const protocol::Request& request) -> std::optional<protocol::Response> {
        if (request.path != "/v1/commands" || request.body.find(ids[4].toString()) == std::string::npos)
            return {};
        return protocol::Response{
            .status = 413, .body = protocol::encodeProblem(413, {.code = "too_large", .what = "Too large."})};
    };
    studio.engine->networkChanged();
    studio.run();
    for (std::size_t i = 0; i < ids.size(); ++i)
        QCOMPARE(studio.stateOf(ids[i]),
                 i == 4 ? std::optional(CommandState::parked) : std::optional<CommandState>());
    QCOMPARE(studio.engine->status().needs_attention, 1);
    const auto rows = studio.views.needsAttention();
    QCOMPARE(rows.size(), 1U);
    QCOMPARE(QString::fromStdString(rows[0].problem->code), QStringLiteral("too_large"));
    QVERIFY(!studio.views.gig(id<GigId>(5)));
    // The person tries again after the cause is gone.
    studio.server.override_answer = {};
    QVERIFY(studio.engine->retry(ids[4]));
    studio.run();
    QVERIFY(!studio.stateOf(ids[4]));
    QVERIFY(studio.views.gig(id<GigId>(5)));
}

void TestPush::anUnreadableCommandIsParkedAndItsLaneGoesOn() {
    Studio studio;
    studio.start();
    bool first = true;
    studio.server.override_command =
        [&](const protocol::Command& command) -> std::optional<protocol::PushResult> {
        if (!std::exchange(first, false))
            return {};
        return protocol::PushResult{
            .id = command.id, .taken = protocol::Taken::park, .problem_code = "unknown_version"};
    };
    const auto bad = studio.submit(saveGig(1));
    const auto good = studio.submit(saveGig(1, "I will paint"));
    studio.run();
    QCOMPARE(studio.stateOf(bad), CommandState::parked);
    QVERIFY(!studio.stateOf(good));
    QCOMPARE(QString::fromStdString(studio.views.gig(id<GigId>(1))->draft.title),
             QStringLiteral("I will paint"));
    QVERIFY(studio.engine->dismiss(bad));
    QCOMPARE(studio.engine->status().needs_attention, 0);
    QVERIFY(studio.profile->outbox().find(bad));
}

void TestPush::signOutPausesSendingAndLosesNothing() {
    Studio studio;
    studio.start();
    studio.server.override_answer = [](const protocol::Request& request) {
        return request.token == "token" ? std::optional(protocol::Response{.status = 401}) : std::nullopt;
    };
    const auto id = studio.submit(saveGig(1));
    studio.run();
    QCOMPARE(studio.signed_out, 1);
    QCOMPARE(studio.engine->status().light, sync::Light::signed_out);
    QVERIFY(studio.server.listening_with.empty());
    const auto asked = studio.server.requests.size();
    studio.run(std::chrono::hours(1));
    QCOMPARE(studio.server.requests.size(), asked);
    studio.engine->start("new token");
    studio.run();
    QVERIFY(!studio.stateOf(id));
    QCOMPARE(studio.server.effects.at(id), 1);
}

void TestPush::anOutageBacksOffAndAPokeEndsIt() {
    Studio studio;
    studio.start();
    studio.server.is_down = true;
    for (std::uint64_t n = 1; n <= 20; ++n)
        studio.submit(saveGig(n));
    studio.run(std::chrono::minutes(30));
    // Full jitter up to a minute: about one try in thirty seconds each of push and feed, never a flood.
    QVERIFY2(studio.server.requests.size() < 250, std::to_string(studio.server.requests.size()).c_str());
    studio.server.is_down = false;
    studio.server.on_poke(1);
    studio.run(std::chrono::seconds(90));
    QCOMPARE(studio.engine->status().unsettled, 0);
}

void TestPush::aRepeatedServerErrorParksOnlyThePoison() {
    Studio studio;
    studio.start();
    studio.server.override_answer =
        [&](const protocol::Request& request) -> std::optional<protocol::Response> {
        const bool is_hit =
            request.path == "/v1/commands" && request.body.find(gigStream(1)) != std::string::npos;
        return is_hit ? std::optional(protocol::Response{.status = 500}) : std::nullopt;
    };
    const auto poison = studio.submit(saveGig(1));
    for (std::uint64_t n = 2; n <= 40; ++n) {
        const auto id = studio.submit(saveGig(n));
        studio.run(milliseconds(30'000));
        QVERIFY(!studio.stateOf(id));
    }
    QCOMPARE(studio.stateOf(poison), CommandState::parked);
}

void TestPush::aServerThatKnowsMoreMakesANewIncarnation() {
    Studio studio;
    studio.start();
    const auto before = studio.profile->meta().incarnation();
    studio.server.lanes[std::to_string(before) + gigStream(1)] = 7;
    const auto id = studio.submit(saveGig(1));
    studio.run();
    QVERIFY(studio.profile->meta().incarnation() != before);
    QVERIFY(!studio.stateOf(id));
    QCOMPARE(studio.server.effects.at(id), 1);
}

void TestPush::undoIsForWhatWasNeverSent() {
    Studio studio;
    studio.server.is_down = true;
    const auto never_sent = studio.submit(saveGig(1));
    QVERIFY(studio.engine->undo(never_sent));
    QVERIFY(!studio.views.gig(id<GigId>(1)));
    QCOMPARE(studio.pathOf(never_sent).back(), CommandState::cancelled);
    studio.server.is_down = false;
    studio.start();
    studio.server.is_down = true;
    const auto maybe_sent = studio.submit(saveGig(2));
    studio.run();
    const auto undone = studio.engine->undo(maybe_sent);
    QVERIFY(!undone);
    QCOMPARE(QString::fromStdString(undone.error().code), QStringLiteral("already_sent"));
    QVERIFY(studio.stateOf(maybe_sent));
}

void TestPush::anOnlineOnlyCommandExplainsItselfOffline() {
    Studio studio;
    const auto refused = studio.engine->submit(OrderCommand(AcceptDelivery{order_id, 1}));
    QVERIFY(!refused);
    QCOMPARE(QString::fromStdString(refused.error().code), QStringLiteral("offline"));
    QVERIFY(!studio.profile->outbox().hasUnsettled());
}

void TestPush::aDependentWaitsAndIsBlockedByARefusal() {
    Studio studio;
    studio.start();
    const auto of_first = [](const protocol::Command& command) { return command.lane == gigStream(1); };
    studio.server.override_command =
        [&](const protocol::Command& command) -> std::optional<protocol::PushResult> {
        if (!of_first(command))
            return {};
        return protocol::PushResult{.id = command.id, .taken = protocol::Taken::defer, .ms = 1'000};
    };
    const auto first = studio.submit(saveGig(1));
    const auto second = studio.engine->submit(saveGig(2), {first}).value();
    studio.run(milliseconds(300));
    QCOMPARE(studio.stateOf(second), CommandState::waiting_for_command);
    studio.server.override_command =
        [&](const protocol::Command& command) -> std::optional<protocol::PushResult> {
        if (!of_first(command))
            return {};
        studio.server.feed.rejection(first, gigStream(1), seller, {.code = "no", .what = "No."});
        return protocol::PushResult{.id = first, .taken = protocol::Taken::accepted};
    };
    studio.run();
    QCOMPARE(studio.stateOf(first), CommandState::rejected);
    QCOMPARE(studio.stateOf(second), CommandState::blocked);
    QVERIFY(studio.views.needsAttention().size() == 2U);
    // The person sends the second one all the same.
    studio.server.override_command = {};
    QVERIFY(studio.engine->retry(second));
    studio.run();
    QVERIFY(!studio.stateOf(second));
}

void TestPush::settlementsCloseCommandsEvenWhenNoPushAnswerCame() {
    Studio studio;
    studio.start();
    studio.server.intercept = [](const protocol::Request& request, auto reply) {
        return request.path == "/v1/commands" ? std::optional<protocol::Response>() : reply;
    };
    const auto id = studio.submit(saveGig(1));
    studio.run(std::chrono::minutes(1));
    QVERIFY(!studio.stateOf(id));
    QCOMPARE(studio.pathOf(id).back(), CommandState::confirmed);
}

QTEST_GUILESS_MAIN(TestPush)
#include "tst_push.moc"
