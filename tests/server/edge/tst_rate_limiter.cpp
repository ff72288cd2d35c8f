#include "server/edge/rate_limiter.h"

#include <QTest>

using gw::server::RateLimiter;
using namespace std::chrono_literals;

class TestRateLimiter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refusesBeyondTheBurstAndFillsAgain() {
        RateLimiter limiter(2, 3, 100);
        for (int i = 0; i < 3; ++i)
            QVERIFY(limiter.take("a", 1, 0ms) == 0ms);
        QVERIFY(limiter.take("a", 1, 0ms) == 500ms);
        QVERIFY(limiter.take("a", 1, 499ms) > 0ms);
        QVERIFY(limiter.take("a", 1, 500ms) == 0ms);
        QVERIFY(limiter.take("b", 1, 0ms) == 0ms);
    }

    void chargesByCost() {
        RateLimiter limiter(1, 10, 100);
        QVERIFY(limiter.take("a", 8, 0ms) == 0ms);
        QVERIFY(limiter.take("a", 5, 0ms) == 3000ms);
        QVERIFY(limiter.take("a", 2, 0ms) == 0ms);
    }

    void aCostAboveTheBurstNeedsAFullBucket() {
        RateLimiter limiter(1, 2, 100);
        QVERIFY(limiter.take("a", 100, 0ms) == 0ms);
        QVERIFY(limiter.take("a", 100, 1000ms) == 1000ms);
        QVERIFY(limiter.take("a", 100, 2000ms) == 0ms);
    }

    void keepsItsMemoryBounded() {
        RateLimiter limiter(1, 2, 10);
        for (int i = 0; i < 10; ++i)
            limiter.take(std::to_string(i), 2, 0ms);
        // All ten are in use, so the eleventh starts everybody over.
        QVERIFY(limiter.take("other", 1, 0ms) == 0ms);
        QVERIFY(limiter.take("0", 2, 0ms) == 0ms);
    }

    void dropsOnlyFullBucketsWhenThatIsEnough() {
        RateLimiter limiter(1, 2, 2);
        limiter.take("idle", 1, 0ms);
        limiter.take("busy", 2, 1000ms);
        limiter.take("new", 1, 1000ms);
        QVERIFY(limiter.take("busy", 1, 1000ms) > 0ms);
    }
};

QTEST_APPLESS_MAIN(TestRateLimiter)
#include "tst_rate_limiter.moc"
