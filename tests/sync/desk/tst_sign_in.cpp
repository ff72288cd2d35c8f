#include "sync/desk/sign_in.h"
#include "tests/support/model_fixtures.h"
#include "tests/sync/desk/waiting.h"
#include "tests/sync/transport/scripted_server.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace gw;
using namespace gw::sync;

namespace {

const QByteArray good_answer = "{\"account\":\"01900000-0000-7000-8000-000000000001\",\"display_name\":"
                               "\"Zo\\u00eb\",\"token\":\"secret\"}";

ScriptedServer::Script answering(const QByteArray& status, const QByteArray& body,
                                 QByteArray* seen = nullptr) {
    return [=](const QByteArray& request, QTcpSocket& client) {
        if (seen)
            *seen = request;
        client.write(ScriptedServer::answer(status, body));
    };
}

QString text(const char* latin) { return QString::fromLatin1(latin); }

Result<Session> signInAt(const QUrl& server) {
    return valueOf(signIn(server, text("a@b.example"), text("correct horse"))).value();
}

} // namespace

class TestSignIn : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void registeringGivesASession() {
        QByteArray seen;
        ScriptedServer server(answering("201 Created", good_answer, &seen));
        const auto session = valueOf(registerAccount(server.url(), QStringLiteral("Zoë"), text("a@b.example"),
                                                     text("correct horse")))
                                 .value();
        QVERIFY(session);
        QCOMPARE(session->account, fixtures::seller);
        QCOMPARE(session->display_name, QStringLiteral("Zoë"));
        QCOMPARE(session->token, text("secret"));
        QCOMPARE(session->server, server.url());
        QVERIFY(seen.startsWith("POST /v1/accounts HTTP"));
        for (const auto& part :
             {QByteArray("\"display_name\":\"Zo\xc3\xab\""), QByteArray("\"email\":\"a@b.example\""),
              QByteArray("\"password\":\"correct horse\""),
              "\"device\":\"" + QByteArray::fromStdString(session->device.toString()) + "\""})
            QVERIFY2(seen.contains(part), part.constData());
    }

    void signingInAgainKeepsTheDevice() {
        QByteArray seen;
        ScriptedServer server(answering("200 OK", good_answer, &seen));
        const auto device = fixtures::id<DeviceId>(77);
        const auto session = valueOf(signIn(server.url(), text("a@b.example"), text("pw"), device)).value();
        QCOMPARE(session->device, device);
        QVERIFY(seen.startsWith("POST /v1/sessions HTTP"));
        QVERIFY(!seen.contains("display_name"));
        QVERIFY(seen.contains(QByteArray::fromStdString(device.toString())));
        QVERIFY(signInAt(server.url())->device != signInAt(server.url())->device);
    }

    void theServersRefusalIsPassedOn() {
        ScriptedServer server(
            answering("401 Unauthorized", "{\"code\":\"wrong_credentials\",\"detail\":\"Check both.\"}"));
        const auto session = signInAt(server.url());
        QVERIFY(!session);
        QCOMPARE(session.error().code, std::string("wrong_credentials"));
        QCOMPARE(session.error().what, std::string("Check both."));
    }

    void nonsenseIsABadAnswer_data() {
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("a page") << QByteArray("200 OK") << QByteArray("<html>Welcome</html>");
        QTest::newRow("a failure page") << QByteArray("502 Bad Gateway") << QByteArray("<html>nginx</html>");
        QTest::newRow("a redirect") << QByteArray("302 Found") << QByteArray();
        QTest::newRow("no token") << QByteArray("200 OK")
                                  << QByteArray("{\"account\":\"01900000-0000-7000-8000-000000000001\"}");
        QTest::newRow("bad account") << QByteArray("200 OK")
                                     << QByteArray("{\"account\":1,\"display_name\":\"a\",\"token\":\"b\"}");
    }
    void nonsenseIsABadAnswer() {
        QFETCH(QByteArray, status);
        QFETCH(QByteArray, body);
        ScriptedServer server(answering(status, body));
        const auto session = signInAt(server.url());
        QVERIFY(!session);
        QCOMPARE(session.error().code, std::string("bad_answer"));
    }

    void noServerIsOffline() {
        QTcpServer unused;
        QVERIFY(unused.listen(QHostAddress::LocalHost));
        const QUrl url(QStringLiteral("http://127.0.0.1:%1").arg(unused.serverPort()));
        unused.close();
        QCOMPARE(signInAt(url).error().code, std::string("offline"));
    }

    void anAddressOfNoServerIsRefused() {
        QCOMPARE(signInAt(QUrl(text("ftp://example.com"))).error().code, std::string("bad_url"));
        QCOMPARE(signInAt(QUrl()).error().code, std::string("bad_url"));
    }

    void aSessionIsKeptForItsOwnerOnly() {
        QTemporaryDir folder;
        const QString profile = folder.filePath(text("new/profile"));
        QVERIFY(!loadSession(profile));
        Session session{.server = QUrl(text("https://market.example.com/x")),
                        .account = fixtures::seller,
                        .display_name = QStringLiteral("Zoë \"Q\""),
                        .device = fixtures::id<DeviceId>(5),
                        .token = text("secret")};
        QVERIFY(saveSession(profile, session));
        session.token = text("newer");
        QVERIFY(saveSession(profile, session));
        const auto loaded = loadSession(profile);
        QVERIFY(loaded);
        QCOMPARE(loaded->server, session.server);
        QCOMPARE(loaded->account, session.account);
        QCOMPARE(loaded->display_name, session.display_name);
        QCOMPARE(loaded->device, session.device);
        QCOMPARE(loaded->token, text("newer"));
        const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther |
                            QFileDevice::WriteOther;
        QVERIFY(!(QFileInfo(QDir(profile).filePath(text("session.json"))).permissions() & others));
        QCOMPARE(QDir(profile).entryList(QDir::Files), QStringList(text("session.json")));
    }

    void aSessionFileThatCannotBeReadIsNone() {
        QTemporaryDir folder;
        QFile file(folder.filePath(text("session.json")));
        for (const QByteArray& bytes :
             {QByteArray(), QByteArray("{"), QByteArray("{\"server\":\"x\"}"), QByteArray("[]")}) {
            QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
            file.write(bytes);
            file.close();
            QVERIFY(!loadSession(folder.path()));
        }
    }

    void aSessionThatCannotBeWrittenIsAProblem() {
        QTemporaryDir folder;
        QFile file(folder.filePath(text("taken")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const Session session{.server = QUrl(text("https://example.com")),
                              .account = fixtures::seller,
                              .display_name = {},
                              .device = fixtures::id<DeviceId>(5),
                              .token = {}};
        const auto saved = saveSession(file.fileName(), session);
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, std::string("cannot_open"));
    }
};

QTEST_GUILESS_MAIN(TestSignIn)
#include "tst_sign_in.moc"
