#include "tests/app/server/daemon.h"

#include <QTemporaryDir>
#include <QTest>

using namespace gw::test;

namespace {

QStringList serving(const QString& folder, const QString& listen = QStringLiteral("127.0.0.1:0")) {
    return {QStringLiteral("--data"), folder, QStringLiteral("--listen"), listen};
}

} // namespace

class TestGigwrightd : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void registersAndSignsIn() {
        QTemporaryDir folder;
        Daemon daemon(serving(folder.path()));
        const auto port = daemon.port();
        QVERIFY2(port != 0, qPrintable(daemon.words()));
        const auto registered = enrol(port, "Sara", "sara@example.com");
        QCOMPARE(registered.status, 201);
        const auto signed_in = signIn(port, "sara@example.com");
        QCOMPARE(signed_in.status, 200);
        const auto me = ask(port, "GET", "/v1/accounts/me", signed_in.text("token"));
        QCOMPARE(me.text("account"), registered.text("account"));
        const auto hello = ask(port, "GET", "/v1/hello", registered.text("token"));
        QCOMPARE(hello.status, 200);
        QCOMPARE(hello.text("display_name"), std::string("Sara"));
    }

    void stopsOnASignalAndKeepsAllOverARestart_data() {
        QTest::addColumn<int>("signal");
        QTest::newRow("SIGTERM") << SIGTERM;
        QTest::newRow("SIGINT") << SIGINT;
        QTest::newRow("SIGKILL") << SIGKILL;
    }
    void stopsOnASignalAndKeepsAllOverARestart() {
        QFETCH(int, signal);
        QTemporaryDir folder;
        std::string token;
        {
            Daemon daemon(serving(folder.path()));
            token = enrol(daemon.port(), "Sara", "sara@example.com").text("token");
            daemon.signal(signal);
            QCOMPARE(daemon.exitCode(), signal == SIGKILL ? -1 : 0);
        }
        Daemon again(serving(folder.path()));
        const auto port = again.port();
        QVERIFY2(port != 0, qPrintable(again.words()));
        QCOMPARE(ask(port, "GET", "/v1/accounts/me", token).status, 200);
        QCOMPARE(signIn(port, "sara@example.com").status, 200);
        QCOMPARE(enrol(port, "Other", "sara@example.com").status, 409);
    }

    void refusesWhatItIsNotAsked() {
        QTemporaryDir folder;
        Daemon daemon(serving(folder.path()));
        const auto port = daemon.port();
        QCOMPARE(ask(port, "GET", "/v1/feed", "not-a-token").status, 401);
        QCOMPARE(ask(port, "GET", "/v1/nothing", {}).status, 404);
        const auto token = enrol(port, "Sara", "sara@example.com").text("token");
        QVERIFY(ask(port, "POST", "/v1/commands", token, "{").status >= 400);
        QCOMPARE(ask(port, "GET", "/v1/orders/01900000-0000-7000-8000-000000000001", token).status, 404);
        QCOMPARE(ask(port, "GET", "/v1/blobs/" + std::string(64, '0'), token).status, 404);
    }

    void writesNoSecretsToItsLog() {
        QTemporaryDir folder;
        Daemon daemon(serving(folder.path()));
        const auto token = enrol(daemon.port(), "Sara", "sara@example.com").text("token");
        ask(daemon.port(), "GET", "/v1/accounts/me", token);
        daemon.signal(SIGTERM);
        QCOMPARE(daemon.exitCode(), 0);
        const auto words = daemon.words();
        QVERIFY(words.contains(QLatin1String("/v1/accounts/me")));
        for (const auto& secret : {token, std::string("correct horse"), std::string("sara@")})
            QVERIFY(!words.contains(QString::fromStdString(secret)));
    }

    void saysThatThePortIsTaken() {
        QTemporaryDir first_folder;
        QTemporaryDir second_folder;
        Daemon first(serving(first_folder.path()));
        const auto listen = QStringLiteral("127.0.0.1:%1").arg(first.port());
        Daemon second(serving(second_folder.path(), listen));
        QCOMPARE(second.exitCode(), 1);
        QVERIFY2(second.words().contains(QLatin1String("already listens on ") + listen),
                 qPrintable(second.words()));
    }

    void keepsASecondProcessOutOfTheFolder() {
        QTemporaryDir folder;
        Daemon first(serving(folder.path()));
        QVERIFY(first.port() != 0);
        Daemon second(serving(folder.path()));
        QCOMPARE(second.exitCode(), 1);
        QVERIFY2(second.words().contains(QLatin1String("already uses the data folder")),
                 qPrintable(second.words()));
    }

    void saysThatTheFolderCannotBeWritten() {
        QTemporaryDir folder;
        QFile in_the_way(folder.filePath(QStringLiteral("file")));
        QVERIFY(in_the_way.open(QIODevice::WriteOnly));
        for (const auto& path : {in_the_way.fileName() + QStringLiteral("/data"), QStringLiteral("/proc"),
                                 QStringLiteral("/proc/gigwright")}) {
            Daemon daemon(serving(path));
            QCOMPARE(daemon.exitCode(), 1);
            QVERIFY2(daemon.words().contains(QLatin1String("cannot be written")), qPrintable(daemon.words()));
        }
    }

    void refusesADamagedFileAndLeavesItAlone() {
        QTemporaryDir folder;
        const auto path = folder.filePath(QStringLiteral("orders.db"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        const QByteArray damaged(8192, 'x');
        file.write(damaged);
        file.close();
        Daemon daemon(serving(folder.path()));
        QCOMPARE(daemon.exitCode(), 1);
        QVERIFY2(daemon.words().contains(path), qPrintable(daemon.words()));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), damaged);
    }

    void refusesAFileOfANewerProgram() {
        QTemporaryDir folder;
        {
            Daemon daemon(serving(folder.path()));
            QVERIFY(daemon.port() != 0);
            daemon.signal(SIGTERM);
            QCOMPARE(daemon.exitCode(), 0);
        }
        QFile file(folder.filePath(QStringLiteral("catalog.db")));
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.seek(60); // PRAGMA user_version in SQLite's header
        file.write(QByteArray::fromHex("000003e7"));
        file.close();
        Daemon daemon(serving(folder.path()));
        QCOMPARE(daemon.exitCode(), 1);
        QVERIFY2(daemon.words().contains(QLatin1String("newer version")), qPrintable(daemon.words()));
    }

    void saysThatItsFilesCannotGrow() {
        QTemporaryDir folder;
        Daemon daemon(
            QStringLiteral("/bin/sh"),
            {QStringLiteral("-c"), QStringLiteral("ulimit -f 16; exec %1 --data %2 --listen 127.0.0.1:0")
                                       .arg(Daemon::program(), folder.path())});
        QCOMPARE(daemon.exitCode(), 1);
        QVERIFY2(daemon.words().contains(folder.path()), qPrintable(daemon.words()));
    }

    void explainsItsUse_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("no folder") << QStringList();
        QTest::newRow("unknown option")
            << QStringList{QStringLiteral("--data"), QStringLiteral("d"), QStringLiteral("--colour")};
        QTest::newRow("bad address") << serving(QStringLiteral("d"), QStringLiteral("nonsense"));
        QTest::newRow("bad port") << serving(QStringLiteral("d"), QStringLiteral("127.0.0.1:99999"));
        QTest::newRow("operator without name")
            << QStringList{QStringLiteral("operator"), QStringLiteral("--data"), QStringLiteral("d")};
    }
    void explainsItsUse() {
        QFETCH(QStringList, arguments);
        Daemon daemon(arguments);
        QCOMPARE(daemon.exitCode(), 2);
        QVERIFY(daemon.words().contains(QLatin1String("--help")));
    }

    void registersAnOperatorOffline() {
        QTemporaryDir folder;
        const QStringList arguments{
            QStringLiteral("operator"), QStringLiteral("--data"),          folder.path(),
            QStringLiteral("--email"),  QStringLiteral("ops@example.com"), QStringLiteral("--name"),
            QStringLiteral("Review")};
        {
            Daemon short_password(arguments, "short\n");
            QCOMPARE(short_password.exitCode(), 1);
            Daemon registration(arguments, "correct horse battery\n");
            QCOMPARE(registration.exitCode(), 0);
            Daemon again(arguments, "correct horse battery\n");
            QCOMPARE(again.exitCode(), 1);
        }
        Daemon daemon(serving(folder.path()));
        const auto port = daemon.port();
        const auto token = signIn(port, "ops@example.com").text("token");
        QVERIFY(ask(port, "GET", "/v1/accounts/me", token).body.at("is_operator").as_bool());
    }
};

QTEST_GUILESS_MAIN(TestGigwrightd)
#include "tst_gigwrightd.moc"
