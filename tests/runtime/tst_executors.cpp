#include "runtime/local_executor.h"
#include "runtime/thread_executor.h"

#include <QTest>

#include <atomic>
#include <future>

using namespace gw;
using namespace std::chrono_literals;

class TestExecutors : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void localRunsByDueTimeThenByPosting() {
        ManualClock clock(Instant::fromUnixMs(0));
        LocalExecutor executor(clock);
        std::string order;
        executor.postAfter(10ms, [&] { order += 'c'; });
        executor.post([&] {
            order += 'a';
            executor.post([&] { order += 'b'; });
        });
        executor.postAfter(10ms, [&] { order += 'd'; });
        executor.runDue();
        QCOMPARE(order, std::string("ab"));
        QVERIFY(executor.runUntilIdle());
        QCOMPARE(order, std::string("abcd"));
        QCOMPARE(clock.monotonic(), 10ms);
        QCOMPARE(clock.now().unixMs(), std::int64_t(10));
    }

    void localStopsAtItsLimit() {
        ManualClock clock(Instant::fromUnixMs(0));
        LocalExecutor executor(clock);
        executor.postAfter(2h, [] { QFAIL("it was not due"); });
        QVERIFY(!executor.runUntilIdle(1h));
        QVERIFY(!executor.empty());
    }

    void threadRunsInOrderAndNeverInsidePost() {
        ThreadExecutor executor("test");
        std::string order;
        std::promise<void> done;
        executor.postAfter(20ms, [&] {
            order += 'c';
            done.set_value();
        });
        executor.post([&] { order += 'a'; });
        executor.post([&] { order += 'b'; });
        QCOMPARE(done.get_future().wait_for(10s), std::future_status::ready);
        QCOMPARE(order, std::string("abc"));
    }

    void threadDropsWhatIsLeft() {
        std::atomic<int> ran = 0;
        {
            ThreadExecutor executor("test");
            executor.postAfter(1h, [&] { ++ran; });
        }
        QCOMPARE(ran.load(), 0);
    }
};

QTEST_APPLESS_MAIN(TestExecutors)
#include "tst_executors.moc"
