#include "sync/transport/http_client.h"
#include "sync/transport/http_network.h"
#include "tests/sync/transport/scripted_server.h"

#include <QTest>
#include <QTimer>

using namespace gw;
using namespace gw::sync;
using namespace std::chrono_literals;

namespace {

constexpr int patience_ms = 20'000;

struct Answered {
    int calls = 0;
    std::optional<protocol::Response> response;
};

/// Sends and runs the event loop until the answer, or the lack of one, is known.
Answered ask(const QUrl& base, const protocol::Request& request, const TransportLimits& limits = {}) {
    HttpClient client(base, limits);
    Answered answered;
    client.send(request, [&](std::optional<protocol::Response> response) {
        ++answered.calls;
        answered.response = std::move(response);
    });
    if (answered.calls != 0)
        qFatal("answered inside send()");
    [&] { QTRY_VERIFY_WITH_TIMEOUT(answered.calls > 0, patience_ms); }();
    QCoreApplication::processEvents();
    return answered;
}

protocol::Request get(const char* path) { return {.method = "GET", .path = path, .query = {}}; }

} // namespace

class TestHttpClient : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void carriesTheWholeRequest() {
        QByteArray seen;
        ScriptedServer server([&](const QByteArray& request, QTcpSocket& client) {
            seen = request;
            client.write(ScriptedServer::answer("200 OK", "{}", "Content-Type: application/json\r\n"));
        });
        const auto answered =
            ask(server.url(QStringLiteral("/market/")), {.method = "PUT",
                                                         .path = "/v1/blobs/a b%",
                                                         .query = {{"epoch", "a&b=c d+ü"}, {"wait", "1"}},
                                                         .token = "secret",
                                                         .content_type = "application/octet-stream",
                                                         .body = std::string("\0bytes\n", 7),
                                                         .range = "bytes=0-9"});
        QCOMPARE(answered.response->status, 200);
        QCOMPARE(answered.response->content_type, std::string("application/json"));
        QCOMPARE(answered.response->body, std::string("{}"));
        QCOMPARE(seen.left(seen.indexOf('\r')),
                 QByteArray("PUT /market/v1/blobs/a%20b%25?epoch=a%26b%3Dc%20d%2B%C3%BC&wait=1 HTTP/1.1"));
        QVERIFY(seen.contains("Authorization: Bearer secret\r\n"));
        QVERIFY(seen.contains("Content-Type: application/octet-stream\r\n"));
        QVERIFY(seen.contains("Range: bytes=0-9\r\n"));
        QVERIFY(seen.endsWith(QByteArray("\r\n\r\n\0bytes\n", 11)));
    }

    void sendsNoTokenWhenThereIsNone() {
        ScriptedServer server([&](const QByteArray& request, QTcpSocket& client) {
            client.write(
                ScriptedServer::answer(request.contains("Authorization") ? "400 Bad" : "200 OK", ""));
        });
        QCOMPARE(ask(server.url(), get("/v1/hello")).response->status, 200);
    }

    void aFailureStatusIsAnAnswer_data() {
        QTest::addColumn<int>("status");
        for (const int status : {400, 401, 403, 404, 405, 409, 413, 418, 429, 500, 501, 502, 503, 504, 507})
            QTest::addRow("%d", status) << status;
    }
    void aFailureStatusIsAnAnswer() {
        QFETCH(int, status);
        ScriptedServer server([&](const QByteArray&, QTcpSocket& client) {
            client.write(ScriptedServer::answer(QByteArray::number(status) + " Sorry", "{\"code\":\"x\"}",
                                                "WWW-Authenticate: Bearer\r\n"));
        });
        const auto answered =
            ask(server.url(), {.method = "POST", .path = "/v1/commands", .query = {}, .body = "{}"});
        QVERIFY(answered.response);
        QCOMPARE(answered.response->status, status);
        QCOMPARE(answered.response->body, std::string("{\"code\":\"x\"}"));
        QCOMPARE(answered.calls, 1);
        QCOMPARE(server.requests(), 1);
    }

    void retryAfterIsRead_data() {
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<int>("ms");
        QTest::newRow("seconds") << QByteArray("7") << 7'000;
        QTest::newRow("none") << QByteArray("0") << 0;
        QTest::newRow("a date") << QByteArray("Fri, 31 Dec 2027 23:59:59 GMT") << 0;
        QTest::newRow("a week") << QByteArray("604800") << 3'600'000;
        QTest::newRow("nonsense") << QByteArray("-5") << 0;
    }
    void retryAfterIsRead() {
        QFETCH(QByteArray, field);
        QFETCH(int, ms);
        ScriptedServer server([&](const QByteArray&, QTcpSocket& client) {
            client.write(
                ScriptedServer::answer("429 Too Many Requests", "", "Retry-After: " + field + "\r\n"));
        });
        const auto answered = ask(server.url(), get("/v1/feed"));
        QCOMPARE(answered.response->status, 429);
        QCOMPARE(answered.response->retry_after_ms, ms);
    }

    void aRangeIsToldBack() {
        ScriptedServer server([&](const QByteArray&, QTcpSocket& client) {
            client.write(
                ScriptedServer::answer("206 Partial Content", "abc", "Content-Range: bytes 0-2/10\r\n"));
        });
        const auto answered = ask(server.url(), get("/v1/blobs/x"));
        QCOMPARE(answered.response->status, 206);
        QCOMPARE(answered.response->content_range, std::string("bytes 0-2/10"));
    }

    void aServerThatIsNotThereGivesNoAnswer() {
        QTcpServer unused;
        QVERIFY(unused.listen(QHostAddress::LocalHost));
        const QUrl url(QStringLiteral("http://127.0.0.1:%1").arg(unused.serverPort()));
        unused.close();
        const auto answered = ask(url, get("/v1/hello"));
        QVERIFY(!answered.response);
        QCOMPARE(answered.calls, 1);
    }

    void aSilentServerIsGivenUp() {
        ScriptedServer server([](const QByteArray&, QTcpSocket&) {});
        const auto answered = ask(server.url(), get("/v1/hello"), {.silence_max = 100ms});
        QVERIFY(!answered.response);
        QCOMPARE(answered.calls, 1);
    }

    void aServerThatTricklesIsGivenUp() {
        ScriptedServer server([](const QByteArray&, QTcpSocket& client) {
            client.write("HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n");
            auto* drip = new QTimer(&client);
            QObject::connect(drip, &QTimer::timeout, &client, [&client] { client.write("x"); });
            drip->start(10);
        });
        QVERIFY(!ask(server.url(), get("/v1/hello"), {.silence_max = 5s, .transfer_max = 300ms}).response);
    }

    void anAnswerCutShortIsNoAnswer_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("in the header") << QByteArray("HTTP/1.1 200 OK\r\nContent-Le");
        QTest::newRow("before the body") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n");
        QTest::newRow("in the body") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n12345");
        QTest::newRow("in a failure's body")
            << QByteArray("HTTP/1.1 404 No\r\nContent-Length: 10\r\n\r\n12345");
        QTest::newRow("in a chunk") << QByteArray(
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\na\r\n12345");
        QTest::newRow("between chunks")
            << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n12345\r\n");
        QTest::newRow("not HTTP") << QByteArray("SSH-2.0-OpenSSH\r\n");
    }
    void anAnswerCutShortIsNoAnswer() {
        QFETCH(QByteArray, text);
        ScriptedServer server([&](const QByteArray&, QTcpSocket& client) {
            client.write(text);
            client.disconnectFromHost();
        });
        const auto answered = ask(server.url(), get("/v1/feed"), {.silence_max = 5s});
        QVERIFY(!answered.response);
        QCOMPARE(answered.calls, 1);
    }

    void aHugeAnswerIsCutOff_data() {
        QTest::addColumn<bool>("chunked");
        QTest::newRow("announced") << false;
        QTest::newRow("unannounced") << true;
    }
    void aHugeAnswerIsCutOff() {
        QFETCH(bool, chunked);
        const QByteArray body(2'000'000, 'x');
        ScriptedServer server([&](const QByteArray&, QTcpSocket& client) {
            client.write(chunked ? "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" +
                                       QByteArray::number(body.size(), 16) + "\r\n" + body + "\r\n0\r\n\r\n"
                                 : ScriptedServer::answer("200 OK", body));
        });
        QVERIFY(!ask(server.url(), get("/v1/feed"), {.response_bytes_max = 1'000'000}).response);
        const auto whole = ask(server.url(), get("/v1/feed"), {.response_bytes_max = 2'000'000});
        QVERIFY(whole.response);
        QCOMPARE(whole.response->body.size(), std::size_t{2'000'000});
    }

    void redirectsAreNotFollowedAndCookiesNotKept() {
        QByteArray requests;
        ScriptedServer server([&](const QByteArray& request, QTcpSocket& client) {
            requests += request;
            client.write(ScriptedServer::answer("302 Found", "",
                                                "Location: /elsewhere\r\nSet-Cookie: a=b; Path=/\r\n"));
        });
        HttpClient client(server.url());
        int answers = 0;
        for (int i = 1; i <= 2; ++i) {
            client.send(get("/v1/hello"), [&](const std::optional<protocol::Response>& response) {
                answers += response && response->status == 302 ? 1 : 0;
            });
            QTRY_COMPARE_WITH_TIMEOUT(answers, i, patience_ms);
        }
        QVERIFY(!requests.contains("elsewhere"));
        QVERIFY(!requests.contains("Cookie"));
    }

    void aDestroyedClientCallsNobody() {
        bool is_called = false;
        bool is_asked = false;
        ScriptedServer server([&](const QByteArray&, QTcpSocket&) { is_asked = true; });
        {
            HttpClient client(server.url());
            client.send(get("/v1/hello"),
                        [&](const std::optional<protocol::Response>&) { is_called = true; });
            QTRY_VERIFY_WITH_TIMEOUT(is_asked, patience_ms);
        }
        QCoreApplication::processEvents();
        QVERIFY(!is_called);
    }

    void serverAddressesAreChecked() {
        const auto good = [](const char* text) { return isServerUrl(QUrl(QString::fromLatin1(text))); };
        QVERIFY(good("http://127.0.0.1:8080"));
        QVERIFY(good("https://example.com/market"));
        QVERIFY(!good("example.com"));
        QVERIFY(!good("ftp://example.com"));
        QVERIFY(!good("file:///etc/passwd"));
        QVERIFY(!good("http://"));
        QVERIFY(!good("https://user:pass@example.com"));
        QVERIFY(!good("https://example.com?x=1"));
    }
};

QTEST_GUILESS_MAIN(TestHttpClient)
#include "tst_http_client.moc"
