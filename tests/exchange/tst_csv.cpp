#include "exchange/csv_table.h"

#include <QTest>

using namespace gw;
using namespace gw::exchange;

namespace {

Result<CsvTable> parse(std::string_view text, const std::vector<std::string>& columns = {"a", "b"}) {
    return CsvTable::parse("t.csv", text, columns);
}

} // namespace

class TestCsv : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsQuotedLineBreaksEmojiAndDoubledQuotes() {
        const auto table = parse("\xEF\xBB\xBF"
                                 "a,b\r\n\"one\r\ntwo, \"\"three\"\"\",🎨\r\n\r\nlast,\"\"");
        QVERIFY(table.has_value());
        QCOMPARE(table->size(), std::size_t(2));
        QCOMPARE(table->at(0, "a"), std::string("one\r\ntwo, \"three\""));
        QCOMPARE(table->at(0, "b"), std::string("🎨"));
        QCOMPARE(table->line(1), std::size_t(5));
        QCOMPARE(table->at(1, "b"), std::string());
    }

    void refusesWithLineAndColumn_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<QByteArray>("where");
        QTest::newRow("quote never closes")
            << QByteArray("a,b\n1,\"2\n3,4\n") << QByteArray("truncated") << QByteArray("t.csv:2:3");
        QTest::newRow("text after quote")
            << QByteArray("a,b\n\"1\"x,2\n") << QByteArray("bad_quote") << QByteArray("t.csv:2:4");
        QTest::newRow("quote in bare field")
            << QByteArray("a,b\n1,é2\"\n") << QByteArray("bad_quote") << QByteArray("t.csv:2:5");
        QTest::newRow("latin-1") << QByteArray("a,b\n1,caf\xE9\n") << QByteArray("wrong_encoding")
                                 << QByteArray("t.csv:2:6");
        QTest::newRow("latin-1 in second line of a quoted field")
            << QByteArray("a,b\n1,\"x\ncaf\xE9\"\n") << QByteArray("wrong_encoding")
            << QByteArray("t.csv:3:4");
        QTest::newRow("NUL byte") << QByteArray("a,b\n1,\0\n", 8) << QByteArray("wrong_encoding")
                                  << QByteArray("t.csv:2:3");
        QTest::newRow("surrogate") << QByteArray("a,b\n\xED\xA0\x80,1\n") << QByteArray("wrong_encoding")
                                   << QByteArray("t.csv:2:1");
        QTest::newRow("cut short") << QByteArray("a,b\n1,2\n3") << QByteArray("wrong_column_count")
                                   << QByteArray("t.csv:3");
        QTest::newRow("other columns")
            << QByteArray("a,c\n1,2\n") << QByteArray("missing_column") << QByteArray("t.csv:1");
        QTest::newRow("empty") << QByteArray("") << QByteArray("empty_file") << QByteArray("t.csv");
    }
    void refusesWithLineAndColumn() {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, code);
        QFETCH(QByteArray, where);
        const auto table = parse(text.toStdString());
        QVERIFY(!table.has_value());
        QCOMPARE(table.error().code, code.toStdString());
        QCOMPARE(table.error().where, where.toStdString());
        QVERIFY(!table.error().what.empty());
    }

    void aFileCutInsideAQuotedFieldIsRefused() {
        const std::string text = "a,b\n\"x,\ny\",2\n3,4\n";
        for (std::size_t size = 5; size <= 9; ++size)
            QCOMPARE(parse(text.substr(0, size)).error().code, std::string("truncated"));
        QCOMPARE(parse(text.substr(0, 10)).error().code, std::string("wrong_column_count"));
    }

    void readsTheRealFiles() {
        const QString data = qEnvironmentVariable("GW_SHARED_DATA");
        const auto reviews =
            CsvTable::read((data + QStringLiteral("/orders/olist_order_reviews_dataset.csv")).toStdString(),
                           {"review_id", "review_comment_message"});
        QVERIFY2(reviews.has_value(), reviews.has_error() ? reviews.error().what.c_str() : "");
        const auto gigs =
            CsvTable::read((data + QStringLiteral("/gigs/catalog.csv")).toStdString(), {"title", "price"});
        QVERIFY(gigs.has_value());
        QCOMPARE(gigs->size(), std::size_t(6183));
    }
};

QTEST_APPLESS_MAIN(TestCsv)
#include "tst_csv.moc"
