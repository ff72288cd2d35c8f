#include "sync/engine/backoff.h"
#include "sync/engine/tuning.h"
#include "sync/store/memory_disk.h"
#include "tests/sim/lanes/line.h"

#include <QTest>

using namespace gw;
using namespace gw::sim;
using namespace std::chrono_literals;
using store::CommandState;

namespace {

constexpr std::uint64_t lanes = 100;
constexpr std::uint64_t bad_lane = 37;

using Answer = std::function<std::optional<protocol::Response>(const protocol::Request&)>;

protocol::Response problem(int status) {
    return {.status = status,
            .body = protocol::encodeProblem(status, {.code = "bad_push", .what = "It can't be read."})};
}

/// Answers pushes that carry this command with a status.
Answer refusing(CommandId id, int status) {
    return
        [id = id.toString(), status](const protocol::Request& request) -> std::optional<protocol::Response> {
            const bool is_hit = request.path == "/v1/commands" && request.body.find(id) != std::string::npos;
            return is_hit ? std::optional(problem(status)) : std::nullopt;
        };
}

Answer everything(protocol::Response response) {
    return [response](const protocol::Request& request) {
        return request.path == "/v1/commands" ? std::optional(response) : std::nullopt;
    };
}

/// A desktop that wrote one command in each lane while it had no network, and then gets one.
struct Desktop : Line {
    Desktop()
        : Line(std::make_unique<store::MemoryDisk>()) {
        for (std::uint64_t lane = 1; lane <= lanes; ++lane)
            ids.push_back(submit(rename(lane, 1)));
    }
    CommandId bad() const { return ids[bad_lane - 1]; }
    std::optional<CommandState> stateOf(CommandId id) {
        const auto entry = profile().outbox().find(id);
        return entry ? std::optional(entry->state) : std::nullopt;
    }
    int countOf(CommandState state) { return static_cast<int>(profile().outbox().inState(state).size()); }
    /// Starts, and lets everything arrive that can; when each command arrived, from the start.
    std::map<CommandId, milliseconds> arrivals(milliseconds time = 5s) {
        const auto begin = clock().monotonic();
        start();
        passes(time);
        auto arrived = network().arrived;
        for (auto& [id, at] : arrived)
            at -= begin;
        return arrived;
    }
    void set(const char* statement) {
        profile().database().statement(statement).bindBytes(rawBytes(bad())).run();
    }
    static std::string_view rawBytes(const CommandId& id) {
        return {reinterpret_cast<const char*>(id.uuid().bytes().data()), id.uuid().bytes().size()};
    }

    std::vector<CommandId> ids;
};

} // namespace

/// I7: whatever happens to one lane, the others are not late by more than one round trip. And what is no
/// lane's fault parks nothing.
class TestLanes : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void oneLaneDelaysNoOther_data() {
        QTest::addColumn<std::function<void(Desktop&)>>("trouble");
        QTest::addColumn<int>("fate");
        const auto row = [](const char* name, std::function<void(Desktop&)> trouble, CommandState fate) {
            QTest::newRow(name) << std::move(trouble) << static_cast<int>(fate);
        };
        for (const int status : {400, 413, 422})
            row(
                qPrintable(QString::number(status)),
                [status](Desktop& desktop) { desktop.network().tamper = refusing(desktop.bad(), status); },
                CommandState::parked);
        for (const int status : {500, 502})
            row(
                qPrintable(QString::number(status)),
                [status](Desktop& desktop) { desktop.network().tamper = refusing(desktop.bad(), status); },
                CommandState::ready);
        row(
            "of a newer program",
            [](Desktop& desktop) { desktop.set("UPDATE outbox SET version = 99 WHERE id = ?"); },
            CommandState::rejected);
        row(
            "a gap in the lane",
            [](Desktop& desktop) {
                desktop.set(
                    "UPDATE streams SET lane_seq = 5 WHERE id = (SELECT stream FROM outbox WHERE id = ?)");
            },
            CommandState::confirmed);
        row(
            "deferred for long",
            [](Desktop& desktop) {
                desktop.set("UPDATE outbox SET deps = '01890a5d-ac96-774b-bcce-b302099a8057' WHERE id = ?");
            },
            CommandState::ready);
        row(
            "the process died on it",
            [](Desktop& desktop) { desktop.set("UPDATE outbox SET crashes = 3 WHERE id = ?"); },
            CommandState::confirmed);
    }
    void oneLaneDelaysNoOther() {
        QFETCH(std::function<void(Desktop&)>, trouble);
        QFETCH(int, fate);
        Desktop calm;
        const auto usual = calm.arrivals();
        QCOMPARE(usual.size(), std::size_t(lanes));
        Desktop desktop;
        trouble(desktop);
        const auto arrived = desktop.arrivals();
        for (std::size_t i = 0; i < lanes; ++i) {
            if (i + 1 == bad_lane)
                continue;
            const auto late = arrived.at(desktop.ids[i]) - usual.at(calm.ids[i]);
            QVERIFY2(late <= trip, qPrintable(QString::number(late.count()) + QStringLiteral(" ms late")));
            QVERIFY(!desktop.stateOf(desktop.ids[i]));
        }
        QCOMPARE(static_cast<int>(desktop.stateOf(desktop.bad()).value_or(CommandState::confirmed)), fate);
        // And the next in another lane, while the bad one goes on failing.
        const auto next = desktop.submit(Line::rename(3, 2));
        const auto submitted = desktop.clock().monotonic();
        desktop.passes(5s);
        QVERIFY(desktop.network().arrived.at(next) - submitted <= trip + trip / 2);
    }

    void aLongLaneDelaysNoShortOne() {
        Line line(std::make_unique<store::MemoryDisk>());
        for (int i = 0; i < 1'000; ++i)
            line.submit(Line::rename(1, i));
        const auto alone = line.submit(Line::rename(2, 1));
        line.start();
        line.passes(5s);
        QCOMPARE(line.network().arrived.at(alone), milliseconds(3 * trip / 2));
        QVERIFY(line.settles(60s));
    }

    void poisonIsParkedWhileOthersGoOn() {
        Desktop desktop;
        desktop.network().tamper = refusing(desktop.bad(), 500);
        desktop.start();
        for (int i = 0; i < 60; ++i) {
            desktop.submit(Line::rename(3, 2 + i));
            desktop.passes(30s);
        }
        QCOMPARE(desktop.stateOf(desktop.bad()), std::optional(CommandState::parked));
        QCOMPARE(desktop.engine().status().needs_attention, 1);
    }

    void poisonAloneOnlyWaits() {
        Line line(std::make_unique<store::MemoryDisk>());
        const auto id = line.submit(Line::rename(1, 1));
        line.network().tamper = refusing(id, 500);
        line.start();
        line.passes(24h);
        QCOMPARE(line.profile().outbox().find(id)->state, CommandState::ready);
        // Another lane is not held up by its waiting.
        const auto other = line.submit(Line::rename(2, 1));
        const auto submitted = line.clock().monotonic();
        line.passes(5s);
        QVERIFY(line.network().arrived.at(other) - submitted <= trip + trip / 2);
    }

    void anOutageParksNothing_data() {
        QTest::addColumn<int>("status");
        for (const int status : {500, 503, 429})
            QTest::newRow(qPrintable(QString::number(status))) << status;
    }
    void anOutageParksNothing() {
        QFETCH(int, status);
        Desktop desktop;
        const auto out = problem(status);
        desktop.network().tamper = [out](const protocol::Request&) { return out; };
        desktop.start();
        desktop.passes(24h);
        QCOMPARE(desktop.countOf(CommandState::parked), 0);
        QCOMPARE(desktop.engine().status().unsettled, int(lanes));
        desktop.network().tamper = {};
        QVERIFY(desktop.settles(3min));
        QCOMPARE(desktop.engine().status().needs_attention, 0);
    }

    void withoutAServerNothingIsWritten() {
        Desktop desktop;
        desktop.network().is_down = true;
        desktop.start();
        desktop.passes(1h);
        const auto before = desktop.profile().transitions().read(0, 100'000).size();
        desktop.passes(24h);
        QCOMPARE(desktop.profile().transitions().read(0, 100'000).size(), before);
    }

    void retryAfterIsHonoured() {
        Desktop desktop;
        auto busy = problem(503);
        busy.retry_after_ms = 7'300;
        desktop.network().tamper = everything(busy);
        desktop.start();
        desktop.passes(2 * trip);
        desktop.network().tamper = {};
        desktop.passes(7'300ms - trip);
        QVERIFY(desktop.network().arrived.empty());
        desktop.passes(2 * trip);
        QCOMPARE(desktop.network().arrived.size(), std::size_t(lanes));
    }

    void aPokeAndANetworkEndThePause_data() {
        QTest::addColumn<bool>("is_poke");
        QTest::newRow("poke") << true;
        QTest::newRow("network") << false;
    }
    void aPokeAndANetworkEndThePause() {
        QFETCH(bool, is_poke);
        Desktop desktop;
        auto busy = problem(503);
        busy.retry_after_ms = 3'600'000;
        desktop.network().tamper = everything(busy);
        desktop.start();
        desktop.passes(1min);
        desktop.network().tamper = {};
        desktop.passes(1min);
        QVERIFY(desktop.network().arrived.empty());
        is_poke ? desktop.network().on_poke(1) : desktop.engine().networkChanged();
        desktop.passes(2 * trip);
        QCOMPARE(desktop.network().arrived.size(), std::size_t(lanes));
    }

    void jitterIsFull() {
        SeededRandom random(7);
        constexpr int draws = 20'000;
        for (const auto& [failures, ceiling] :
             {std::pair{1, 1'000ms}, {2, 2'000ms}, {7, 60'000ms}, {90, 60'000ms}}) {
            std::array<int, 10> tenths{};
            double sum = 0;
            for (int i = 0; i < draws; ++i) {
                const auto delay = sync::backoffDelay(failures, {}, random);
                QVERIFY(delay >= sync::tuning::backoff_least && delay < ceiling);
                ++tenths[static_cast<std::size_t>(delay.count() * 10 / ceiling.count())];
                sum += static_cast<double>(delay.count());
            }
            for (const int tenth : tenths)
                QVERIFY(std::abs(tenth - draws / 10) < draws / 100);
            QVERIFY(std::abs(sum / draws / static_cast<double>(ceiling.count()) - 0.5) < 0.01);
        }
        QCOMPARE(sync::backoffDelay(1, 90s, random), milliseconds(90s));
    }
};

QTEST_GUILESS_MAIN(TestLanes)
#include "tst_lanes.moc"
