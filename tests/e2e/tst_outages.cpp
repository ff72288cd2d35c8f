#include "tests/e2e/driver_process.h"
#include "tests/e2e/server_process.h"
#include "tests/e2e/studio.h"

#include <QSignalSpy>

using namespace gw;
using namespace gw::e2e;

namespace {

const ConversationId talk = fixtures::conversation_id;

/// "hello 1", "hello 2", … up to `count`.
QStringList counted(const QString& word, qsizetype count) {
    QStringList texts;
    for (qsizetype i = 1; i <= count; ++i)
        texts << word + QStringLiteral(" %1").arg(i);
    return texts;
}

} // namespace

/// Each end killed or gone at awkward moments: nothing is lost and nothing happens twice. Every test has a
/// market of its own.
class TestOutages : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        const auto built = buildMarket(m_template.path());
        QVERIFY2(built, built ? "" : built.error().what.c_str());
    }

    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(copyInto(m_folder->path()));
        m_server = std::make_unique<ServerProcess>(m_folder->path());
        QVERIFY2(m_server->start(), m_server->words().constData());
    }

    void theServerIsKilledWhileCommandsArrive() {
        Studio sara;
        Studio ben;
        QVERIFY(sara.open(m_server->url(), seller_email));
        QVERIFY(ben.open(m_server->url(), buyer_email));
        QTRY_VERIFY_WITH_TIMEOUT(sara.isSettled() && ben.isSettled(), patience_ms);
        QVERIFY(say(sara, OpenConversation{talk, fixtures::buyer}));
        int said = 0;
        for (int round = 1; round <= 3; ++round) {
            for (int i = 0; i < 20; ++i)
                QVERIFY(say(sara, message("word", ++said, *sara.desk)));
            QTRY_VERIFY_WITH_TIMEOUT(sara.desk->status().unsettled < 20, patience_ms);
            m_server->kill();
            for (int i = 0; i < 5; ++i)
                QVERIFY(say(sara, message("word", ++said, *sara.desk)));
            QVERIFY2(m_server->start(), m_server->words().constData());
        }
        QTRY_VERIFY_WITH_TIMEOUT(sara.isSettled(), patience_ms);
        QTRY_COMPARE_WITH_TIMEOUT(ben.messages(talk), counted(QStringLiteral("word"), said), patience_ms);
        QCOMPARE(sara.messages(talk), ben.messages(talk));
    }

    void theStudioIsKilledWhileItSends() {
        Studio ben;
        QVERIFY(ben.open(m_server->url(), buyer_email));
        const QString profile = m_folder->filePath(QStringLiteral("sara"));
        {
            DriverProcess sara;
            QVERIFY(sara.open(profile, m_server->url(), QString::fromLatin1(seller_email)));
            QVERIFY(sara.submit(ConversationCommand(OpenConversation{talk, fixtures::buyer})));
            QVERIFY(sara.chatter(fixtures::message(0, "chat")));
            QTRY_VERIFY_WITH_TIMEOUT(ben.messages(talk).size() >= 10, patience_ms);
            sara.kill();
        }
        const auto session = sync::loadSession(profile);
        QVERIFY(session);
        auto desk = std::move(sync::Desk::open(profile, *session).value());
        QTRY_COMPARE_WITH_TIMEOUT(desk->status().light, sync::Light::up_to_date, patience_ms);
        const auto own = valueOf(
            desk->read([](views::Views& views) { return views.messages(talk, 0, 10'000).rows.size(); }));
        QTRY_COMPARE_WITH_TIMEOUT(ben.messages(talk).size(), static_cast<qsizetype>(own.value()),
                                  patience_ms);
        QCOMPARE(ben.messages(talk), counted(QStringLiteral("chat"), ben.messages(talk).size()));
    }

    void theServerIsGoneAndTheStudioWorksOn() {
        Studio sara;
        QVERIFY(sara.open(m_server->url(), seller_email));
        QTRY_VERIFY_WITH_TIMEOUT(sara.isSettled(), patience_ms);
        m_server->kill();
        QTRY_COMPARE_WITH_TIMEOUT(lightOf(sara), sync::Light::offline, patience_ms);
        QVERIFY(say(sara, OpenConversation{talk, fixtures::buyer}));
        QVERIFY(say(sara, message("alone", 1, *sara.desk)));
        QCOMPARE(sara.statusOf(order(0)), std::optional(OrderStatus::in_progress));
        const auto paid = valueOf(sara.desk->submit(OrderCommand(AcceptDelivery{order(0), 1}))).value();
        QVERIFY(!paid);
        // Closed and opened again with no server: everything is still there.
        sara.desk.reset();
        QVERIFY(sara.open(m_server->url(), seller_email));
        QCOMPARE(sara.desk->status().unsettled, 2);
        QVERIFY2(m_server->start(), m_server->words().constData());
        QTRY_VERIFY_WITH_TIMEOUT(sara.isSettled(), patience_ms);
        QCOMPARE(sara.messages(talk), QStringList(QStringLiteral("alone 1")));
    }

    void aTokenThatIsNotValidSignsOutAndKeepsTheWork() {
        Studio sara;
        QVERIFY(sara.open(m_server->url(), seller_email));
        QTRY_VERIFY_WITH_TIMEOUT(sara.isSettled(), patience_ms);
        sara.desk.reset();
        const QString good_token = std::exchange(sara.session->token, QStringLiteral("nonsense"));
        QVERIFY(sara.open(m_server->url(), seller_email));
        QTRY_COMPARE_WITH_TIMEOUT(lightOf(sara), sync::Light::signed_out, patience_ms);
        QVERIFY(say(sara, OpenConversation{talk, fixtures::buyer}));
        QVERIFY(say(sara, message("kept", 1, *sara.desk)));
        sara.desk.reset();
        sara.session->token = good_token;
        QVERIFY(sara.open(m_server->url(), seller_email));
        QTRY_VERIFY_WITH_TIMEOUT(sara.isSettled(), patience_ms);
        QCOMPARE(sara.messages(talk), QStringList(QStringLiteral("kept 1")));
    }

    void aWrongPasswordIsRefused() {
        const auto refused = valueOf(sync::signIn(m_server->url(), QString::fromLatin1(seller_email),
                                                  QStringLiteral("not her password")))
                                 .value();
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, std::string("wrong_credentials"));
    }

    void someoneNewRegistersAndStartsEmpty() {
        const auto session = valueOf(sync::registerAccount(m_server->url(), QStringLiteral("Nora"),
                                                           QStringLiteral("nora@market.example"),
                                                           QString::fromLatin1(password)))
                                 .value();
        QVERIFY2(session, session ? "" : session.error().what.c_str());
        Studio nora;
        nora.session = *session;
        QVERIFY(nora.open(m_server->url(), "nora@market.example"));
        QTRY_VERIFY_WITH_TIMEOUT(nora.isSettled(), patience_ms);
        QVERIFY(!nora.order(order(0)));
        const auto again = valueOf(sync::registerAccount(m_server->url(), QStringLiteral("Nora"),
                                                         QStringLiteral("nora@market.example"),
                                                         QString::fromLatin1(password)))
                               .value();
        QVERIFY(!again);
        QCOMPARE(again.error().code, std::string("email_taken"));
    }

private:
    static SendMessage message(const std::string& word, int number, sync::Desk& desk) {
        return {.conversation = talk,
                .message = MessageId(desk.newUuid()),
                .text = word + " " + std::to_string(number),
                .attachments = {},
                .about = {},
                .composed_at = desk.now()};
    }
    static bool say(Studio& studio, const ConversationCommand& command) {
        const auto said = valueOf(studio.desk->submit(command));
        if (said && !*said)
            qWarning("refused: %s", said->error().what.c_str());
        return said && *said;
    }
    static sync::Light lightOf(const Studio& studio) { return studio.desk->status().light; }

    bool copyInto(const QString& folder) const {
        QProcess copy;
        copy.start(QStringLiteral("cp"),
                   {QStringLiteral("-a"), m_template.path() + QStringLiteral("/."), folder});
        return copy.waitForFinished() && copy.exitCode() == 0;
    }

    QTemporaryDir m_template;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ServerProcess> m_server;
};

QTEST_GUILESS_MAIN(TestOutages)
#include "tst_outages.moc"
