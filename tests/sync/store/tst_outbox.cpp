#include "runtime/seeded_random.h"
#include "sync/store/memory_disk.h"
#include "sync/store/profile.h"
#include "sync/views/migrations.h"
#include "tests/support/model_fixtures.h"

#include <QTest>

using namespace gw;
using namespace gw::fixtures;
using namespace gw::store;

/// The outbox's own promises: nothing changes without a transition, nothing is lost on the way through the
/// table.
class TestOutbox : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void anEntryComesBackAsItWasPutIn();
    void everyChangeOfStateIsInTheJournal();
    void closedCommandsLeaveAndDismissedOnesStay();
    void twoCommandsOfALaneNeverShareASeq();
    void aPredictionThatTurnsKeepsWhatWasMeant();
    void aCommandOfANewerProgramIsKept();

private:
    OutboxEntry add(std::uint64_t n, const std::vector<CommandId>& deps = {});

    SeededRandom m_random{1};
    std::unique_ptr<store::Profile> m_profile;
};

void TestOutbox::init() {
    m_profile = store::Profile::open(std::make_unique<MemoryDisk>(), views::fileMigrations(),
                                     {seller, id<DeviceId>(1)}, m_random)
                    .value();
}

OutboxEntry TestOutbox::add(std::uint64_t n, const std::vector<CommandId>& deps) {
    const AnyCommand command = OrderCommand(delivery({1, 2}));
    OutboxEntry entry{.id = id<CommandId>(n),
                      .stream = m_profile->streams().open(streamOf(command)),
                      .lane = streamOf(command),
                      .deps = deps,
                      .command = encode(command),
                      .blobs = blobsOf(command),
                      .based_on = 9,
                      .issued_at = start,
                      .predicted_at = start + milliseconds(5),
                      .since = start};
    entry.number = m_profile->outbox().add(entry);
    return entry;
}

void TestOutbox::anEntryComesBackAsItWasPutIn() {
    const auto put = add(1, {id<CommandId>(7), id<CommandId>(8)});
    const auto got = m_profile->outbox().find(put.id).value();
    QVERIFY(got.message() == put.message());
    QCOMPARE(got.number, put.number);
    QVERIFY(got.predicted_at == put.predicted_at);
    QVERIFY(got.deps == put.deps);
    QVERIFY(got.blobs == put.blobs);
    QVERIFY(std::holds_alternative<OrderCommand>(got.decoded().value()));
    QVERIFY(!m_profile->outbox().find(id<CommandId>(99)));
}

void TestOutbox::everyChangeOfStateIsInTheJournal() {
    const auto entry = add(1);
    m_profile->outbox().setState(entry, CommandState::ready, start + milliseconds(1));
    m_profile->outbox().setState(entry, CommandState::parked, start + milliseconds(2), "poison");
    const auto transitions = m_profile->transitions().read(0, 10);
    QCOMPARE(transitions.size(), 3U);
    QCOMPARE(transitions[0].state, CommandState::parked);
    QCOMPARE(QString::fromStdString(transitions[0].why), QStringLiteral("poison"));
    QCOMPARE(transitions[2].state, CommandState::queued);
    QVERIFY(!m_profile->transitions().isClosed(entry.id));
}

void TestOutbox::closedCommandsLeaveAndDismissedOnesStay() {
    const auto confirmed = add(1);
    const auto refused = add(2);
    auto& outbox = m_profile->outbox();
    QCOMPARE(outbox.countUnsettled(), 2);
    outbox.close(confirmed, CommandState::confirmed, start);
    outbox.setState(refused, CommandState::rejected, start);
    outbox.setProblem(refused.id, Problem{.code = "x", .what = "X.", .suggest = {"save_as_evidence"}});
    QCOMPARE(outbox.countUnsettled(), 0);
    QCOMPARE(outbox.countNeedingPerson(), 1);
    QCOMPARE(outbox.needingPerson().at(0).problem->suggest.size(), 1U);
    outbox.dismiss(refused.id);
    QCOMPARE(outbox.countNeedingPerson(), 0);
    QCOMPARE(outbox.all().size(), 1U);
}

void TestOutbox::twoCommandsOfALaneNeverShareASeq() {
    add(1);
    add(2);
    m_profile->outbox().setSeq(id<CommandId>(1), 1);
    QVERIFY_THROWS_EXCEPTION(sql::SqlError, m_profile->outbox().setSeq(id<CommandId>(2), 1));
    m_profile->outbox().clearSeqsFrom(1, 1);
    m_profile->outbox().setSeq(id<CommandId>(2), 1);
    QCOMPARE(m_profile->outbox().find(id<CommandId>(1))->seq, 0U);
}

void TestOutbox::aPredictionThatTurnsKeepsWhatWasMeant() {
    const auto entry = add(1);
    const AnyEvent event = OrderEvent(RequirementsSkipped{order_id});
    m_profile->outbox().setPrediction(entry.id, {event}, {});
    m_profile->outbox().setPrediction(entry.id, {}, Problem{.code = "no", .what = "No."});
    auto row = m_profile->database().statement("SELECT predicted FROM outbox");
    QVERIFY(row.next());
    QCOMPARE(predictedEvents(row.view(0)).size(), 1U);
    QCOMPARE(QString::fromStdString(m_profile->outbox().find(entry.id)->prediction->code),
             QStringLiteral("no"));
}

void TestOutbox::aCommandOfANewerProgramIsKept() {
    auto entry = add(1);
    m_profile->database().statement("UPDATE outbox SET version = 99").run();
    const auto kept = m_profile->outbox().find(entry.id).value();
    QVERIFY(!kept.decoded());
    QCOMPARE(kept.message().version, 99);
}

QTEST_GUILESS_MAIN(TestOutbox)
#include "tst_outbox.moc"
