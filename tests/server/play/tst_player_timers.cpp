#include "server/play/player.h"
#include "tests/support/model_fixtures.h"

#include <QTemporaryDir>
#include <QTest>

using namespace gw;
using namespace gw::fixtures;
using gw::server::Player;
using gw::server::TimedCommand;
using std::chrono::days;
using std::chrono::hours;

namespace {

/// Event types of the account's feed with their days since `start`, in its order.
using Diary = std::vector<std::pair<std::string, std::int64_t>>;

/// Commands of two orders, side by side: the first is left to its timers, the second is worked on for long.
class Script {
public:
    void add(milliseconds after, AccountId actor, AnyCommand command) {
        commands.push_back(
            {start + after, actor, id<CommandId>(1'000 + commands.size()), {}, std::move(command)});
    }
    void beginOrder(OrderId order) {
        add(hours(1), buyer, OrderCommand(PlaceOrder{order, gig_id, gig_version, PackageTier::basic, {}, 1}));
        add(hours(1), staff, OrderCommand(RecordPayment{order, usd(10'550), "card " + order.toString()}));
        add(hours(1), seller, OrderCommand(SkipRequirements{order}));
    }
    std::vector<TimedCommand> commands;
};

Script marketScript(OrderId first, OrderId second) {
    Script script;
    script.add(hours(0), seller, GigCommand(SaveGigDraft{gig_id, patchTo(gigContent()), {}}));
    script.add(hours(0), seller, GigCommand(SubmitGig{gig_id, gig_version}));
    script.add(hours(0), staff, GigCommand(ApproveGig{gig_id, gig_version}));
    script.beginOrder(first);
    script.beginOrder(second);
    script.add(days(1), seller, OrderCommand(SubmitDelivery{first, {}, "Here.", true, false}));
    script.add(days(2), seller, OrderCommand(SubmitDelivery{second, {}, "Here.", true, false}));
    script.add(days(4), buyer, OrderCommand(RequestRevision{second, 1, {{"Bigger.", {}}}}));
    script.add(days(10), seller, OrderCommand(SubmitDelivery{second, {}, "Bigger.", true, false}));
    script.add(days(11), buyer, OrderCommand(AcceptDelivery{second, 2}));
    return script;
}

std::unique_ptr<Player> openMarket(const QString& folder) {
    auto player = std::move(Player::open(folder, start).value());
    for (const auto& [account, name] :
         {std::pair(seller, "Sara"), std::pair(buyer, "Ben"), std::pair(staff, "Staff")})
        player->registerAccounts({{.id = account, .display_name = name, .is_operator = account == staff}})
            .value();
    return player;
}

Diary diaryOf(Player& player, OrderId order) {
    const auto token = player.token(buyer).value();
    const auto response = player.ask({.method = "GET",
                                      .path = "/v1/feed",
                                      .query = {{"after", "0"}, {"limit_bytes", "10000000"}},
                                      .token = token});
    Diary diary;
    for (const auto& item : protocol::decodePage(response.body, 0).value().items)
        if (item.kind == protocol::ItemKind::event && item.stream == "order:" + order.toString())
            diary.emplace_back(item.type, std::chrono::duration_cast<days>(item.time - start).count());
    return diary;
}

} // namespace

/// What happens by itself happens at its own time while the past is played, however it is cut into pieces.
class TestPlayerTimers : public QObject {
    Q_OBJECT
private:
    const OrderId m_left = id<OrderId>(50);
    const OrderId m_worked_on = id<OrderId>(51);
    const Diary m_of_left = {{"OrderPlaced", 0},    {"PaymentCaptured", 0},    {"RequirementsSkipped", 0},
                             {"OrderStarted", 0},   {"DeliveryManifested", 1}, {"DeliverySubmitted", 1},
                             {"ReminderRaised", 3}, {"ReminderRaised", 3},     {"OrderCompleted", 4}};
    const Diary m_of_worked_on = {
        {"OrderPlaced", 0},       {"PaymentCaptured", 0},     {"RequirementsSkipped", 0},
        {"OrderStarted", 0},      {"DeliveryManifested", 2},  {"DeliverySubmitted", 2},
        {"ReminderRaised", 4},    {"RevisionRequested", 4},   {"LatenessReached", 3},
        {"LatenessReached", 4},   {"DeliveryManifested", 10}, {"DeliverySubmitted", 10},
        {"DeliveryAccepted", 11}, {"OrderCompleted", 11}};

private Q_SLOTS:
    void raisesWhatIsDueBeforeEachCommand() {
        const auto player = openMarket({});
        for (const auto& played : player->play(marketScript(m_left, m_worked_on).commands).value())
            QVERIFY(!played.rejected);
        QCOMPARE(diaryOf(*player, m_left), m_of_left);
        QCOMPARE(diaryOf(*player, m_worked_on), m_of_worked_on);
    }

    void oneByOneIsTheSame() {
        const auto player = openMarket({});
        const auto script = marketScript(m_left, m_worked_on);
        for (const auto& command : script.commands)
            player->play({&command, 1}).value();
        QCOMPARE(diaryOf(*player, m_left), m_of_left);
        QCOMPARE(diaryOf(*player, m_worked_on), m_of_worked_on);
    }

    void playedAgainAddsNothing() {
        const QTemporaryDir folder;
        const auto script = marketScript(m_left, m_worked_on);
        {
            const auto player = openMarket(folder.path());
            player->play(std::span(script.commands).first(8)).value();
        }
        const auto player = openMarket(folder.path());
        for (int times = 0; times < 2; ++times)
            player->play(script.commands).value();
        QCOMPARE(diaryOf(*player, m_left), m_of_left);
        QCOMPARE(diaryOf(*player, m_worked_on), m_of_worked_on);
    }
};

QTEST_APPLESS_MAIN(TestPlayerTimers)
#include "tst_player_timers.moc"
