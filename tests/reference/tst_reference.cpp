#include "model/codec/schema.h"
#include "reference/documents.h"

#include <QFile>
#include <QTest>

using namespace gw;

namespace {

QString textOf(const std::string& text) { return QString::fromStdString(text); }

QStringList linesOf(const std::string& text) { return textOf(text).split(QLatin1Char('\n')); }

/// The cells of a row of states.md: state, buyer, seller, marketplace, stranger.
QStringList cellsOf(const QString& row) {
    QStringList cells;
    for (const QString& cell : row.split(QLatin1Char('|')).mid(1, 5))
        cells << cell.trimmed();
    return cells;
}

} // namespace

class TestReference : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Every cell of every state machine, and every event's fields: a change of behaviour has to show in the
    /// documents of the same commit.
    void committedDocumentsSayWhatTheCodeDoes() {
        for (const auto& document : reference::documents()) {
            QFile file(QStringLiteral(GW_SOURCE_DIR "/docs/reference/") + textOf(document.name));
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
            const QStringList committed = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'));
            const QStringList made = linesOf(document.text);
            for (qsizetype i = 0; i < std::min(committed.size(), made.size()); ++i)
                QVERIFY2(committed[i] == made[i],
                         qPrintable(QStringLiteral("%1:%2 says\n%3\nbut the code does\n%4")
                                        .arg(textOf(document.name))
                                        .arg(i + 1)
                                        .arg(committed[i], made[i])));
            QCOMPARE(committed.size(), made.size());
        }
    }

    void everyCellNamesAnOutcome() {
        int cells = 0;
        for (const QString& line : linesOf(reference::statesDocument())) {
            if (!line.startsWith(QLatin1String("| ")) || line.startsWith(QLatin1String("| state")))
                continue;
            const auto row = cellsOf(line);
            QCOMPARE(row.size(), qsizetype(5));
            for (const QString& cell : row) {
                QVERIFY2(!cell.isEmpty() && cell != QLatin1String("not_known_here"), qPrintable(line));
                ++cells;
            }
        }
        QVERIFY2(cells > 5'000, qPrintable(QString::number(cells)));
    }

    /// Whoever is no party learns nothing and changes nothing, except by beginning something of their own.
    void strangersChangeNothing() {
        for (const QString& line : linesOf(reference::statesDocument())) {
            if (!line.startsWith(QLatin1String("| ")) || line.startsWith(QLatin1String("| state")))
                continue;
            const auto row = cellsOf(line);
            if (row.front() != QLatin1String("none"))
                QVERIFY2(row.back() == QLatin1String("not_found"), qPrintable(line));
        }
    }

    void describesEveryEvent() {
        const QString text = textOf(reference::eventsDocument());
        for (const auto& event : eventSchemas())
            QVERIFY2(text.contains(QLatin1String("\n### ") +
                                   QString::fromUtf8(event.key().data(), qsizetype(event.key().size())) +
                                   QLatin1Char('\n')),
                     event.key_c_str());
        QVERIFY(text.contains(QLatin1String("| `amount` | money |")));
        QVERIFY(text.contains(QLatin1String("Version 2. Version 1 is lifted.")));
    }
};

QTEST_GUILESS_MAIN(TestReference)
#include "tst_reference.moc"
