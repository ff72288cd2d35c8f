#include "ui/firstrun/first_run.h"

#include <QLineEdit>
#include <QPromise>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace gw::ui {

namespace {

using Answer = Result<sync::Session>;

sync::Session session(const QUrl& server) {
    Uuid::Bytes one{};
    one[15] = 1;
    return {.server = server,
            .account = AccountId(Uuid(one)),
            .display_name = QStringLiteral("Nora Field"),
            .device = DeviceId(Uuid(one)),
            .token = QStringLiteral("t")};
}

/// The form over a server that answers when the test says so.
struct Fixture {
    Fixture() {
        form.resize(420, 500);
        form.show();
    }
    QLineEdit* line(const char* name) {
        for (auto* edit : form.findChildren<QLineEdit*>())
            if (edit->accessibleName() == QLatin1String(name))
                return edit;
        return nullptr;
    }
    QPushButton* button(const char* text) {
        for (auto* candidate : form.findChildren<QPushButton*>())
            if (candidate->text() == QLatin1String(text) && !candidate->isCheckable())
                return candidate;
        return nullptr;
    }
    void fill() {
        line("Server")->setText(QStringLiteral("https://market.example"));
        line("E-mail")->setText(QStringLiteral(" nora@example.com "));
        line("Password")->setText(QStringLiteral("correct horse"));
    }
    void answer(const Answer& result) {
        promise.addResult(result);
        promise.finish();
        QCoreApplication::processEvents();
    }

    QStringList asked;
    QPromise<Answer> promise;
    SignInForm form{{[this](const QUrl& server, const QString& email, const QString& password) {
                         asked = {server.toString(), email, password};
                         promise.start();
                         return promise.future();
                     },
                     [this](const QUrl& server, const QString& name, const QString& email, const QString&) {
                         asked = {server.toString(), name, email};
                         promise.start();
                         return promise.future();
                     }}};
};

} // namespace

class TestSignInForm : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void addresses_data();
    void addresses();
    void emails();
    void passwords();
    void emptyFormSaysWhatIsMissing();
    void signsIn();
    void refusalIsShownAndTheFormStays();
    void createsAnAccount();
    void tabGoesDown();
    void firstRunOffersToTry();
};

void TestSignInForm::addresses_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("url");
    QTest::newRow("full") << QStringLiteral("https://market.example")
                          << QStringLiteral("https://market.example");
    QTest::newRow("name") << QStringLiteral(" market.example ") << QStringLiteral("https://market.example");
    QTest::newRow("this computer") << QStringLiteral("127.0.0.1:8080")
                                   << QStringLiteral("http://127.0.0.1:8080");
    QTest::newRow("localhost") << QStringLiteral("http://localhost:1")
                               << QStringLiteral("http://localhost:1");
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("words") << QStringLiteral("my server") << QString();
    QTest::newRow("unprotected") << QStringLiteral("http://market.example") << QString();
    QTest::newRow("other scheme") << QStringLiteral("ftp://market.example") << QString();
    QTest::newRow("password in it") << QStringLiteral("https://u:p@market.example") << QString();
}

void TestSignInForm::addresses() {
    QFETCH(QString, typed);
    QFETCH(QString, url);
    QCOMPARE(serverFault(typed).isEmpty(), !url.isEmpty());
    if (!url.isEmpty())
        QCOMPARE(serverUrl(typed).toString(), url);
}

void TestSignInForm::emails() {
    for (const auto* good : {"a@b", "nora@example.com", " nora@example.com "})
        QVERIFY2(emailFault(QLatin1String(good)).isEmpty(), good);
    for (const auto* bad : {"", "nora", "@b", "a@", "a@@b", "a b@c"})
        QVERIFY2(!emailFault(QLatin1String(bad)).isEmpty(), bad);
}

void TestSignInForm::passwords() {
    QVERIFY(!passwordFault({}, false).isEmpty());
    QVERIFY(passwordFault(QStringLiteral("short"), false).isEmpty());
    QVERIFY(!passwordFault(QStringLiteral("short"), true).isEmpty());
    QVERIFY(passwordFault(QStringLiteral("long enough"), true).isEmpty());
}

void TestSignInForm::emptyFormSaysWhatIsMissing() {
    Fixture fixture;
    QTest::mouseClick(fixture.button("Sign in"), Qt::LeftButton);
    QVERIFY(fixture.asked.isEmpty());
    for (const auto* name : {"Server", "E-mail", "Password"}) {
        QVERIFY2(fixture.line(name)->property("invalid").toBool(), name);
        QVERIFY2(!fixture.line(name)->accessibleDescription().isEmpty(), name);
    }
    QTest::keyClicks(fixture.line("E-mail"), QStringLiteral("n"));
    QVERIFY(!fixture.line("E-mail")->property("invalid").toBool());
}

void TestSignInForm::signsIn() {
    Fixture fixture;
    QSignalSpy signed_in(&fixture.form, &SignInForm::signedIn);
    fixture.fill();
    QTest::keyClick(fixture.line("Password"), Qt::Key_Return);
    QCOMPARE(fixture.asked,
             QStringList({QStringLiteral("https://market.example"), QStringLiteral("nora@example.com"),
                          QStringLiteral("correct horse")}));
    QVERIFY(!fixture.line("Server")->isEnabled());
    fixture.answer(session(QUrl(QStringLiteral("https://market.example"))));
    QCOMPARE(signed_in.count(), 1);
    QVERIFY(fixture.line("Password")->text().isEmpty());
}

void TestSignInForm::refusalIsShownAndTheFormStays() {
    Fixture fixture;
    QSignalSpy signed_in(&fixture.form, &SignInForm::signedIn);
    fixture.fill();
    QTest::mouseClick(fixture.button("Sign in"), Qt::LeftButton);
    fixture.answer(Problem{.code = "wrong_credentials", .what = "E-mail and password do not fit."});
    QCOMPARE(signed_in.count(), 0);
    QVERIFY(fixture.line("Server")->isEnabled());
    QCOMPARE(fixture.line("Password")->text(), QStringLiteral("correct horse"));
    bool shown = false;
    for (const auto* label : fixture.form.findChildren<QLabel*>())
        shown |= label->isVisible() && label->text() == QStringLiteral("E-mail and password do not fit.");
    QVERIFY(shown);
}

void TestSignInForm::createsAnAccount() {
    Fixture fixture;
    for (auto* button : fixture.form.findChildren<QPushButton*>())
        if (button->isCheckable() && button->text() == QStringLiteral("Create account"))
            button->click();
    fixture.fill();
    QTest::mouseClick(fixture.button("Create account"), Qt::LeftButton);
    QVERIFY2(fixture.asked.isEmpty(), "a name is needed");
    fixture.line("Your name, as others see it")->setText(QStringLiteral("Nora Field"));
    QTest::mouseClick(fixture.button("Create account"), Qt::LeftButton);
    QCOMPARE(fixture.asked.value(1), QStringLiteral("Nora Field"));
}

void TestSignInForm::tabGoesDown() {
    Fixture fixture;
    QVERIFY(QTest::qWaitForWindowActive(&fixture.form));
    for (auto* button : fixture.form.findChildren<QPushButton*>())
        if (button->isCheckable() && button->text() == QStringLiteral("Create account"))
            button->click();
    fixture.line("Server")->setFocus();
    for (const auto* name : {"Your name, as others see it", "E-mail", "Password"}) {
        QTest::keyClick(&fixture.form, Qt::Key_Tab);
        QVERIFY2(fixture.line(name)->hasFocus(), name);
    }
    QTest::keyClick(&fixture.form, Qt::Key_Tab);
    QVERIFY(fixture.button("Create account")->hasFocus());
    QTest::keyClick(&fixture.form, Qt::Key_Backtab);
    QVERIFY(fixture.line("Password")->hasFocus());
}

void TestSignInForm::firstRunOffersToTry() {
    FirstRun page({});
    page.resize(1200, 800);
    page.show();
    QSignalSpy tried(&page, &FirstRun::tryRequested);
    QPushButton* button = nullptr;
    for (auto* candidate : page.findChildren<QPushButton*>())
        if (candidate->text() == QStringLiteral("Try it here"))
            button = candidate;
    QVERIFY(button);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(tried.count(), 1);
    page.showStarting();
    QVERIFY(!button->isEnabled());
    page.showTryProblem(QStringLiteral("The market's folder cannot be written."));
    QVERIFY(button->isEnabled());
}

} // namespace gw::ui

QTEST_MAIN(gw::ui::TestSignInForm)
#include "tst_sign_in_form.moc"
