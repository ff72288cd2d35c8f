#include "runtime/local_executor.h"
#include "server/backbone/local_backbone.h"
#include "server/backbone/subscription.h"
#include "server/backbone/tuning.h"

#include <QTest>

#include <stdexcept>

using namespace gw;
using namespace gw::server;

namespace {

Uuid uuid(std::uint8_t n) { return Uuid({n, 1}); }

Entry entry(Seq seq) {
    return {.seq = seq,
            .group_end = seq,
            .kind = protocol::ItemKind::event,
            .id = EventId(uuid(1)),
            .stream = "thing:1",
            .stream_version = seq,
            .type = "Happened",
            .version = 1,
            .time = Instant::fromUnixMs(0),
            .actor = AccountId(uuid(2)),
            .cause = {},
            .salt = {},
            .audience = {},
            .body = "{}"};
}

/// A log in memory.
class MemoryLog : public Log, public std::enable_shared_from_this<MemoryLog> {
public:
    const std::string& name() const override { return m_name; }
    Seq head() const override { return m_entries.size(); }
    std::unique_ptr<LogReader> reader() override;
    void onGrowth(std::function<void()> wake) override { m_wakes.push_back(std::move(wake)); }

    void append(int count) {
        for (int i = 0; i < count; ++i)
            m_entries.push_back(entry(head() + 1));
        for (const auto& wake : m_wakes)
            wake();
    }
    std::vector<Entry> m_entries;
    int failing_reads = 0;

private:
    std::string m_name = "source";
    std::vector<std::function<void()>> m_wakes;
};

class MemoryReader : public LogReader {
public:
    explicit MemoryReader(std::shared_ptr<MemoryLog> log)
        : m_log(std::move(log)) {}
    Result<std::vector<Entry>> read(Seq after, std::size_t max) override {
        if (m_log->failing_reads > 0) {
            --m_log->failing_reads;
            return Problem{.code = "log_unreadable", .what = "the disk has gone"};
        }
        std::vector<Entry> entries;
        for (Seq seq = after + 1; seq <= m_log->head() && entries.size() < max; ++seq)
            entries.push_back(m_log->m_entries[seq - 1]);
        return entries;
    }

private:
    std::shared_ptr<MemoryLog> m_log;
};

std::unique_ptr<LogReader> MemoryLog::reader() { return std::make_unique<MemoryReader>(shared_from_this()); }

/// Remembers what it took; may be slow, or fail.
class Sink : public Consumer {
public:
    explicit Sink(LocalExecutor& executor)
        : m_executor(executor) {}
    const std::string& name() const override { return m_name; }
    Result<Seq> checkpoint(const std::string&) override {
        if (unreadable == 0)
            return durable;
        --unreadable;
        return Problem{.code = "log_unreadable", .what = "the disk has gone"};
    }
    void take(const std::string&, std::vector<Entry> entries,
              std::function<void(Result<void>)> done) override {
        ++takes;
        m_executor.postAfter(delay, [this, entries = std::move(entries), done = std::move(done)] {
            if (failures > 0) {
                --failures;
                return done(Problem{.code = "job_failed", .what = "this event is poison"});
            }
            for (const auto& one : entries)
                seen.push_back(one.seq);
            durable = entries.back().seq;
            done({});
        });
    }

    std::vector<Seq> seen;
    Seq durable = 0;
    int takes = 0;
    int failures = 0;
    int unreadable = 0;
    milliseconds delay{0};

private:
    std::string m_name = "sink";
    LocalExecutor& m_executor;
};

bool isOneTo(const std::vector<Seq>& seen, Seq last) {
    for (std::size_t i = 0; i < seen.size(); ++i)
        if (seen[i] != i + 1)
            return false;
    return seen.size() == last;
}

} // namespace

/// What every carrier must keep: each entry once, in order, whatever fails meanwhile.
class TestBackbone : public QObject {
    Q_OBJECT
private:
    struct World {
        World() { backbone.attach(log); }
        void subscribe() {
            subscription =
                std::make_shared<Subscription>(backbone.find("source"), sink, executor,
                                               [this](const std::string& line) { lines.push_back(line); });
            subscription->follow();
            subscription->wake();
        }
        ManualClock clock{Instant::fromUnixMs(0)};
        LocalExecutor executor{clock};
        LocalBackbone backbone;
        std::shared_ptr<MemoryLog> log = std::make_shared<MemoryLog>();
        std::shared_ptr<Sink> sink = std::make_shared<Sink>(executor);
        std::shared_ptr<Subscription> subscription;
        std::vector<std::string> lines;
    };

private Q_SLOTS:
    void findsOnlyWhatIsAttached() {
        World world;
        QVERIFY(world.backbone.find("source"));
        QVERIFY(!world.backbone.find("elsewhere"));
    }

    void bringsOldAndNewInOrder() {
        World world;
        world.log->append(2'500);
        world.subscribe();
        QVERIFY(!world.subscription->caughtUp());
        world.executor.runUntilIdle();
        world.log->append(3);
        world.executor.runUntilIdle();
        QVERIFY(isOneTo(world.sink->seen, 2'503));
        QVERIFY(world.subscription->caughtUp());
        QCOMPARE(world.sink->takes, 4);
    }

    void goesOnFromTheCheckpointAfterRestart() {
        World world;
        world.log->append(5);
        world.subscribe();
        world.executor.runUntilIdle();
        world.subscription.reset();
        world.log->append(5);
        world.executor.runUntilIdle();
        QVERIFY(isOneTo(world.sink->seen, 5));
        world.subscribe();
        world.executor.runUntilIdle();
        QVERIFY(isOneTo(world.sink->seen, 10));
    }

    void asksAgainForACheckpointThatItCouldNotRead() {
        World world;
        world.log->append(5);
        world.subscribe();
        world.executor.runUntilIdle();
        world.log->append(5);
        world.sink->unreadable = 3;
        world.subscribe();
        world.executor.runUntilIdle();
        world.clock.advance(std::chrono::minutes(1));
        world.executor.runUntilIdle();
        QVERIFY(isOneTo(world.sink->seen, 10));
        QVERIFY(world.subscription->caughtUp());
    }

    void replaysFromZero() {
        World world;
        world.log->append(5);
        world.subscribe();
        world.executor.runUntilIdle();
        world.sink->durable = 0;
        world.sink->seen.clear();
        world.subscribe();
        world.executor.runUntilIdle();
        QVERIFY(isOneTo(world.sink->seen, 5));
    }

    void slowConsumerGetsOneBatchAtATime() {
        World world;
        world.sink->delay = milliseconds(500);
        world.subscribe();
        world.executor.runDue();
        for (int i = 0; i < 10; ++i) {
            world.log->append(1);
            world.executor.runDue();
        }
        QCOMPARE(world.sink->takes, 1);
        world.executor.runUntilIdle();
        QVERIFY(isOneTo(world.sink->seen, 10));
        QCOMPARE(world.sink->takes, 2);
    }

    void passingFailureIsTriedAgain() {
        World world;
        world.log->append(3);
        world.sink->failures = backbone_tuning::tries_max - 1;
        world.subscribe();
        world.executor.runUntilIdle();
        QVERIFY(isOneTo(world.sink->seen, 3));
        QVERIFY(!world.subscription->failed());
        QCOMPARE(world.lines.size(), std::size_t(backbone_tuning::tries_max - 1));
    }

    void poisonStopsWithoutSkipping() {
        World world;
        world.log->append(3);
        world.sink->failures = 1'000;
        world.subscribe();
        world.executor.runUntilIdle();
        QVERIFY(world.subscription->failed());
        QVERIFY(!world.subscription->caughtUp());
        QCOMPARE(world.sink->takes, backbone_tuning::tries_max);
        QVERIFY(world.lines.back().find("source -> sink stopped after position 0") != std::string::npos);
        world.log->append(1);
        world.executor.runUntilIdle();
        QVERIFY(world.sink->seen.empty());
    }

    void unreadableLogIsTriedForEver() {
        World world;
        world.log->append(3);
        world.log->failing_reads = 50;
        world.subscribe();
        world.executor.runUntilIdle();
        QVERIFY(isOneTo(world.sink->seen, 3));
    }

    void consumerThatIsGoneIsLeftAlone() {
        World world;
        world.log->append(3);
        world.subscribe();
        world.sink.reset();
        world.executor.runUntilIdle();
        QCOMPARE(world.subscription->applied(), 0U);
    }
};

QTEST_APPLESS_MAIN(TestBackbone)
#include "tst_backbone.moc"
