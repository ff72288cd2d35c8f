#include "tests/server/edge/edge_fixture.h"

#include <QTest>

using namespace gw;
using namespace gw::test;
using namespace std::chrono_literals;

namespace {

const std::string upgrade =
    "GET /v1/live HTTP/1.1\r\nHost: h\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
    "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n";

/// A WebSocket client by hand.
class LiveClient : public RawClient {
public:
    using RawClient::RawClient;

    int open(const std::string& fields) {
        send(upgrade + fields + "\r\n");
        return std::stoi(receiveThrough("\r\n\r\n").substr(9, 3));
    }
    /// One masked text frame of up to 64 KiB, with the mask 0.
    void say(const std::string& text) {
        std::string frame = "\x81";
        if (text.size() < 126) {
            frame += static_cast<char>(0x80 | text.size());
        } else {
            frame += static_cast<char>(0x80 | 126);
            frame += static_cast<char>(text.size() >> 8);
            frame += static_cast<char>(text.size() & 0xff);
        }
        send(frame + std::string(4, '\0') + text);
    }
    struct Frame {
        int opcode = 0;
        std::string payload;
    };
    Frame hear() {
        const auto head = receive(2);
        if (head.size() < 2)
            return {};
        return {head[0] & 0x0f, receive(static_cast<std::size_t>(head[1] & 0x7f))};
    }
    /// The code of a close frame; 0 when something else comes.
    int hearClose() {
        const auto frame = hear();
        if (frame.opcode != 8)
            return 0;
        return static_cast<unsigned char>(frame.payload[0]) * 256 +
               static_cast<unsigned char>(frame.payload[1]);
    }
};

constexpr int text = 1;
constexpr int policy_error = 1008;
constexpr int too_big = 1009;
constexpr int going_away = 1001;

protocol::Response hello(std::uint64_t head) {
    const protocol::Hello hello{.protocol = 1,
                                .epoch = "e",
                                .head = head,
                                .server_time = Instant::fromUnixMs(0),
                                .account = alice,
                                .display_name = "Alice",
                                .is_operator = false,
                                .blob_size_bytes_max = 1};
    return {.status = 200, .content_type = "application/json", .body = protocol::encodeHello(hello)};
}

} // namespace

class TestEdgeLive : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pokes() {
        EdgeFixture edge;
        edge.handler = [](const protocol::Request&) { return hello(3); };
        LiveClient client(edge.port());
        QCOMPARE(client.open("Authorization: Bearer good-token\r\n"), 101);
        // The head at the time of opening, so that nothing is missed between the last page and now.
        QCOMPARE(client.hear().payload, std::string("{\"head\":3}"));
        edge.listener->poke(alice, 7);
        const auto frame = client.hear();
        QCOMPARE(frame.opcode, text);
        QCOMPARE(frame.payload, std::string("{\"head\":7}"));
    }

    void takesTheTokenFromTheFirstFrame() {
        EdgeFixture edge;
        edge.handler = [](const protocol::Request&) { return hello(3); };
        LiveClient client(edge.port());
        QCOMPARE(client.open(""), 101);
        client.say("{\"token\":\"good-token\"}");
        QCOMPARE(client.hear().payload, std::string("{\"head\":3}"));
    }

    void refusesABadToken() {
        EdgeFixture edge;
        LiveClient by_field(edge.port());
        QCOMPARE(by_field.open("Authorization: Bearer bad-token\r\n"), 401);
        LiveClient by_frame(edge.port());
        QCOMPARE(by_frame.open(""), 101);
        by_frame.say("{\"token\":\"bad-token\"}");
        QCOMPARE(by_frame.hearClose(), policy_error);
        LiveClient nonsense(edge.port());
        QCOMPARE(nonsense.open(""), 101);
        nonsense.say("nonsense");
        QCOMPARE(nonsense.hearClose(), policy_error);
    }

    void closesWithoutToken() {
        EdgeFixture edge({.live_open_timeout = 100ms});
        LiveClient client(edge.port());
        QCOMPARE(client.open(""), 101);
        QCOMPARE(client.hearClose(), policy_error);
    }

    void joinsPokesThatComeTogether() {
        EdgeFixture edge;
        edge.handler = [](const protocol::Request&) { return hello(1); };
        LiveClient client(edge.port());
        client.open("Authorization: Bearer good-token\r\n");
        client.hear();
        constexpr int count = 10'000;
        for (int head = 2; head <= count; ++head)
            edge.listener->poke(alice, static_cast<std::uint64_t>(head));
        edge.listener->poke(alice, 5); // an old one changes nothing
        int frames = 1;
        while (client.hear().payload != "{\"head\":" + std::to_string(count) + "}")
            ++frames;
        QVERIFY2(frames < count, qPrintable(QString::number(frames)));
    }

    void pokesOnlyTheAccountMeant() {
        EdgeFixture edge;
        edge.handler = [](const protocol::Request&) { return hello(1); };
        LiveClient client(edge.port());
        client.open("Authorization: Bearer good-token\r\n");
        client.hear();
        edge.listener->poke(*AccountId::parse("01900000-0000-7000-8000-00000000000b"), 99);
        edge.listener->poke(alice, 2);
        QCOMPARE(client.hear().payload, std::string("{\"head\":2}"));
    }

    void tellsNothingAfterTheTokenWasRevoked() {
        EdgeFixture edge;
        edge.handler = [](const protocol::Request&) { return hello(1); };
        LiveClient client(edge.port());
        client.open("Authorization: Bearer good-token\r\n");
        client.hear();
        {
            const std::lock_guard lock(edge.mutex);
            edge.tokens.clear();
        }
        edge.listener->poke(alice, 2);
        QCOMPARE(client.hearClose(), policy_error);
    }

    void refusesALongFrame() {
        EdgeFixture edge;
        LiveClient client(edge.port());
        client.open("");
        client.say(std::string(8 * 1024, 'x'));
        QCOMPARE(client.hearClose(), too_big);
    }

    void closesWhenTheServerStops() {
        EdgeFixture edge;
        edge.handler = [](const protocol::Request&) { return hello(1); };
        LiveClient client(edge.port());
        client.open("Authorization: Bearer good-token\r\n");
        client.hear();
        std::thread stopping([&] { edge.listener->stop(1s); });
        QCOMPARE(client.hearClose(), going_away);
        stopping.join();
        QVERIFY(client.isHungUp());
    }
};

QTEST_APPLESS_MAIN(TestEdgeLive)
#include "tst_edge_live.moc"
