#include "ui/frame/sync_light.h"

#include <QSignalSpy>
#include <QTest>

namespace gw::ui {

using sync::Light;
using sync::SyncStatus;

namespace {

const auto at = Instant::parse("2026-11-21T14:02:30Z").value();
const QLocale us(QLocale::English, QLocale::UnitedStates);

} // namespace

class TestSyncLight : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qputenv("TZ", "UTC"); }
    void says_data();
    void says();
    void troubleIsPlainText();
    void answersToTheKeyboard();
};

void TestSyncLight::says_data() {
    QTest::addColumn<SyncStatus>("status");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char* name, const SyncStatus& status, const char* line, const char* detail) {
        QTest::newRow(name) << status << QString::fromUtf8(line) << QString::fromUtf8(detail);
    };
    row("up to date", {.light = Light::up_to_date, .as_of = at}, "Up to date", "as of 14:02");
    row("receiving", {.light = Light::receiving, .as_of = at}, "Receiving", "as of 14:02");
    row("sending", {.light = Light::sending, .unsettled = 3, .as_of = at}, "Sending 3", "as of 14:02");
    row("uploading", {.light = Light::uploading, .upload_name = "brand-kit.zip", .upload_percent = 62},
        "Uploading 62 %", "brand-kit.zip");
    row("needs you", {.light = Light::needs_you, .needs_attention = 2, .as_of = at}, "Needs you 2",
        "as of 14:02");
    row("offline", {.light = Light::offline, .unsettled = 4, .offline_since = at}, "Offline since 14:02",
        "4 waiting to be sent");
    row("offline with nothing", {.light = Light::offline}, "Offline", "Everything is kept on this computer");
    row("server trouble", {.light = Light::server_trouble, .unsettled = 1}, "Server trouble",
        "1 waiting to be sent");
    row("signed out", {.light = Light::signed_out}, "Sign in again", "Everything is kept on this computer");
}

void TestSyncLight::says() {
    QFETCH(SyncStatus, status);
    const auto said = lightText(status, us);
    QTEST(said.line, "line");
    QTEST(said.detail, "detail");
}

void TestSyncLight::troubleIsPlainText() {
    SyncLight light;
    light.show({.light = Light::server_trouble, .trouble = "<img src=x> 503"});
    QVERIFY(!light.toolTip().contains(QStringLiteral("<img")));
    QCOMPARE(light.accessibleName(), QStringLiteral("Sync: Server trouble"));
}

void TestSyncLight::answersToTheKeyboard() {
    SyncLight light;
    QSignalSpy clicked(&light, &SyncLight::clicked);
    light.show({.light = Light::needs_you, .needs_attention = 1});
    light.show();
    light.setFocus();
    QTest::keyClick(&light, Qt::Key_Space);
    QCOMPARE(clicked.count(), 1);
}

} // namespace gw::ui

QTEST_MAIN(gw::ui::TestSyncLight)
#include "tst_sync_light.moc"
