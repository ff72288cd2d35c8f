#include "tests/sim/world/tuning.h"
#include "tests/sim/world/world.h"
#include "tests/support/some_bytes.h"

#include <QTest>

#include <algorithm>

using namespace gw;
using namespace gw::sim;
using namespace std::chrono_literals;

namespace {

constexpr std::size_t mib = 1024 * 1024;
constexpr Faults storm{
    .lost_request = 10, .lost_reply = 10, .doubled = 10, .server_error = 10, .cut_page = 5, .delays = true};

/// One desktop that sends a file and one that fetches it, in bad weather until it is told to clear up.
class Trade {
public:
    explicit Trade(std::uint64_t seed)
        : m_dice(seed)
        , m_world(seed, m_trace)
        , m_bytes(fixtures::someBytes((3 + seed % 9) * mib + seed, seed))
        , m_conversation(conversationBetween(seller().account(), buyer().account())) {
        buyer().submit(ConversationCommand(OpenConversation{m_conversation, seller().account()}));
        m_world.run(5s);
        m_world.setFaults(storm);
    }

    Artefact send() {
        const auto file = seller().engine().pin("film.mp4", "video/mp4", m_bytes).value();
        seller().submit(
            ConversationCommand(SendMessage{m_conversation,
                                            newId<MessageId>(m_world.clock().now(), m_world.random()),
                                            "See the film",
                                            {file},
                                            std::nullopt,
                                            m_world.clock().now()}));
        return file;
    }
    /// Time passes, and now and then the desktop dies or loses its connection.
    void suffer(
        Device& device, const std::function<void()>& each_time = [] {}) {
        for (int i = 0; i < 25; ++i) {
            each_time();
            m_world.run(milliseconds(m_dice.upTo(1'500ms)));
            if (m_dice.chance(30))
                device.crash();
            if (m_dice.chance(30))
                device.network().setConnected(!device.network().isConnected());
        }
    }
    /// The faults end; true when everything is settled in bounded time (I16).
    bool clearsUp() {
        m_world.setFaults({});
        for (auto* device : m_world.devices()) {
            device->network().setConnected(true);
            device->engine().networkChanged();
        }
        return m_world.runUntil(
            [this] {
                const auto devices = m_world.devices();
                return std::none_of(devices.begin(), devices.end(),
                                    [](Device* device) { return device->profile().outbox().hasUnsettled(); });
            },
            10min);
    }
    void storms() { m_world.setFaults(storm); }
    /// I13: all bytes are there, and right.
    bool isWhole(Device& device, const Artefact& file) {
        const auto blob = device.profile().blobs().find(file.blob);
        if (!blob || !(blob->manifest == protocol::manifestOf(m_bytes)))
            return false;
        for (std::size_t i = 0; i < blob->manifest.parts.size(); ++i) {
            if (!device.profile().blobs().readPart(*blob, i))
                return false;
        }
        return true;
    }

    World& world() { return m_world; }
    Device& seller() { return m_world.seller(); }
    Device& buyer() { return m_world.buyer(); }

private:
    Trace m_trace{false};
    Dice m_dice;
    World m_world;
    std::string m_bytes;
    ConversationId m_conversation;
};

} // namespace

/// Files through faulty networks and dying processes, in virtual time (I13, I16).
class TestBlobsWorld : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aFileArrivesWhole_data() {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 16; ++seed)
            QTest::addRow("seed %d", seed) << seed;
    }
    void aFileArrivesWhole() {
        QFETCH(int, seed);
        Trade trade(static_cast<std::uint64_t>(seed));
        const auto file = trade.send();
        trade.suffer(trade.seller());
        QVERIFY(trade.clearsUp());
        QVERIFY(trade.seller().profile().outbox().needingPerson().empty());
        QCOMPARE(trade.seller().profile().blobs().stateOf(file.blob), store::BlobState::committed);

        trade.storms();
        trade.suffer(trade.buyer(), [&] { trade.buyer().engine().fetch(file, [](const auto&) {}); });
        // Whatever has come in the storm is whole or not there.
        QVERIFY(!trade.buyer().profile().blobs().find(file.blob) || trade.isWhole(trade.buyer(), file));
        QVERIFY(trade.clearsUp());
        trade.world().run(tuning::request_timeout); // what was asked in the storm has its answer, or none
        std::optional<Result<QString>> fetched;
        trade.buyer().engine().fetch(file, [&](Result<QString> path) { fetched = std::move(path); });
        QVERIFY(trade.world().runUntil([&] { return fetched.has_value(); }, 1min));
        QVERIFY2(*fetched, fetched->has_error() ? fetched->error().what.c_str() : "");
        QVERIFY(trade.isWhole(trade.buyer(), file));
    }
};

QTEST_GUILESS_MAIN(TestBlobsWorld)
#include "tst_blobs_world.moc"
