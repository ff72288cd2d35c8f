#include "tests/sync/support/studio.h"

#include <QTest>

#include <random>

using namespace gw;
using namespace gw::fixtures;
using store::CommandState;

namespace {

/// What must become of commands that wait for each other, computed in the plainest way.
struct Model {
    struct Command {
        std::vector<std::size_t> deps;
        bool is_refused = false;
        bool is_undone = false;
    };
    std::vector<Command> commands;

    CommandState fateOf(std::size_t n) const {
        const auto& command = commands[n];
        if (command.is_undone)
            return CommandState::cancelled;
        for (const auto dep : command.deps) {
            if (fateOf(dep) != CommandState::confirmed)
                return CommandState::blocked;
        }
        return command.is_refused ? CommandState::rejected : CommandState::confirmed;
    }
};

/// A studio whose server refuses the commands of chosen lanes.
struct Chains : Studio {
    Chains() {
        server.override_command =
            [this](const protocol::Command& command) -> std::optional<protocol::PushResult> {
            if (!refused.contains(command.lane) || server.effects.contains(command.id))
                return {};
            ++server.effects[command.id];
            ++server.lanes[std::to_string(profile->meta().incarnation()) + command.lane];
            server.feed.rejection(command.id, command.lane, seller, {.code = "no", .what = "No."});
            return protocol::PushResult{.id = command.id, .taken = protocol::Taken::accepted};
        };
    }
    CommandState fateOf(CommandId id) {
        const auto state = stateOf(id);
        return state ? *state : pathOf(id).back();
    }
    std::set<std::string> refused;
};

} // namespace

/// Commands that wait for others: blocked with the cause shown, and free again when it is settled after all.
class TestDependents : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void chainsEndAsTheModelSays_data();
    void chainsEndAsTheModelSays();
    void dependentsFollowAReplacement();
    void dependentsOfOneTakenBackWaitForThePerson();
    void aDismissedDependentStaysOut();
};

void TestDependents::chainsEndAsTheModelSays_data() {
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 60; ++seed)
        QTest::newRow(qPrintable(QString::number(seed))) << seed;
}

void TestDependents::chainsEndAsTheModelSays() {
    QFETCH(unsigned, seed);
    std::mt19937 dice(seed);
    const auto chance = [&](unsigned percent) { return dice() % 100 < percent; };
    Chains studio;
    Model model;
    std::vector<CommandId> ids;
    for (std::size_t n = 0; n < 12; ++n) {
        Model::Command command{.deps = {}, .is_refused = chance(25)};
        std::vector<CommandId> deps;
        for (std::size_t dep = n > 4 ? n - 4 : 0; dep < n; ++dep) {
            if (chance(35)) {
                command.deps.push_back(dep);
                deps.push_back(ids[dep]);
            }
        }
        if (command.is_refused)
            studio.refused.insert(gigStream(n + 1));
        ids.push_back(studio.engine->submit(saveGig(n + 1), deps).value());
        model.commands.push_back(command);
    }
    for (std::size_t n = 0; n < ids.size(); ++n) {
        if (chance(10) && studio.engine->undo(ids[n]))
            model.commands[n].is_undone = true;
    }
    studio.start();
    for (bool again = true; again;) {
        studio.run(std::chrono::minutes(1));
        if (chance(50)) {
            studio.reopen();
            studio.start();
        }
        again = false;
        for (std::size_t n = 0; n < ids.size(); ++n) {
            QCOMPARE(studio.fateOf(ids[n]), model.fateOf(n));
            const auto entry = studio.profile->outbox().find(ids[n]);
            if (entry && entry->state == CommandState::blocked)
                QVERIFY(std::find(entry->deps.begin(), entry->deps.end(), *entry->blocked_by) !=
                        entry->deps.end());
        }
        // The person settles one cause after the other; what it blocked goes by itself.
        for (std::size_t n = 0; n < ids.size() && !again; ++n) {
            if (model.fateOf(n) != CommandState::rejected)
                continue;
            again = true;
            model.commands[n].is_refused = false;
            studio.refused.erase(gigStream(n + 1));
            ids[n] = studio.engine->replace(ids[n], saveGig(n + 1, "I will do it otherwise")).value();
        }
    }
    // What is still blocked waits for something that was taken back: it goes when the person says so.
    for (std::size_t n = 0; n < ids.size(); ++n) {
        if (studio.fateOf(ids[n]) != CommandState::blocked)
            continue;
        studio.refused.erase(gigStream(n + 1));
        QVERIFY(studio.engine->retry(ids[n]));
        studio.run(std::chrono::minutes(1));
    }
    studio.run(std::chrono::minutes(5));
    for (std::size_t n = 0; n < ids.size(); ++n)
        QVERIFY(model.commands[n].is_undone || studio.fateOf(ids[n]) == CommandState::confirmed ||
                studio.fateOf(ids[n]) == CommandState::rejected);
    QVERIFY(!studio.profile->outbox().hasUnsettled());
}

void TestDependents::dependentsFollowAReplacement() {
    Chains studio;
    studio.refused = {gigStream(1)};
    const auto cause = studio.submit(saveGig(1));
    const auto second = studio.engine->submit(saveGig(2), {cause}).value();
    const auto third = studio.engine->submit(saveGig(3), {second}).value();
    studio.start();
    studio.run();
    QCOMPARE(studio.fateOf(second), CommandState::blocked);
    QVERIFY(studio.profile->outbox().find(second)->blocked_by == cause);
    QVERIFY(studio.profile->outbox().find(third)->blocked_by == second);
    QVERIFY(!studio.views.gig(id<GigId>(3)));
    studio.server.is_down = true;
    const auto better = studio.engine->replace(cause, saveGig(1, "I will paint")).value();
    QCOMPARE(studio.fateOf(second), CommandState::waiting_for_command);
    QVERIFY(studio.profile->outbox().find(second)->deps == std::vector{better});
    QVERIFY(studio.views.gig(id<GigId>(3)));
    QCOMPARE(studio.engine->status().needs_attention, 0);
    studio.refused.clear();
    studio.server.is_down = false;
    studio.engine->networkChanged();
    studio.run(std::chrono::minutes(2));
    for (const auto& command : {better, second, third})
        QCOMPARE(studio.fateOf(command), CommandState::confirmed);
}

void TestDependents::dependentsOfOneTakenBackWaitForThePerson() {
    Chains studio;
    const auto cause = studio.submit(saveGig(1));
    const auto dependent = studio.engine->submit(saveGig(2), {cause}).value();
    QVERIFY(studio.engine->undo(cause));
    QCOMPARE(studio.fateOf(dependent), CommandState::blocked);
    studio.start();
    studio.run();
    QCOMPARE(studio.fateOf(dependent), CommandState::blocked);
    QVERIFY(studio.engine->retry(dependent));
    studio.run();
    QCOMPARE(studio.fateOf(dependent), CommandState::confirmed);
}

void TestDependents::aDismissedDependentStaysOut() {
    Chains studio;
    studio.refused = {gigStream(1)};
    const auto cause = studio.submit(saveGig(1));
    const auto dependent = studio.engine->submit(saveGig(2), {cause}).value();
    studio.start();
    studio.run();
    QVERIFY(studio.engine->dismiss(dependent));
    studio.refused.clear();
    QVERIFY(studio.engine->retry(cause));
    studio.run();
    QCOMPARE(studio.fateOf(dependent), CommandState::blocked);
    QVERIFY(!studio.server.effects.contains(dependent));
}

QTEST_GUILESS_MAIN(TestDependents)
#include "tst_dependents.moc"
