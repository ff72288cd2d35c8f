#include "runtime/local_executor.h"
#include "runtime/seeded_random.h"
#include "server/module/module_host.h"
#include "server/module/tuning.h"

#include <QTest>

#include <stdexcept>

using namespace gw;
using namespace gw::server;

namespace {

/// Counts in a table of its own; takes no commands.
class Counter : public Module {
public:
    const topology::Declaration& declaration() const override {
        static const topology::Declaration declaration{.name = "counter",
                                                       .consumes = {{.source = "counter"}}};
        return declaration;
    }
    std::vector<sql::Migration> migrations() const override {
        return {{2, {"CREATE TABLE one (n INTEGER PRIMARY KEY)"}}};
    }
    void start(const Ports&, sql::Database&) override {}
    void committed() override { ++commits; }
    void rolledBack() override { ++rollbacks; }
    void apply(const std::string&, const Entry& entry, Batch&) override { applied.push_back(entry.seq); }
    void answer(Call, sql::Database& reader, server::Answer done) override {
        auto row = reader.statement("SELECT count(*) FROM one");
        row.next();
        done(jsonResponse(200, std::to_string(row.integer(0))));
    }

    int commits = 0;
    int rollbacks = 0;
    std::vector<Seq> applied;
};

} // namespace

class TestWorker : public QObject {
    Q_OBJECT
private:
    struct World {
        World() {
            host = ModuleHost::open(
                       module, {.clock = clock,
                                .random = random,
                                .executor = [this](const std::string&) -> Executor& { return executor; }})
                       .value();
        }
        bool insert(int n) {
            return host->submit(
                Job{.run =
                        [n](Batch& batch) {
                            batch.database().statement("INSERT INTO one VALUES (?)").bind(n).run();
                        },
                    .done =
                        [this](const Result<void>& done) {
                            results.push_back(done ? "ok" : done.error().code);
                        }});
        }
        std::string count() {
            std::string counted;
            host->answer({}, [&](const protocol::Response& response) { counted = response.body; });
            executor.runDue();
            return counted;
        }
        ManualClock clock{Instant::fromUnixMs(0)};
        LocalExecutor executor{clock};
        SeededRandom random{1};
        std::shared_ptr<Counter> module = std::make_shared<Counter>();
        std::shared_ptr<ModuleHost> host;
        std::vector<std::string> results;
    };

private Q_SLOTS:
    void commitsManyJobsAtOnce() {
        World world;
        for (int n = 0; n < 100; ++n)
            QVERIFY(world.insert(n));
        QVERIFY(world.results.empty());
        world.executor.runDue();
        QCOMPARE(world.results, std::vector<std::string>(100, "ok"));
        QCOMPARE(world.module->commits, 1);
        QCOMPARE(world.count(), std::string("100"));
    }

    void failingJobHarmsNoOther() {
        World world;
        world.insert(1);
        world.insert(1);
        world.host->submit(
            Job{.run = [](Batch&) { throw std::runtime_error("broken"); },
                .done = [&](const Result<void>& done) { world.results.push_back(done.error().code); }});
        world.insert(2);
        world.executor.runDue();
        QCOMPARE(world.results, (std::vector<std::string>{"ok", "constraint", "job_failed", "ok"}));
        QCOMPARE(world.count(), std::string("2"));
        QCOMPARE(world.module->rollbacks, 3);
    }

    void fullDiskIsToldAndPasses() {
        World world;
        const auto limit_pages = [&](const char* pragma) {
            world.host->submit(
                Job{.run = [pragma](Batch& batch) { batch.database().statement(pragma).run(); }});
            world.executor.runDue();
        };
        limit_pages("PRAGMA max_page_count = 1");
        for (int n = 0; n < 10'000; ++n)
            world.insert(n);
        world.executor.runDue();
        QVERIFY(std::find(world.results.begin(), world.results.end(), "disk_full") != world.results.end());
        QVERIFY(world.host->failing());
        limit_pages("PRAGMA max_page_count = 1000000");
        world.results.clear();
        world.insert(100'000);
        world.executor.runDue();
        QCOMPARE(world.results, std::vector<std::string>{"ok"});
        QVERIFY(!world.host->failing());
    }

    void fullQueueRefuses() {
        World world;
        for (std::size_t n = 0; n < module_tuning::queue_jobs_max; ++n)
            QVERIFY(world.insert(static_cast<int>(n)));
        QVERIFY(!world.insert(-1));
        std::optional<Settlement> settled;
        Submission submission{.actor = AccountId(Uuid({1})),
                              .command = {.id = CommandId(Uuid({2})),
                                          .lane = "counter:1",
                                          .seq = 0,
                                          .deps = {},
                                          .type = "Count",
                                          .version = 1,
                                          .args = {},
                                          .based_on = 0,
                                          .blobs = {},
                                          .issued_at = Instant::fromUnixMs(0)}};
        world.host->submit(submission, [&](Settlement one) { settled = std::move(one); });
        world.executor.runDue();
        QCOMPARE(settled.value().result.taken, protocol::Taken::defer);
        QCOMPARE(settled.value().result.problem_code, std::string("overloaded"));
        QCOMPARE(world.results.size(), module_tuning::queue_jobs_max);
    }

    void tooManyCallsAreRefused() {
        World world;
        int refused = 0, answered = 0;
        for (int n = 0; n < module_tuning::calls_max + 10; ++n)
            world.host->answer({}, [&](const protocol::Response& response) {
                (response.status == 503 ? refused : answered) += 1;
            });
        world.executor.runDue();
        QCOMPARE(refused, 10);
        QCOMPARE(answered, module_tuning::calls_max);
    }

    void takesEachEntryOnceAndRefusesGaps() {
        World world;
        const auto entry = [](Seq seq) {
            return Entry{.seq = seq,
                         .group_end = seq,
                         .kind = protocol::ItemKind::event,
                         .id = EventId(Uuid({1})),
                         .stream = "a:1",
                         .stream_version = seq,
                         .type = "Happened",
                         .version = 1,
                         .time = Instant::fromUnixMs(0),
                         .actor = AccountId(Uuid({1})),
                         .cause = {},
                         .salt = {},
                         .audience = {},
                         .body = "{}"};
        };
        const auto take = [&](std::vector<Entry> entries) {
            world.host->take("counter", std::move(entries), [&](const Result<void>& done) {
                world.results.push_back(done ? "ok" : done.error().code);
            });
            world.executor.runDue();
        };
        take({entry(1), entry(2)});
        take({entry(2), entry(3)});
        take({entry(5)});
        QCOMPARE(world.results, (std::vector<std::string>{"ok", "ok", "job_failed"}));
        QCOMPARE(world.module->applied, (std::vector<Seq>{1, 2, 3}));
        QCOMPARE(world.host->checkpoint("counter"), 3U);
    }

    void leftOverTasksDoNothing() {
        World world;
        world.insert(1);
        world.host.reset();
        world.executor.runDue();
        QVERIFY(world.results.empty());
    }
};

QTEST_APPLESS_MAIN(TestWorker)
#include "tst_worker.moc"
