#include "model/base/artefact.h"
#include "model/base/money.h"
#include "model/base/ports.h"
#include "model/base/text.h"
#include "tests/model/samples.h"

#include <QTest>

using namespace gw;
using samples::text;

namespace {

class CountingRandom : public Random {
public:
    void fill(std::span<std::uint8_t> bytes) override {
        for (auto& byte : bytes)
            byte = m_next++;
    }

private:
    std::uint8_t m_next = 0xf0;
};

Currency currency(const char* code) { return Currency::parse(code).value(); }

} // namespace

class TestBase : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsIds_data() {
        QTest::addColumn<QString>("from");
        QTest::addColumn<bool>("good");
        QTest::newRow("v7") << "01932f5e-8a5b-7c11-9e3f-0123456789ab" << true;
        QTest::newRow("nil") << "00000000-0000-0000-0000-000000000000" << false;
        QTest::newRow("capitals") << "01932F5E-8A5B-7C11-9E3F-0123456789AB" << false;
        QTest::newRow("short") << "01932f5e-8a5b-7c11-9e3f-0123456789a" << false;
        QTest::newRow("misplaced dash") << "01932f5e8-a5b-7c11-9e3f-0123456789ab" << false;
        QTest::newRow("six dashes") << "01932f5e-8a5b-7c11-9e3f--123456789ab" << false;
        QTest::newRow("not hex") << "01932f5e-8a5b-7c11-9e3f-0123456789ag" << false;
        QTest::newRow("empty") << "" << false;
    }
    void readsIds() {
        QFETCH(QString, from);
        QFETCH(bool, good);
        const auto read = OrderId::parse(from.toStdString());
        QCOMPARE(read.has_value(), good);
        if (good)
            QCOMPARE(text(read->toString()), from);
        else
            QCOMPARE(text(read.error().code), QStringLiteral("bad_id"));
    }

    void readsDigests() {
        const std::string digits(64, 'a');
        QCOMPARE(text(BlobId::parse(digits).value().toString()), text(digits));
        QCOMPARE(text(BlobId::parse(digits + "a").error().code), QStringLiteral("bad_digest"));
        QVERIFY(!BlobId::parse(std::string(64, 'A')));
    }

    void newIdsFollowTime() {
        CountingRandom random;
        const auto earlier = newId<OrderId>(fixtures::start, random);
        const auto later = newId<OrderId>(fixtures::start + milliseconds(1), random);
        QVERIFY(earlier < later);
        QCOMPARE(earlier.toString()[14], '7');
    }

    void conversationIdHasNoSides() {
        using namespace fixtures;
        QVERIFY(conversationBetween(seller, buyer) == conversationBetween(buyer, seller));
        QVERIFY(conversationBetween(seller, buyer) != conversationBetween(seller, stranger));
        QVERIFY(ConversationId::parse(conversationBetween(seller, buyer).toString()));
    }

    void readsInstants_data() {
        QTest::addColumn<QString>("from");
        QTest::addColumn<qint64>("ms"); // -1: refused
        QTest::newRow("with ms") << "2026-11-21T09:00:00.123Z" << qint64(1'795'251'600'123);
        QTest::newRow("without ms") << "2026-11-21T09:00:00Z" << qint64(1'795'251'600'000);
        QTest::newRow("leap day") << "2024-02-29T00:00:00.000Z" << qint64(1'709'164'800'000);
        QTest::newRow("no leap day") << "2023-02-29T00:00:00.000Z" << qint64(-1);
        QTest::newRow("before 1970") << "1969-12-31T23:59:59.000Z" << qint64(-1'000);
        QTest::newRow("offset") << "2026-11-21T09:00:00+01:00" << qint64(-1);
        QTest::newRow("space") << "2026-11-21 09:00:00.123Z" << qint64(-1);
        QTest::newRow("hour 24") << "2026-11-21T24:00:00.000Z" << qint64(-1);
        QTest::newRow("minus sign") << "2026--1-21T09:00:00.000Z" << qint64(-1);
        QTest::newRow("empty") << "" << qint64(-1);
    }
    void readsInstants() {
        QFETCH(QString, from);
        QFETCH(qint64, ms);
        const auto read = Instant::parse(from.toStdString());
        QCOMPARE(read.has_value(), ms != -1);
        if (read) {
            QCOMPARE(qint64(read->unixMs()), ms);
            QVERIFY(Instant::parse(read->toString()).value() == *read);
        } else {
            QCOMPARE(text(read.error().code), QStringLiteral("bad_instant"));
        }
    }

    void instantsStayReadable() {
        const auto far_off = Instant::fromUnixMs(400'000'000'000'000);
        QCOMPARE(text(far_off.toString()), QStringLiteral("9999-12-31T23:59:59.999Z"));
        QCOMPARE(text((fixtures::start + milliseconds(7)).toString()),
                 QStringLiteral("2026-11-21T09:00:00.007Z"));
    }

    void sharesRoundHalfToEven_data() {
        QTest::addColumn<qint64>("minor");
        QTest::addColumn<int>("bps");
        QTest::addColumn<qint64>("share");
        QTest::newRow("domain.md") << qint64(10'000) << 550 << qint64(550);
        QTest::newRow("half to even, down") << qint64(5) << 1'000 << qint64(0);
        QTest::newRow("half to even, up") << qint64(15) << 1'000 << qint64(2);
        QTest::newRow("half to even, stays") << qint64(25) << 1'000 << qint64(2);
        QTest::newRow("above half") << qint64(26) << 1'000 << qint64(3);
        QTest::newRow("below half") << qint64(14) << 1'000 << qint64(1);
        QTest::newRow("negative half") << qint64(-15) << 1'000 << qint64(-2);
        QTest::newRow("negative even") << qint64(-25) << 1'000 << qint64(-2);
        QTest::newRow("all") << qint64(123'456) << 10'000 << qint64(123'456);
        QTest::newRow("none") << qint64(123'456) << 0 << qint64(0);
        QTest::newRow("large") << qint64(420'000'000'000'000) << 10'000 << qint64(420'000'000'000'000);
    }
    void sharesRoundHalfToEven() {
        QFETCH(qint64, minor);
        QFETCH(int, bps);
        QFETCH(qint64, share);
        QCOMPARE(qint64(Money(minor, currency("USD")).share(bps).minor()), share);
    }

    void readsAmounts_data() {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("shown"); // empty: refused
        QTest::newRow("cents") << "12.5"
                               << "EUR"
                               << "12.50 EUR";
        QTest::newRow("whole") << "1234"
                               << "EUR"
                               << "1234.00 EUR";
        QTest::newRow("no minor unit") << "1234"
                                       << "JPY"
                                       << "1234 JPY";
        QTest::newRow("needless zeros") << "12.5000"
                                        << "JPY"
                                        << "";
        QTest::newRow("zeros only") << "12.00"
                                    << "JPY"
                                    << "12 JPY";
        QTest::newRow("thousandths") << "1.234"
                                     << "KWD"
                                     << "1.234 KWD";
        QTest::newRow("too many decimals") << "1.234"
                                           << "EUR"
                                           << "";
        QTest::newRow("sign") << "-1"
                              << "EUR"
                              << "";
        QTest::newRow("no fraction") << "1."
                                     << "EUR"
                                     << "";
        QTest::newRow("no whole") << ".5"
                                  << "EUR"
                                  << "";
        QTest::newRow("two points") << "1.2.3"
                                    << "EUR"
                                    << "";
        QTest::newRow("largest") << "999999999999999.99"
                                 << "EUR"
                                 << "999999999999999.99 EUR";
        QTest::newRow("overflow") << "9999999999999999"
                                  << "EUR"
                                  << "";
    }
    void readsAmounts() {
        QFETCH(QString, from);
        QFETCH(QString, code);
        QFETCH(QString, shown);
        const auto read = Money::parse(from.toStdString(), currency(code.toLatin1().constData()));
        QCOMPARE(read.has_value(), !shown.isEmpty());
        if (read)
            QCOMPARE(text(read->toString()), shown);
        else
            QCOMPARE(text(read.error().code), QStringLiteral("bad_amount"));
    }

    void currenciesDiffer() {
        QVERIFY(Money(1, currency("EUR")) != Money(1, currency("USD")));
        QCOMPARE(text(Currency::parse("eur").error().code), QStringLiteral("bad_currency"));
        QVERIFY(!Currency::parse("EURO"));
        QCOMPARE(text(Money(-5, currency("EUR")).toString()), QStringLiteral("-0.05 EUR"));
    }

    void countsCharacters() {
        QCOMPARE(characterCount("aé\U0001f600"), std::size_t(3));
        QCOMPARE(text(firstCharacters("aé\U0001f600b", 3)), QStringLiteral("aé\U0001f600"));
        QCOMPARE(text(firstCharacters("abc", 3)), QStringLiteral("abc"));
        QCOMPARE(text(firstCharacters("abc", 0)), QString());
        QVERIFY(isBlank(" \n\t"));
        QVERIFY(!isBlank(" x"));
        QVERIFY(hasControlCharacter("a\nb"));
        QVERIFY(!hasControlCharacter("é"));
    }

    void checksArtefacts_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<qint64>("size");
        QTest::addColumn<QString>("where"); // empty: good
        QTest::newRow("good") << "logo é.svg" << qint64(0) << "";
        QTest::newRow("empty") << "" << qint64(1) << "name";
        QTest::newRow("blank") << "  " << qint64(1) << "name";
        QTest::newRow("up") << ".." << qint64(1) << "name";
        QTest::newRow("path") << "../etc/passwd" << qint64(1) << "name";
        QTest::newRow("windows path") << "c:\\x" << qint64(1) << "name";
        QTest::newRow("line break") << "a\nb" << qint64(1) << "name";
        QTest::newRow("longest") << QString(255, QLatin1Char('x')) << qint64(1) << "";
        QTest::newRow("too long") << QString(256, QLatin1Char('x')) << qint64(1) << "name";
        QTest::newRow("negative size") << "a" << qint64(-1) << "size_bytes";
    }
    void checksArtefacts() {
        QFETCH(QString, name);
        QFETCH(qint64, size);
        QFETCH(QString, where);
        const auto checked = checkArtefact({fixtures::blob(1), name.toStdString(), size, "image/png"});
        QCOMPARE(checked.has_value(), where.isEmpty());
        if (!checked) {
            QCOMPARE(text(checked.error().code), QStringLiteral("bad_artefact"));
            QCOMPARE(text(checked.error().where), where);
        }
    }

    void namesTheBadArtefact() {
        using fixtures::artefact;
        QVERIFY(!badArtefacts({artefact(1), artefact(2)}, 2, "files"));
        QCOMPARE(text(badArtefacts({artefact(1), artefact(2)}, 1, "files")->code),
                 QStringLiteral("too_many_artefacts"));
        auto bad = artefact(2);
        bad.name = "a/b";
        QCOMPARE(text(badArtefacts({artefact(1), bad}, 2, "files")->where), QStringLiteral("files[1].name"));
    }
};

QTEST_GUILESS_MAIN(TestBase)
#include "tst_base.moc"
