#include "runtime/seeded_random.h"
#include "sync/transport/http_network.h"
#include "tests/sync/transport/scripted_server.h"

#include <QTest>
#include <QTimer>
#include <QWebSocketServer>

using namespace gw;
using namespace gw::sync;
using namespace std::chrono_literals;

namespace {

constexpr int patience_ms = 20'000;

/// Takes live connections and remembers them.
class LiveServer {
public:
    explicit LiveServer(quint16 port = 0)
        : m_server(QStringLiteral("test"), QWebSocketServer::NonSecureMode) {
        m_server.listen(QHostAddress::LocalHost, port);
        QObject::connect(&m_server, &QWebSocketServer::newConnection, &m_server, [this] {
            sockets.emplace_back(m_server.nextPendingConnection());
            on_connection(*sockets.back());
        });
    }
    quint16 port() const { return m_server.serverPort(); }
    QUrl url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1/market").arg(port())); }

    std::vector<std::unique_ptr<QWebSocket>> sockets;
    std::function<void(QWebSocket&)> on_connection = [](QWebSocket&) {};

private:
    QWebSocketServer m_server;
};

/// The event loop as an executor.
class LoopExecutor : public Executor {
public:
    void post(Task task) override { postAfter(milliseconds(0), std::move(task)); }
    void postAfter(milliseconds delay, Task task) override {
        QTimer::singleShot(delay, &m_context, std::move(task));
    }

private:
    QObject m_context;
};

/// A network that listens impatiently and remembers what it is told.
struct Listener {
    explicit Listener(const QUrl& server)
        : network(server, jitter, executor,
                  {.live_open_max = 2s,
                   .live_ping_every = 50ms,
                   .live_silence_max = 300ms,
                   .live_retry_min = 10ms,
                   .live_retry_max = 50ms}) {
        network.on_poke = [this](std::uint64_t head) { pokes.push_back(head); };
        network.on_live = [this](bool live) { lives.push_back(live); };
    }

    SeededRandom jitter{1};
    LoopExecutor executor;
    HttpNetwork network;
    std::vector<std::uint64_t> pokes;
    std::vector<bool> lives;
};

} // namespace

class TestLiveConnection : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void pokesArrive() {
        LiveServer server;
        Listener listener(server.url());
        listener.network.listen("secret");
        QTRY_COMPARE_WITH_TIMEOUT(listener.lives, std::vector<bool>{true}, patience_ms);
        QTRY_COMPARE_WITH_TIMEOUT(server.sockets.size(), std::size_t{1}, patience_ms);
        QCOMPARE(server.sockets[0]->requestUrl().path(), QStringLiteral("/market/v1/live"));
        QCOMPARE(server.sockets[0]->request().rawHeader("Authorization"), QByteArray("Bearer secret"));
        server.sockets[0]->sendTextMessage(QStringLiteral("{\"head\":41}"));
        server.sockets[0]->sendTextMessage(QStringLiteral("{\"head\":42}"));
        QTRY_COMPARE_WITH_TIMEOUT(listener.pokes, (std::vector<std::uint64_t>{41, 42}), patience_ms);
    }

    void framesThatMakeNoSenseAreDropped() {
        LiveServer server;
        server.on_connection = [](QWebSocket& socket) {
            for (const char* text : {"", "x", "[]", "{}", "{\"head\":-1}", "{\"head\":\"1\"}",
                                     "{\"presence\":1}", "{\"head\":7}"})
                socket.sendTextMessage(QString::fromLatin1(text));
        };
        Listener listener(server.url());
        listener.network.listen("t");
        QTRY_COMPARE_WITH_TIMEOUT(listener.pokes, std::vector<std::uint64_t>{7}, patience_ms);
        QCOMPARE(listener.lives, std::vector<bool>{true});
    }

    void aBrokenConnectionIsOpenedAgain() {
        LiveServer server;
        Listener listener(server.url());
        listener.network.listen("t");
        QTRY_COMPARE_WITH_TIMEOUT(server.sockets.size(), std::size_t{1}, patience_ms);
        server.sockets[0]->abort();
        QTRY_COMPARE_WITH_TIMEOUT(server.sockets.size(), std::size_t{2}, patience_ms);
        QTRY_COMPARE_WITH_TIMEOUT(listener.lives, (std::vector<bool>{true, false, true}), patience_ms);
    }

    void aServerThatComesLaterIsFound() {
        quint16 port = 0;
        {
            LiveServer unused;
            port = unused.port();
        }
        Listener listener(QUrl(QStringLiteral("http://127.0.0.1:%1").arg(port)));
        listener.network.listen("t");
        QTest::qWait(100);
        QVERIFY(listener.lives.empty());
        LiveServer server(port);
        QTRY_COMPARE_WITH_TIMEOUT(listener.lives, std::vector<bool>{true}, patience_ms);
    }

    void aRefusedUpgradeIsTriedAgain() {
        ScriptedServer server([](const QByteArray&, QTcpSocket& client) {
            client.write(ScriptedServer::answer("401 Unauthorized", ""));
        });
        Listener listener(server.url());
        listener.network.listen("t");
        QTRY_VERIFY_WITH_TIMEOUT(server.requests() >= 3, patience_ms);
        QVERIFY(listener.lives.empty());
    }

    void aHalfOpenConnectionIsGivenUp() {
        // Takes the upgrade by hand and then says nothing, not even pong.
        int upgrades = 0;
        ScriptedServer server([&](const QByteArray& request, QTcpSocket& client) {
            if (!request.startsWith("GET"))
                return;
            const auto at = request.indexOf("Sec-WebSocket-Key: ") + 19;
            const auto key = request.mid(at, request.indexOf('\r', at) - at);
            const auto accept = QCryptographicHash::hash(key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11",
                                                         QCryptographicHash::Sha1)
                                    .toBase64();
            client.write("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                         "Sec-WebSocket-Accept: " +
                         accept + "\r\n\r\n");
            ++upgrades;
        });
        Listener listener(server.url());
        listener.network.listen("t");
        QTRY_VERIFY_WITH_TIMEOUT(upgrades >= 2, patience_ms);
        QVERIFY(listener.lives.size() >= 2);
        QCOMPARE(listener.lives[1], false);
    }

    void anOversizedFrameBreaksTheConnection() {
        LiveServer server;
        server.on_connection = [](QWebSocket& socket) { socket.sendTextMessage(QString(100'000, u'x')); };
        Listener listener(server.url());
        listener.network.listen("t");
        QTRY_VERIFY_WITH_TIMEOUT(listener.lives.size() >= 2, patience_ms);
        QCOMPARE(listener.lives[1], false);
        QVERIFY(listener.pokes.empty());
    }

    void anEmptyTokenEndsIt() {
        LiveServer server;
        Listener listener(server.url());
        listener.network.listen("t");
        QTRY_COMPARE_WITH_TIMEOUT(listener.lives, std::vector<bool>{true}, patience_ms);
        listener.network.listen("");
        QTRY_COMPARE_WITH_TIMEOUT(listener.lives, (std::vector<bool>{true, false}), patience_ms);
        QTest::qWait(200);
        QCOMPARE(server.sockets.size(), std::size_t{1});
    }

    void itMayBeEndedFromInsideAPoke() {
        LiveServer server;
        SeededRandom jitter(1);
        LiveConnection connection(server.url(), jitter);
        std::vector<std::uint64_t> pokes;
        connection.on_poke = [&](std::uint64_t head) {
            pokes.push_back(head);
            connection.listen("");
        };
        connection.listen("t");
        QTRY_COMPARE_WITH_TIMEOUT(server.sockets.size(), std::size_t{1}, patience_ms);
        bool is_closed = false;
        connect(server.sockets[0].get(), &QWebSocket::disconnected, this, [&] { is_closed = true; });
        server.sockets[0]->sendTextMessage(QStringLiteral("{\"head\":1}"));
        server.sockets[0]->sendTextMessage(QStringLiteral("{\"head\":2}"));
        QTRY_VERIFY_WITH_TIMEOUT(is_closed, patience_ms);
        QCOMPARE(pokes, std::vector<std::uint64_t>{1});
    }

    void anotherTokenConnectsAnew() {
        LiveServer server;
        Listener listener(server.url());
        listener.network.listen("first");
        QTRY_COMPARE_WITH_TIMEOUT(server.sockets.size(), std::size_t{1}, patience_ms);
        listener.network.listen("first");
        listener.network.listen("second");
        QTRY_COMPARE_WITH_TIMEOUT(server.sockets.size(), std::size_t{2}, patience_ms);
        QCOMPARE(server.sockets[1]->request().rawHeader("Authorization"), QByteArray("Bearer second"));
    }
};

QTEST_GUILESS_MAIN(TestLiveConnection)
#include "tst_live_connection.moc"
