#include "runtime/seeded_random.h"
#include "server/module/body.h"
#include "tests/support/model_fixtures.h"

#include <QTemporaryDir>
#include <QTest>

#include <stdexcept>

using namespace gw;
using namespace gw::server;

namespace {

Group group(int events, const std::string& stream = "order:1") {
    Group group{fixtures::buyer, fixtures::start, fixtures::id<CommandId>(5)};
    for (int i = 0; i < events; ++i)
        group.entries.push_back({.stream = stream,
                                 .type = "Happened",
                                 .body = "{\"n\":" + std::to_string(i) + "}",
                                 .audience = {fixtures::buyer, fixtures::seller}});
    group.entries.push_back({.kind = protocol::ItemKind::settled,
                             .stream = stream,
                             .type = "Settled",
                             .body = "{}",
                             .audience = {fixtures::buyer}});
    return group;
}

} // namespace

class TestBody : public QObject {
    Q_OBJECT
private:
    std::shared_ptr<Body> open() {
        return Body::open(m_folder->path(), "thing", {{2, {"CREATE TABLE own (n INTEGER)"}}}, {"Happened"},
                          m_random)
            .value();
    }
    SeededRandom m_random{7};
    std::unique_ptr<QTemporaryDir> m_folder;

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void appendsGapless() {
        auto body = open();
        for (int i = 0; i < 3; ++i)
            body->transaction([&](Batch& batch) { batch.publish(group(2)); });
        QCOMPARE(body->head(), 9U);
        body.reset();
        body = open();
        QCOMPARE(body->head(), 9U);
        body->transaction([&](Batch& batch) { QCOMPARE(batch.publish(group(1)), 11U); });
        const auto reader = body->reader().value();
        const auto entries = readLog(*reader, 0, 100);
        QCOMPARE(entries.size(), 11U);
        for (std::size_t i = 0; i < entries.size(); ++i)
            QCOMPARE(entries[i].seq, i + 1);
        QCOMPARE(entries[0].group_end, 3U);
        QCOMPARE(entries[0].stream_version, 1U);
        QCOMPARE(entries[2].stream_version, 0U);
        QCOMPARE(entries[9].stream_version, 7U);
        QCOMPARE(entries[1].body, std::string("{\"n\":1}"));
        QVERIFY(entries[1].audience == std::vector({fixtures::buyer, fixtures::seller}));
        QVERIFY(entries[0].cause == fixtures::id<CommandId>(5));
        QCOMPARE(entries[0].salt.size(), 32U);
        QVERIFY(entries[0].salt != entries[1].salt);
    }

    void undoneTransactionLeavesNothing() {
        const auto body = open();
        body->transaction([&](Batch& batch) { batch.publish(group(1)); });
        const auto failing = [&](Batch& batch) {
            batch.publish(group(3));
            batch.publish(group(1, "order:2"));
            throw std::runtime_error("no");
        };
        QVERIFY_THROWS_EXCEPTION(std::runtime_error, body->transaction(failing));
        QCOMPARE(body->head(), 2U);
        body->transaction([&](Batch& batch) { QCOMPARE(batch.publish(group(1)), 4U); });
        const auto entries = readLog(body->writer(), 2, 100);
        QCOMPARE(entries.size(), 2U);
        QCOMPARE(entries[0].stream_version, 2U);
    }

    void readsWholeGroups() {
        const auto body = open();
        body->transaction([&](Batch& batch) {
            batch.publish(group(4));
            batch.publish(group(4));
        });
        QCOMPARE(readLog(body->writer(), 0, 1).size(), 5U);
        QCOMPARE(readLog(body->writer(), 0, 5).size(), 5U);
        QCOMPARE(readLog(body->writer(), 0, 6).size(), 10U);
        QCOMPARE(readLog(body->writer(), 5, 1).size(), 5U);
        QVERIFY(readLog(body->writer(), 10, 1).empty());
    }

    void refusesUndeclaredEvents() {
        const auto body = open();
        auto undeclared = group(1);
        undeclared.entries[0].type = "Secret";
        QVERIFY_THROWS_EXCEPTION(std::logic_error,
                                 body->transaction([&](Batch& batch) { batch.publish(undeclared); }));
        QCOMPARE(body->head(), 0U);
    }

    void keepsStatesAndCheckpoints() {
        auto body = open();
        const auto stream = "account:" + fixtures::seller.toString();
        body->transaction([&](Batch& batch) {
            auto& one = batch.streams().at(stream);
            batch.streams().touch(one);
            one.state = *fixtures::registeredAccount();
            body->setCheckpoint("other", 42);
        });
        body.reset();
        body = open();
        QCOMPARE(body->checkpoint("other"), 42U);
        QCOMPARE(body->checkpoint("unknown"), 0U);
        body->transaction([&](Batch& batch) {
            QCOMPARE(std::get<Account>(batch.streams().at(stream).state.value()).display_name,
                     std::string("Sara"));
        });
    }

    void readerSeesOnlyWhatIsDurable() {
        const auto body = open();
        body->transaction([&](Batch& batch) { batch.publish(group(1)); });
        const auto reader = body->reader().value();
        body->transaction([&](Batch& batch) {
            batch.publish(group(1));
            QCOMPARE(readLog(*reader, 0, 100).size(), 2U);
        });
        QCOMPARE(readLog(*reader, 0, 100).size(), 4U);
    }

    void damagedFileIsNamed() {
        QFile file(m_folder->filePath(QStringLiteral("thing.db")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(8'192, 'x'));
        file.close();
        const auto body = Body::open(m_folder->path(), "thing", {}, {}, m_random);
        QVERIFY(body.has_error());
        QVERIFY(body.error().what.find("thing.db") != std::string::npos);
    }
};

QTEST_APPLESS_MAIN(TestBody)
#include "tst_body.moc"
