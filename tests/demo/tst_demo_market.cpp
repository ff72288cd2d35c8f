#include "demo/demo_market.h"
#include "demo/live_market.h"
#include "exchange/play_plan.h"
#include "runtime/seeded_random.h"

#include <QTemporaryDir>
#include <QTest>

#include <map>
#include <set>

using namespace gw;
using namespace gw::demo;

namespace {

const Instant now = *Instant::parse("2026-11-21T14:00:00Z");

MarketShape small() {
    return {.seed = 3, .sellers = 6, .buyers = 12, .gigs = 30, .orders = 150, .days = 60, .now = now};
}

/// Every item of the account's feed.
std::vector<protocol::Item> feedOf(server::Player& player, AccountId account) {
    const auto token = player.token(account);
    std::vector<protocol::Item> items;
    for (std::uint64_t after = 0;;) {
        const auto answer = player.ask({.method = "GET",
                                        .path = "/v1/feed",
                                        .query = {{"after", std::to_string(after)}},
                                        .token = *token});
        const auto page = protocol::decodePage(answer.body, after);
        if (!page)
            return items;
        items.insert(items.end(), page->items.begin(), page->items.end());
        if (!page->more)
            return items;
        after = page->next;
    }
}

} // namespace

class TestDemoMarket : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theSameSeedMakesTheSameMarket() {
        const MarketPlan a = MarketPlan::of(small()), b = MarketPlan::of(small());
        QCOMPARE(a.plan.steps.size(), b.plan.steps.size());
        for (std::size_t i = 0; i < a.plan.steps.size(); ++i) {
            QVERIFY(a.plan.steps[i].timed.id == b.plan.steps[i].timed.id);
            QVERIFY(encode(a.plan.steps[i].timed.command).body == encode(b.plan.steps[i].timed.command).body);
        }
        MarketShape other = small();
        other.seed = 4;
        QVERIFY(MarketPlan::of(other).plan.steps.front().timed.id != a.plan.steps.front().timed.id);
    }

    void theFullMarketHasItsSizeAndEveryState() {
        const MarketPlan market = MarketPlan::of({.now = now});
        std::set<std::string> orders;
        std::map<std::string, int> commands;
        for (const auto& step : market.plan.steps) {
            const std::string type = encode(step.timed.command).type;
            ++commands[type];
            if (type == "PlaceOrder")
                orders.insert(streamOf(step.timed.command));
            QVERIFY(step.timed.at <= now);
        }
        QCOMPARE(market.sellers.size(), std::size_t(40));
        QVERIFY(orders.size() >= 2'950); // those placed in the plan's last minutes lie in the future
        QVERIFY(market.gigs.size() >= 190);
        QVERIFY(commands["SendMessage"] > 2'000);
        QVERIFY(commands["RequestRevision"] > 100);
        QVERIFY(commands["CancelOrder"] > 50);
    }

    void itIsTakenWholeAndOpensAgain() {
        const QTemporaryDir folder;
        const auto made = makeDemoMarket(folder.path(), 7, now);
        QVERIFY2(made.has_value(), made.has_error() ? made.error().what.c_str() : "");
        const auto again = makeDemoMarket(folder.path(), 8, now + std::chrono::hours(5));
        QVERIFY(again.has_value());
        QVERIFY(again->sellers.front() ==
                made->sellers.front()); // the folder's own seed, not the one asked for

        auto player = server::Player::open(folder.path(), now);
        QVERIFY(player.has_value());
        std::map<std::string, std::optional<AnyState>> states;
        for (const auto& item : feedOf(**player, made->sellers.front())) {
            if (item.kind != protocol::ItemKind::event) {
                QVERIFY(!protocol::decodeSettled(item.body)->rejected);
                continue;
            }
            const auto event = decodeEvent(item.type, item.version, item.body);
            QVERIFY(event.has_value());
            states[item.stream] = evolve(states[item.stream], *event, {item.time, item.actor});
        }
        std::set<OrderStatus> seen;
        for (const auto& [stream, folded] : states)
            if (const auto* order = std::get_if<Order>(&*folded))
                seen.insert(order->status);
        for (const auto status : {OrderStatus::in_progress, OrderStatus::delivered, OrderStatus::completed,
                                  OrderStatus::cancelled})
            QVERIFY2(seen.contains(status), std::to_string(int(status)).c_str());
    }

    void aRealMarketplaceIsLeftAlone() {
        const QTemporaryDir folder;
        QVERIFY(server::Player::open(folder.path(), now).has_value());
        const auto made = makeDemoMarket(folder.path(), 7, now);
        QVERIFY(made.has_error());
        QCOMPARE(made.error().code, std::string("not_empty"));
    }

    void buyersOrderPayAndAnswerWhileItRuns() {
        ManualClock clock(now);
        LocalExecutor executor(clock);
        SeededRandom random(5);
        auto core = server::Core::open(
            {.clock = clock, .random = random, .executor = [&](const std::string&) -> Executor& {
                 return executor;
             }});
        QVERIFY(core.has_value());
        const MarketPlan plan = MarketPlan::of(small());
        for (const auto& account : plan.plan.accounts)
            (*core)->registerAccount(account, [](const Result<void>&) {});
        executor.runUntilIdle();
        for (const auto& step : plan.plan.steps) {
            const auto& command = step.timed.command;
            if (!std::holds_alternative<GigCommand>(command) &&
                !std::holds_alternative<AccountCommand>(command))
                continue;
            (*core)->submit(step.timed.actor, protocol::envelope(step.timed.id, command, now),
                            [](const server::Core::Outcome& outcome) { QVERIFY(!outcome.rejected); });
            executor.runUntilIdle();
        }
        const auto live = std::make_shared<LiveMarket>(**core, executor, clock, random, plan);
        live->start();
        QVERIFY(!executor.runUntilIdle(std::chrono::minutes(10)));
        live->stop();
        executor.runUntilIdle(std::chrono::minutes(5)); // deadlines of days remain

        std::string token;
        (*core)->issueToken(plan.sellers.front(), newId<DeviceId>(now, random),
                            [&token](Result<std::string> issued) { token = *issued; });
        executor.runUntilIdle();
        protocol::Response answer{};
        (*core)->handle(
            {.method = "GET", .path = "/v1/feed", .query = {{"limit_bytes", "4000000"}}, .token = token},
            [&answer](protocol::Response response) { answer = std::move(response); });
        executor.runUntilIdle();
        const auto page = protocol::decodePage(answer.body, 0);
        QVERIFY(page.has_value());
        std::map<std::string, int> seen;
        for (const auto& item : page->items)
            ++seen[item.type];
        for (const char* type : {"OrderPlaced", "PaymentCaptured", "RequirementsSubmitted", "MessageSent"})
            QVERIFY2(seen[type] >= 2, type);
    }
};

QTEST_GUILESS_MAIN(TestDemoMarket)
#include "tst_demo_market.moc"
