#include "server/edge/routes.h"
#include "tests/server/edge/edge_fixture.h"

#include <QTest>
#include <boost/json/parse.hpp>

using namespace gw;
using namespace gw::test;
using namespace std::chrono_literals;

namespace {

const std::string authorization = "Authorization: Bearer good-token\r\n";

std::string get(const std::string& target, const std::string& fields = authorization) {
    return "GET " + target + " HTTP/1.1\r\nHost: h\r\n" + fields + "\r\n";
}

std::string post(const std::string& target, const std::string& body,
                 const std::string& fields = authorization) {
    return "POST " + target + " HTTP/1.1\r\nHost: h\r\n" + fields +
           "Content-Length: " + std::to_string(body.size()) + "\r\n\r\n" + body;
}

std::string codeOf(const RawClient::Response& response) {
    return protocol::decodeProblem(response.body).code;
}

} // namespace

class TestEdgeHttp : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void passesARequestOn() {
        EdgeFixture edge;
        RawClient client(edge.port());
        const auto response = client.ask(get("/v1/feed?after=7&epoch=a%20b"));
        QCOMPARE(response.status, 200);
        QCOMPARE(response.body, std::string("{}"));
        QCOMPARE(RawClient::fieldOf(response.header, "X-Content-Type-Options"), std::string("nosniff"));
        QCOMPARE(RawClient::fieldOf(response.header, "Content-Type"), std::string("application/json"));
        const auto request = edge.lastRequest();
        QCOMPARE(request.path, std::string("/v1/feed"));
        QCOMPARE(request.query.at("epoch"), std::string("a b"));
        QCOMPARE(request.token, std::string("good-token"));
        // The same connection serves on.
        QCOMPARE(client.ask(post("/v1/commands", "{\"a\":1}")).status, 200);
        QCOMPARE(edge.lastRequest().body, std::string("{\"a\":1}"));
    }

    void takesAChunkedBody() {
        EdgeFixture edge;
        RawClient client(edge.port());
        const auto response =
            client.ask("POST /v1/commands HTTP/1.1\r\nHost: h\r\n" + authorization +
                       "Transfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n");
        QCOMPARE(response.status, 200);
        QCOMPARE(edge.lastRequest().body, std::string("abcde"));
    }

    void answersExpectContinue() {
        EdgeFixture edge;
        RawClient client(edge.port());
        client.send("PUT /v1/blobs/parts/" + std::string(64, 'a') + " HTTP/1.1\r\nHost: h\r\n" +
                    authorization + "Expect: 100-continue\r\nContent-Length: 3\r\n\r\n");
        QVERIFY(client.receiveThrough("\r\n\r\n").starts_with("HTTP/1.1 100"));
        QCOMPARE(client.ask("xyz").status, 200);
        QCOMPARE(edge.lastRequest().body, std::string("xyz"));
    }

    void passesARangeOnAndServesAttachments() {
        EdgeFixture edge;
        edge.handler = [](const protocol::Request&) {
            return protocol::Response{.status = 206,
                                      .content_type = "application/octet-stream",
                                      .body = "bc",
                                      .content_range = "bytes 1-2/4"};
        };
        RawClient client(edge.port());
        const auto response =
            client.ask(get("/v1/blobs/" + std::string(64, 'a'), authorization + "Range: bytes=1-2\r\n"));
        QCOMPARE(response.status, 206);
        QCOMPARE(edge.lastRequest().range, std::string("bytes=1-2"));
        QCOMPARE(RawClient::fieldOf(response.header, "Content-Range"), std::string("bytes 1-2/4"));
        QCOMPARE(RawClient::fieldOf(response.header, "Content-Disposition"), std::string("attachment"));
    }

    void refusesBeforeTheBackend_data() {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<int>("status");
        const auto row = [](const char* name, const std::string& request, int status) {
            QTest::newRow(name) << QByteArray::fromStdString(request) << status;
        };
        const std::string start = "POST /v1/commands HTTP/1.1\r\nHost: h\r\n" + authorization;
        row("no token", get("/v1/feed", ""), 401);
        row("unknown token", get("/v1/feed", "Authorization: Bearer bad-token\r\n"), 401);
        row("token of another scheme", get("/v1/feed", "Authorization: Basic good-token\r\n"), 401);
        row("token twice", get("/v1/feed", authorization + authorization), 400);
        row("unknown path", get("/v1/feeds"), 404);
        row("unknown path below", get("/v1/feed/x"), 404);
        row("wrong method", get("/v1/commands"), 405);
        row("unknown method", "BREW /v1/feed HTTP/1.1\r\nHost: h\r\n\r\n", 405);
        row("dot segments", get("/v1/../v1/feed"), 400);
        row("encoded slash", get("/v1%2ffeed"), 400);
        row("encoded null", get("/v1/blobs/%00"), 400);
        row("broken escape", get("/v1/feed%zz"), 400);
        row("absolute form", get("http://h/v1/feed"), 400);
        row("query key twice", get("/v1/feed?after=1&after=2"), 400);
        row("no host", "GET /v1/feed HTTP/1.1\r\n\r\n", 400);
        row("two hosts", get("/v1/feed", "Host: g\r\n" + authorization), 400);
        row("not HTTP", "hello\r\n\r\n", 400);
        row("HTTP 2 preface", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 400);
        row("space before colon", get("/v1/feed", "Content-Length : 3\r\n" + authorization), 400);
        row("bare line feed", "GET /v1/feed HTTP/1.1\nHost: h\n\n", 400);
        row("length beside chunks",
            start + "Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400);
        row("chunks beside length",
            start + "Transfer-Encoding: chunked\r\nContent-Length: 3\r\n\r\n0\r\n\r\n", 400);
        row("length twice, different", start + "Content-Length: 3\r\nContent-Length: 4\r\n\r\nabcd", 400);
        row("length twice, same", start + "Content-Length: 3\r\nContent-Length: 3\r\n\r\nabc", 400);
        row("length as list", start + "Content-Length: 3, 3\r\n\r\nabc", 400);
        row("negative length", start + "Content-Length: -1\r\n\r\n", 400);
        row("signed length", start + "Content-Length: +3\r\n\r\nabc", 400);
        row("huge length", start + "Content-Length: 99999999999999999999999\r\n\r\n", 400);
        row("other coding", start + "Transfer-Encoding: gzip\r\n\r\n", 501);
        row("coding on top of chunks", start + "Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n", 501);
        row("coding twice",
            start + "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400);
        row("bad chunk size", start + "Transfer-Encoding: chunked\r\n\r\nzz\r\nabc\r\n0\r\n\r\n", 400);
        row("body too large", start + "Content-Length: 1048577\r\n\r\n", 413);
        row("body where none is taken", get("/v1/feed", authorization + "Content-Length: 1\r\n") + "x", 413);
        row("chunks too large",
            "POST /v1/sessions/rotate HTTP/1.1\r\nHost: h\r\n" + authorization +
                "Transfer-Encoding: chunked\r\n\r\n10001\r\n" + std::string(0x10001, 'x') + "\r\n0\r\n\r\n",
            413);
        row("header too long", get("/v1/feed", "X: " + std::string(17 * 1024, 'x') + "\r\n"), 431);
        row("live without upgrade", get("/v1/live"), 426);
    }
    void refusesBeforeTheBackend() {
        QFETCH(QByteArray, request);
        QFETCH(int, status);
        EdgeFixture edge;
        RawClient client(edge.port());
        const auto response = client.ask(request.toStdString());
        QCOMPARE(response.status, status);
        QCOMPARE(RawClient::fieldOf(response.header, "Content-Type"),
                 std::string("application/problem+json"));
        QVERIFY(!codeOf(response).empty());
        QCOMPARE(edge.requestCount(), std::size_t(0));
    }

    /// What follows a refused request on the connection is never read as a request of its own.
    void nothingIsSmuggledBehindARefusal() {
        EdgeFixture edge;
        RawClient client(edge.port());
        client.send("POST /v1/commands HTTP/1.1\r\nHost: h\r\n" + authorization +
                    "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n" + get("/v1/hello"));
        const auto all = client.receiveAll();
        QVERIFY(all.starts_with("HTTP/1.1 400"));
        QCOMPARE(all.find("HTTP/1.1", 1), std::string::npos);
        QCOMPARE(edge.requestCount(), std::size_t(0));
    }

    void namesTheMethodsOfAResource() {
        EdgeFixture edge;
        RawClient client(edge.port());
        const auto response = client.ask(get("/v1/commands"));
        QCOMPARE(RawClient::fieldOf(response.header, "Allow"), std::string("POST"));
    }

    void cutsSlowClientsOff_data() {
        QTest::addColumn<QByteArray>("beginning");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("half a header") << QByteArray("GET /v1/feed HT");
        QTest::newRow("half a body") << QByteArray::fromStdString(
            post("/v1/commands", "abc").substr(0, post("/v1/commands", "abc").size() - 1));
    }
    void cutsSlowClientsOff() {
        QFETCH(QByteArray, beginning);
        EdgeFixture edge({.header_timeout = 200ms, .body_timeout = 200ms, .idle_timeout = 200ms});
        RawClient client(edge.port());
        client.send(beginning.toStdString());
        QVERIFY(client.isHungUp());
        QCOMPARE(edge.requestCount(), std::size_t(0));
    }

    void reportsABackendThatDoesNotAnswer() {
        EdgeFixture edge({.handler_timeout = 100ms});
        edge.holds = true;
        RawClient client(edge.port());
        const auto response = client.ask(get("/v1/feed"));
        QCOMPARE(response.status, 503);
        QCOMPARE(codeOf(response), std::string("busy"));
        // The late answer belongs to nobody: the next request gets its own.
        edge.releaseHeld({.status = 200, .content_type = "text/plain", .body = "late"});
        edge.holds = false;
        QCOMPARE(client.ask(get("/v1/feed")).body, std::string("{}"));
    }

    void limitsTheRateOfAnAddress() {
        EdgeFixture edge({.address_rate_per_s = 0.5, .address_burst = 3});
        RawClient client(edge.port());
        for (int i = 0; i < 3; ++i)
            QCOMPARE(client.ask(get("/v1/feed")).status, 200);
        const auto response = client.ask(get("/v1/feed"));
        QCOMPARE(response.status, 429);
        QCOMPARE(codeOf(response), std::string("too_many_requests"));
        QCOMPARE(RawClient::fieldOf(response.header, "Retry-After"), std::string("2"));
    }

    void limitsTheNumberOfConnections() {
        EdgeFixture edge({.connections_max = 2});
        RawClient first(edge.port());
        RawClient second(edge.port());
        QCOMPARE(first.ask(get("/v1/feed")).status, 200);
        QCOMPARE(second.ask(get("/v1/feed")).status, 200);
        RawClient third(edge.port());
        QCOMPARE(third.response().status, 503);
        QCOMPARE(first.ask(get("/v1/feed")).status, 200);
    }

    void finishesARunningRequestWhenStopping() {
        EdgeFixture edge;
        edge.holds = true;
        RawClient busy(edge.port());
        RawClient idle(edge.port());
        busy.send(get("/v1/feed"));
        edge.waitForHeld();
        std::thread stopping([&] { edge.listener->stop(10s); });
        QVERIFY(idle.isHungUp());
        edge.releaseHeld({.status = 200, .content_type = "text/plain", .body = "done"});
        const auto response = busy.response();
        stopping.join();
        QCOMPARE(response.body, std::string("done"));
        QVERIFY(busy.isHungUp());
        QVERIFY(!RawClient(edge.port()).isConnected());
    }

    void givesUpARequestAtTheDeadline() {
        EdgeFixture edge;
        edge.holds = true;
        RawClient client(edge.port());
        client.send(get("/v1/feed"));
        edge.waitForHeld();
        edge.listener->stop(50ms);
        QVERIFY(client.isHungUp());
        edge.releaseHeld({.status = 200}); // comes to nobody, and harms nobody
    }

    void saysThatThePortIsTaken() {
        EdgeFixture edge;
        SteadyClock clock;
        const auto second = server::Listener::open({.port = edge.port()}, {}, clock);
        QVERIFY(!second);
        QCOMPARE(second.error().code, std::string("port_taken"));
        QCOMPARE(server::Listener::open({.address = "nowhere"}, {}, clock).error().code,
                 std::string("bad_address"));
    }

    void logsWithoutSecrets() {
        EdgeFixture edge;
        RawClient client(edge.port());
        client.ask(get("/v1/feed?secret-query=1"));
        client.ask(post("/v1/sessions", "{\"password\":\"secret-password\"}"));
        client.ask(get("/v1/feed", "Authorization: Bearer secret-token\r\n"));
        const auto log = edge.logText();
        QVERIFY(log.find("/v1/feed") != log.npos);
        QVERIFY(log.find("\"problem\":\"bad_token\"") != log.npos);
        QVERIFY(log.find(alice.toString()) != log.npos);
        for (const auto* secret : {"secret-", "good-token"})
            QCOMPARE(log.find(secret), log.npos);
    }

    void servesTheDocumentOfItsRoutes() {
        EdgeFixture edge;
        RawClient client(edge.port());
        const auto response = client.ask(get("/v1/openapi.json", ""));
        QCOMPARE(response.status, 200);
        const auto document = boost::json::parse(response.body);
        std::size_t operations = 0;
        for (const auto& [path, methods] : document.at("paths").as_object())
            operations += methods.as_object().size();
        QCOMPARE(operations, server::routes().size());
        const auto& part = document.at_pointer("/paths/~1v1~1blobs~1parts~1{digest}/put");
        QCOMPARE(std::string(part.at_pointer("/parameters/0/name").as_string()), std::string("digest"));
        QVERIFY(part.as_object().contains("security"));
    }
};

QTEST_APPLESS_MAIN(TestEdgeHttp)
#include "tst_edge_http.moc"
