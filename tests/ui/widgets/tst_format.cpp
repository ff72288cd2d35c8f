#include "ui/widgets/files.h"
#include "ui/widgets/format.h"

#include <QTest>

namespace gw::ui {

using namespace std::chrono_literals;

namespace {

Money money(std::int64_t minor, const char* code) { return {minor, Currency::parse(code).value()}; }

const auto noon = Instant::parse("2026-11-21T12:00:00Z").value();

} // namespace

class TestFormat : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qputenv("TZ", "UTC"); }
    void moneyIsExact_data();
    void moneyIsExact();
    void spansShowTwoUnits();
    void dueTellsLate();
    void agoNamesDays();
    void fileNamesAreSafe_data();
    void fileNamesAreSafe();
};

void TestFormat::moneyIsExact_data() {
    QTest::addColumn<qlonglong>("minor");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("shown");
    const QLocale us(QLocale::English, QLocale::UnitedStates);
    const QLocale german(QLocale::German, QLocale::Germany);
    QTest::newRow("dollars") << 125'000LL << QByteArray("USD") << us << QStringLiteral("$1,250.00");
    QTest::newRow("leading zero of cents") << 1'205LL << QByteArray("USD") << us << QStringLiteral("$12.05");
    QTest::newRow("nothing") << 0LL << QByteArray("USD") << us << QStringLiteral("$0.00");
    QTest::newRow("negative") << -550LL << QByteArray("USD") << us << QStringLiteral("-$5.50");
    QTest::newRow("german euros") << 125'001LL << QByteArray("EUR") << german
                                  << QStringLiteral("1.250,01") + QChar::Nbsp + QStringLiteral("€");
    QTest::newRow("no minor unit") << 1'250LL << QByteArray("JPY") << us << QStringLiteral("¥1,250");
    QTest::newRow("three decimals") << 1'005LL << QByteArray("KWD") << us
                                    << QStringLiteral("KWD") + QChar::Nbsp + QStringLiteral("1.005");
    // More digits than a double holds.
    QTest::newRow("large") << 9'007'199'254'740'993LL << QByteArray("USD") << us
                           << QStringLiteral("$90,071,992,547,409.93");
}

void TestFormat::moneyIsExact() {
    QFETCH(qlonglong, minor);
    QFETCH(QByteArray, code);
    QFETCH(QLocale, locale);
    QFETCH(QString, shown);
    QCOMPARE(moneyText(money(minor, code.constData()), locale), shown);
}

void TestFormat::spansShowTwoUnits() {
    QCOMPARE(spanText(30s), QStringLiteral("under a minute"));
    QCOMPARE(spanText(8min), QStringLiteral("8 min"));
    QCOMPARE(spanText(3h + 12min), QStringLiteral("3 h 12 min"));
    QCOMPARE(spanText(3h), QStringLiteral("3 h"));
    QCOMPARE(spanText(52h), QStringLiteral("2 d 4 h"));
    QCOMPARE(spanText(-52h), QStringLiteral("2 d 4 h"));
    QCOMPARE(spanText(24h * 30), QStringLiteral("30 days"));
}

void TestFormat::dueTellsLate() {
    QCOMPARE(dueText(noon + 4h, noon), QStringLiteral("in 4 h"));
    QCOMPARE(dueText(noon - 4h, noon), QStringLiteral("4 h late"));
}

void TestFormat::agoNamesDays() {
    const QLocale us(QLocale::English, QLocale::UnitedStates);
    QCOMPARE(agoText(noon - 5s, noon, us), QStringLiteral("just now"));
    QCOMPARE(agoText(noon + 5s, noon, us), QStringLiteral("just now"));
    QCOMPARE(agoText(noon - 3h, noon, us), QStringLiteral("3 h ago"));
    QCOMPARE(agoText(noon - 30h, noon, us), QStringLiteral("yesterday"));
    QCOMPARE(agoText(noon - 24h * 40, noon, us), dateText(noon - 24h * 40, us));
}

void TestFormat::fileNamesAreSafe_data() {
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("safe");
    QTest::newRow("plain") << QStringLiteral("brand kit.zip") << QStringLiteral("brand kit.zip");
    QTest::newRow("path") << QStringLiteral("../../etc/passwd") << QStringLiteral("_.._etc_passwd");
    QTest::newRow("drive") << QStringLiteral("C:\\x.exe") << QStringLiteral("C__x.exe");
    QTest::newRow("hidden") << QStringLiteral(".bashrc") << QStringLiteral("bashrc");
    QTest::newRow("turned round") << QStringLiteral("fdp\u202Eexe.") << QStringLiteral("fdp_exe.");
    QTest::newRow("line break") << QStringLiteral("a\nb") << QStringLiteral("a_b");
    QTest::newRow("nothing") << QString() << QStringLiteral("file");
    QTest::newRow("dots") << QStringLiteral("..") << QStringLiteral("file");
    QTest::newRow("long") << QString(500, u'x') << QString(120, u'x');
}

void TestFormat::fileNamesAreSafe() {
    QFETCH(QString, given);
    QFETCH(QString, safe);
    QCOMPARE(safeFileName(given), safe);
}

} // namespace gw::ui

QTEST_GUILESS_MAIN(gw::ui::TestFormat)
#include "tst_format.moc"
