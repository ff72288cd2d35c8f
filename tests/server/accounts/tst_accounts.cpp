#include "server/modules/accounts/tuning.h"
#include "tests/server/accounts/accounts_fixture.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace gw;
using namespace gw::test;

class TestAccounts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void registersAndTellsTheOthersByAnEvent() {
        AccountsFixture accounts;
        const auto response = accounts.enrol("Sara", "Sara@Example.com");
        QCOMPARE(response.status, 201);
        const auto account = *AccountId::parse(accounts.field(response, "account"));
        const auto token = accounts.field(response, "token");
        QCOMPARE(token.size(), std::size_t(43)); // 256 bits in base64
        QVERIFY(accounts.module->accountOf(token) == account);

        const auto log = accounts.log();
        QCOMPARE(log.size(), std::size_t(1));
        QCOMPARE(log[0].type, std::string("AccountRegistered"));
        QCOMPARE(log[0].stream, "account:" + account.toString());
        QVERIFY(log[0].audience == std::vector{account});
        const auto body = boost::json::parse(log[0].body);
        QCOMPARE(std::string(body.at("display_name").as_string()), std::string("Sara"));

        const auto me = accounts.ask("GET", "/v1/accounts/me", {}, token);
        QCOMPARE(me.status, 200);
        QCOMPARE(accounts.field(me, "email"), std::string("sara@example.com"));
    }

    void refusesBadRegistrations_data() {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("code");
        const auto row = [](const char* name, const char* body, int status, const char* code) {
            QTest::newRow(name) << QByteArray(body) << status << QByteArray(code);
        };
        row("nothing", "", 400, "bad_json");
        row("not an object", "[]", 400, "bad_request");
        row("missing field", R"({"display_name":"S","email":"a@b.c","password":"0123456789"})", 400,
            "bad_request");
        row("unknown field",
            R"({"display_name":"S","email":"a@b.c","password":"0123456789","device":"01900000-0000-7000-8000-0000000000d1","is_operator":true})",
            400, "bad_request");
        row("duplicate field",
            R"({"display_name":"S","display_name":"T","email":"a@b.c","password":"0123456789","device":"01900000-0000-7000-8000-0000000000d1"})",
            400, "bad_json");
        row("bad device", R"({"display_name":"S","email":"a@b.c","password":"0123456789","device":"x"})", 400,
            "bad_request");
        row("empty name",
            R"({"display_name":"","email":"a@b.c","password":"0123456789","device":"01900000-0000-7000-8000-0000000000d1"})",
            422, "bad_name");
        row("short password",
            R"({"display_name":"S","email":"a@b.c","password":"012345678","device":"01900000-0000-7000-8000-0000000000d1"})",
            422, "weak_password");
        row("bad e-mail",
            R"({"display_name":"S","email":"a.b.c","password":"0123456789","device":"01900000-0000-7000-8000-0000000000d1"})",
            422, "bad_email");
    }
    void refusesBadRegistrations() {
        QFETCH(QByteArray, body);
        QFETCH(int, status);
        QFETCH(QByteArray, code);
        AccountsFixture accounts;
        const auto response = accounts.ask("POST", "/v1/accounts", body.toStdString());
        QCOMPARE(response.status, status);
        QCOMPARE(accounts.code(response), code.toStdString());
        QVERIFY(accounts.log().empty());
    }

    void checksTheFormOfAnEmail() {
        for (const auto* good : {"a@b", "First.Last+tag@Mail.Example.com"})
            QVERIFY2(server::storedEmail(good), good);
        for (const auto* bad :
             {"", "@", "a@", "@b", "a@@b", "a@b@c", "a b@c", "a@.b", "a@b.", "a@b..c", "a@b\n"})
            QVERIFY2(!server::storedEmail(bad), bad);
        QVERIFY(!server::storedEmail(std::string(250, 'a') + "@example.com"));
    }

    void takesAnEmailOnce() {
        AccountsFixture accounts;
        QCOMPARE(accounts.enrol("Sara", "sara@example.com").status, 201);
        const auto response = accounts.enrol("Other", "SARA@example.com");
        QCOMPARE(response.status, 409);
        QCOMPARE(accounts.code(response), std::string("email_taken"));
        QCOMPARE(accounts.log().size(), std::size_t(1));
    }

    void signsInOnAnotherDevice() {
        AccountsFixture accounts;
        const auto registered = accounts.enrol("Sara", "sara@example.com");
        const auto response = accounts.signIn("SARA@EXAMPLE.COM");
        QCOMPARE(response.status, 200);
        QCOMPARE(accounts.field(response, "account"), accounts.field(registered, "account"));
        QCOMPARE(accounts.field(response, "display_name"), std::string("Sara"));
        QVERIFY(accounts.field(response, "token") != accounts.field(registered, "token"));
        QVERIFY(accounts.module->accountOf(accounts.field(registered, "token")));
    }

    void wrongMailAndWrongPasswordLookTheSame() {
        AccountsFixture accounts;
        accounts.enrol("Sara", "sara@example.com");
        const auto wrong_password = accounts.signIn("sara@example.com", "incorrect horse");
        const auto wrong_mail = accounts.signIn("nobody@example.com");
        const auto no_mail = accounts.signIn("nobody");
        QCOMPARE(wrong_password.status, 401);
        QCOMPARE(wrong_mail.status, 401);
        QCOMPARE(wrong_mail.body, wrong_password.body);
        QCOMPARE(no_mail.body, wrong_password.body);
    }

    /// Nobody's password is hashed as well; without that the answer comes a hundred times sooner.
    void wrongMailTakesAsLong() {
        AccountsFixture accounts;
        accounts.enrol("Sara", "sara@example.com");
        const auto took = [&](const std::string& email) {
            QElapsedTimer timer;
            timer.start();
            accounts.signIn(email, "incorrect horse");
            return timer.nsecsElapsed();
        };
        QVERIFY(took("nobody@example.com") * 10 > took("sara@example.com"));
    }

    void anAccountWithoutPasswordCannotSignIn() {
        AccountsFixture accounts;
        std::optional<Result<void>> outcome;
        const auto account = newId<AccountId>(accounts.clock.now(), accounts.random);
        accounts.module->registerAccount({.id = account, .display_name = "Imported"},
                                         [&](Result<void> result) { outcome = result; });
        accounts.executor.runUntilIdle();
        QVERIFY(outcome && *outcome);
        QCOMPARE(accounts.signIn("").status, 401);
        QCOMPARE(accounts.log().size(), std::size_t(1));
    }

    void registeringAGivenIdTwiceChangesNothing() {
        AccountsFixture accounts;
        const auto account = newId<AccountId>(accounts.clock.now(), accounts.random);
        const auto at = Instant::fromUnixMs(1'000'000);
        for (const auto* name : {"First", "Second"})
            accounts.module->registerAccount(
                {.id = account, .display_name = name, .is_operator = true, .at = at},
                [](const Result<void>& result) { QVERIFY(result); });
        accounts.executor.runUntilIdle();
        const auto log = accounts.log();
        QCOMPARE(log.size(), std::size_t(1));
        QVERIFY(log[0].time == at);
        QVERIFY(log[0].body.find("First") != std::string::npos);
        QVERIFY(log[0].body.find("\"is_operator\":true") != std::string::npos);
    }

    void issuesTokensToKnownAccountsOnly() {
        AccountsFixture accounts;
        const auto registered = accounts.enrol("Sara", "sara@example.com");
        const auto account = *AccountId::parse(accounts.field(registered, "account"));
        std::optional<Result<std::string>> token;
        const auto issue = [&](AccountId to) {
            accounts.module->issueToken(to, desktop, [&](Result<std::string> result) { token = result; });
            accounts.executor.runUntilIdle();
        };
        issue(account);
        QVERIFY(accounts.module->accountOf(**token) == account);
        issue(newId<AccountId>(accounts.clock.now(), accounts.random));
        QCOMPARE(token->error().code, std::string("not_found"));
    }

    void rotatesATokenAndEndsTheFamilyOnReuse() {
        AccountsFixture accounts;
        const auto registered = accounts.enrol("Sara", "sara@example.com");
        const auto first = accounts.field(registered, "token");
        const auto other_device = accounts.field(accounts.signIn("sara@example.com"), "token");

        const auto rotated = accounts.ask("POST", "/v1/sessions/rotate", {}, first);
        QCOMPARE(rotated.status, 200);
        const auto second = accounts.field(rotated, "token");
        QVERIFY(accounts.module->accountOf(second));

        // The replaced token is shown again: by a thief or by its victim. Nobody can tell, so both are out.
        QVERIFY(!accounts.module->accountOf(first));
        accounts.executor.runUntilIdle();
        QVERIFY(!accounts.module->accountOf(second));
        QVERIFY(accounts.module->accountOf(other_device));
    }

    void twoRotationsAtOnceEndTheFamily() {
        AccountsFixture accounts;
        const auto token = accounts.field(accounts.enrol("Sara", "sara@example.com"), "token");
        std::vector<protocol::Response> answers;
        for (int i = 0; i < 2; ++i)
            accounts.host->answer(
                {.request = {.method = "POST", .path = "/v1/sessions/rotate", .query = {}, .token = token},
                 .caller = accounts.module->accountOf(token),
                 .arguments = {}},
                [&](protocol::Response response) { answers.push_back(std::move(response)); });
        accounts.executor.runUntilIdle();
        QCOMPARE(answers.at(0).status, 200);
        QCOMPARE(answers.at(1).status, 401);
        QVERIFY(!accounts.module->accountOf(accounts.field(answers[0], "token")));
    }

    void signsOut() {
        AccountsFixture accounts;
        const auto token = accounts.field(accounts.enrol("Sara", "sara@example.com"), "token");
        QCOMPARE(accounts.ask("DELETE", "/v1/sessions/current", {}, token).status, 204);
        QVERIFY(!accounts.module->accountOf(token));
    }

    void theOldestOfTooManySessionsEnds() {
        AccountsFixture accounts;
        const auto registered = accounts.enrol("Sara", "sara@example.com");
        const auto account = *AccountId::parse(accounts.field(registered, "account"));
        std::string last;
        for (int i = 0; i < server::accounts_tuning::sessions_per_account_max; ++i)
            accounts.module->issueToken(account, desktop,
                                        [&](const Result<std::string>& token) { last = *token; });
        accounts.executor.runUntilIdle();
        QVERIFY(!accounts.module->accountOf(accounts.field(registered, "token")));
        QVERIFY(accounts.module->accountOf(last));
    }

    void changesADisplayNameByCommand() {
        AccountsFixture accounts;
        const auto registered = accounts.enrol("Sara", "sara@example.com");
        const auto token = accounts.field(registered, "token");
        const auto account = *AccountId::parse(accounts.field(registered, "account"));
        std::optional<server::Settlement> settled;
        accounts.host->submit(
            {.actor = account,
             .command = protocol::envelope(newId<CommandId>(accounts.clock.now(), accounts.random),
                                           AccountCommand(ChangeDisplayName{account, "Sara B."}),
                                           accounts.clock.now())},
            [&](server::Settlement settlement) { settled = std::move(settlement); });
        accounts.executor.runUntilIdle();
        QVERIFY(settled && !settled->rejected);
        QCOMPARE(accounts.field(accounts.ask("GET", "/v1/accounts/me", {}, token), "display_name"),
                 std::string("Sara B."));
    }

    void sessionsOutliveARestart() {
        QTemporaryDir folder;
        AccountsFixture accounts(folder.path());
        const auto kept = accounts.field(accounts.enrol("Sara", "sara@example.com"), "token");
        const auto ended = accounts.field(accounts.signIn("sara@example.com"), "token");
        const auto rotated = accounts.field(accounts.ask("POST", "/v1/sessions/rotate", {}, kept), "token");
        accounts.ask("DELETE", "/v1/sessions/current", {}, ended);
        accounts.reopen();
        QVERIFY(accounts.module->accountOf(rotated));
        QVERIFY(!accounts.module->accountOf(ended));
        // Also what was replaced before the restart is known to be replaced.
        QVERIFY(!accounts.module->accountOf(kept));
        accounts.executor.runUntilIdle();
        QVERIFY(!accounts.module->accountOf(rotated));
        QCOMPARE(accounts.signIn("sara@example.com").status, 200);
    }

    /// Canary: neither passwords nor tokens nor addresses stand in events, logs or, but for the address,
    /// files.
    void keepsSecretsToItself() {
        QTemporaryDir folder;
        AccountsFixture accounts(folder.path());
        const std::string secret = "canary-password-1";
        const auto token = accounts.field(accounts.enrol("Sara", "canary@example.com", secret), "token");
        accounts.signIn("canary@example.com", secret);
        accounts.signIn("canary@example.com", secret + "x");
        for (const auto& entry : accounts.log()) {
            QCOMPARE(entry.body.find("canary"), std::string::npos);
            QCOMPARE(entry.body.find(token), std::string::npos);
        }
        for (const auto& line : accounts.logged)
            QCOMPARE(line.find("canary"), std::string::npos);
        for (const auto& file : QDir(folder.path()).entryInfoList(QDir::Files)) {
            QFile opened(file.filePath());
            QVERIFY(opened.open(QIODevice::ReadOnly));
            const auto bytes = opened.readAll();
            QVERIFY(!bytes.contains(secret.c_str()));
            QVERIFY(!bytes.contains(token.c_str()));
        }
    }
};

QTEST_APPLESS_MAIN(TestAccounts)
#include "tst_accounts.moc"
