#include "model/codec/vocabulary.h"
#include "runtime/system_clock.h"
#include "runtime/system_random.h"
#include "runtime/thread_executor.h"
#include "server/core/core.h"
#include "sync/protocol/chain.h"
#include "tests/support/model_fixtures.h"

#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <future>
#include <map>

using namespace gw;
using namespace gw::fixtures;

namespace {

/// A thread for each executor of a core on disk, as a server has them.
class ThreadedMarket {
public:
    explicit ThreadedMarket(const QString& folder) {
        core =
            server::Core::open({.clock = m_clock,
                                .random = m_random,
                                .executor = [this](const std::string& name) -> Executor& { return at(name); },
                                .data_folder = folder,
                                .on_head_moved =
                                    [this](AccountId account, std::uint64_t head) {
                                        if (account == seller)
                                            seller_head = head;
                                    }})
                .value();
    }
    ~ThreadedMarket() {
        for (const auto& [name, executor] : m_executors)
            executor->stop();
        core.reset();
    }

    server::Core::Outcome submit(AccountId actor, const AnyCommand& command) {
        std::promise<server::Core::Outcome> outcome;
        submit(actor, command, [&](server::Core::Outcome one) { outcome.set_value(std::move(one)); });
        return outcome.get_future().get();
    }
    void submit(AccountId actor, const AnyCommand& command, std::function<void(server::Core::Outcome)> done) {
        const auto now = m_clock.now();
        core->submit(actor, protocol::envelope(newId<CommandId>(now, m_random), command, now),
                     std::move(done));
    }
    /// Submits until it is no longer deferred.
    bool accept(AccountId actor, const AnyCommand& command) {
        for (int tries = 0; tries < 1'000; ++tries) {
            const auto outcome = submit(actor, command);
            if (outcome.result.taken != protocol::Taken::defer)
                return !outcome.rejected;
            QTest::qWait(1);
        }
        return false;
    }
    void registerAccount(AccountId account, const std::string& name, bool is_operator = false) {
        std::promise<void> done;
        core->registerAccount({.id = account, .display_name = name, .is_operator = is_operator},
                              [&](const Result<void>&) { done.set_value(); });
        done.get_future().get();
    }
    std::string token(AccountId account) {
        std::promise<std::string> token;
        core->issueToken(account, DeviceId(account.uuid()),
                         [&](const Result<std::string>& issued) { token.set_value(issued.value()); });
        return token.get_future().get();
    }
    protocol::Response ask(protocol::Request request) {
        std::promise<protocol::Response> response;
        core->handle(std::move(request), [&](protocol::Response one) { response.set_value(std::move(one)); });
        return response.get_future().get();
    }

    std::atomic<std::uint64_t> seller_head = 0;
    std::unique_ptr<server::Core> core;

private:
    Executor& at(const std::string& name) {
        auto& executor = m_executors[name];
        if (!executor)
            executor = std::make_unique<ThreadExecutor>(name);
        return *executor;
    }
    SystemClock m_clock;
    SystemRandom m_random;
    std::map<std::string, std::unique_ptr<ThreadExecutor>> m_executors;
};

} // namespace

/// The same core with a thread per head: run under TSan, it shows that the heads share nothing unguarded.
class TestCoreThreads : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void manyOrdersReachBothFeeds();
};

void TestCoreThreads::manyOrdersReachBothFeeds() {
    constexpr int orders = 300;
    const QTemporaryDir folder;
    ThreadedMarket market(folder.path());
    market.registerAccount(seller, "Sara");
    market.registerAccount(buyer, "Ben");
    market.registerAccount(staff, "Review", true);
    QVERIFY(market.accept(seller, GigCommand(SaveGigDraft{gig_id, patchTo(gigContent()), {}})));
    QVERIFY(market.accept(seller, GigCommand(SubmitGig{gig_id, gig_version})));
    QVERIFY(market.accept(staff, GigCommand(ApproveGig{gig_id, gig_version})));
    QVERIFY(market.accept(buyer, OrderCommand(placeOrder())));

    std::atomic<int> answered = 0, placed = 1;
    for (int i = 1; i < orders; ++i) {
        auto order = placeOrder();
        order.order = id<OrderId>(1'000 + static_cast<std::uint64_t>(i));
        market.submit(buyer, OrderCommand(order), [&](const server::Core::Outcome& outcome) {
            placed += outcome.result.taken == protocol::Taken::accepted && !outcome.rejected;
            ++answered;
        });
    }
    const auto token = market.token(seller);
    QTRY_COMPARE_WITH_TIMEOUT(answered.load(), orders - 1, 60'000);
    QCOMPARE(placed.load(), orders);
    QTRY_VERIFY_WITH_TIMEOUT(market.core->caughtUp(), 60'000);

    auto link = protocol::chainStart();
    int seen = 0;
    for (std::uint64_t after = 0; after < market.seller_head;) {
        const auto response = market.ask({.method = "GET",
                                          .path = "/v1/feed",
                                          .query = {{"after", std::to_string(after)}, {"wait_ms", "50"}},
                                          .token = token});
        QCOMPARE(response.status, 200);
        const auto page = protocol::decodePage(response.body, after).value();
        link = protocol::verifyChain(link, page.items).value();
        for (const auto& item : page.items)
            seen += item.type == OrderPlaced::type;
        after = page.next;
    }
    QCOMPARE(seen, orders);
}

QTEST_GUILESS_MAIN(TestCoreThreads)
#include "tst_core_threads.moc"
