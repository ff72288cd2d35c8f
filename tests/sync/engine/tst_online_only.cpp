#include "tests/model/samples.h"
#include "tests/sync/support/studio.h"

#include <QTest>

using namespace gw;
using namespace gw::fixtures;

/// What needs the server's answer at once says so while there is no network, and leaves nothing behind.
class TestOnlineOnly : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyOnlineOnlyCommandExplainsItselfOffline();
    void whatCanWaitIsNeverHeldBackForTheNetwork();
};

namespace {

std::vector<AnyCommand> commandsOf(CommandClass wanted) {
    std::vector<AnyCommand> found;
    for (auto& command : samples::commands(true))
        if (classOf(command) == wanted)
            found.push_back(std::move(command));
    return found;
}

} // namespace

void TestOnlineOnly::everyOnlineOnlyCommandExplainsItselfOffline() {
    Studio studio;
    studio.server.is_down = true;
    studio.start();
    const auto commands = commandsOf(CommandClass::online_only);
    QVERIFY(commands.size() >= 30);
    for (const auto& command : commands) {
        const auto refused = studio.engine->submit(command);
        QVERIFY2(refused.has_error(), encode(command).type.c_str());
        QVERIFY2(refused.error().code == "offline", encode(command).type.c_str());
        QVERIFY(refused.error().what.find("Nothing was sent") != std::string::npos);
    }
    QVERIFY(studio.profile->outbox().unsettled().empty());
}

void TestOnlineOnly::whatCanWaitIsNeverHeldBackForTheNetwork() {
    Studio studio;
    studio.server.is_down = true;
    studio.start();
    const auto commands = commandsOf(CommandClass::queueable);
    QVERIFY(commands.size() >= 30);
    for (const auto& command : commands) {
        const auto answer = studio.engine->submit(command);
        QVERIFY2(answer || answer.error().code != "offline", encode(command).type.c_str());
    }
}

QTEST_GUILESS_MAIN(TestOnlineOnly)
#include "tst_online_only.moc"
