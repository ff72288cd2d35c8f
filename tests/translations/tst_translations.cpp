#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

/// What the translators left: every text is said, with all that the program puts into it.
class TestTranslations : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyTextIsSaid_data();
    void everyTextIsSaid();
};

namespace {

struct Message {
    QString source;
    QStringList forms; ///< one, or one for each number
    bool finished = true;
};

std::vector<Message> messagesOf(const QString& language) {
    QFile file(QStringLiteral(QT_TESTCASE_SOURCEDIR "/../../translations/studio_%1.ts").arg(language));
    std::vector<Message> messages;
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (!xml.readNextStartElement())
            continue;
        if (xml.name() == QStringLiteral("source")) {
            messages.push_back({xml.readElementText(), {}});
        } else if (xml.name() == QStringLiteral("numerusform")) {
            messages.back().forms += xml.readElementText();
        } else if (xml.name() == QStringLiteral("translation")) {
            messages.back().finished = !xml.attributes().hasAttribute(QStringLiteral("type"));
            if (xml.readNext() == QXmlStreamReader::Characters && !xml.isWhitespace())
                messages.back().forms += xml.text().toString();
        }
    }
    return messages;
}

QSet<QString> marksIn(const QString& words) {
    static const QRegularExpression mark(QStringLiteral("%\\d"));
    QSet<QString> marks;
    for (auto match = mark.globalMatch(words); match.hasNext();)
        marks += match.next().captured();
    return marks;
}

} // namespace

void TestTranslations::everyTextIsSaid_data() {
    QTest::addColumn<int>("texts_min");
    QTest::newRow("de") << 500;
    QTest::newRow("es") << 500;
    QTest::newRow("he") << 500;
    QTest::newRow("en") << 20; // plurals only
}

void TestTranslations::everyTextIsSaid() {
    QFETCH(int, texts_min);
    const auto messages = messagesOf(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(static_cast<int>(messages.size()) >= texts_min);
    for (const auto& message : messages) {
        QVERIFY2(message.finished && !message.forms.isEmpty(), qPrintable(message.source));
        for (const auto& form : message.forms)
            QVERIFY2(marksIn(form) == marksIn(message.source), qPrintable(form));
        // The form for many names the number, as the source does.
        if (message.source.contains(QStringLiteral("%n")))
            QVERIFY2(message.forms.back().contains(QStringLiteral("%n")), qPrintable(message.source));
    }
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
