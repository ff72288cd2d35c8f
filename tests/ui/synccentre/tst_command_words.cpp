#include "tests/model/samples.h"
#include "ui/synccentre/command_words.h"

#include <QTest>

using namespace gw;
using namespace gw::ui;

/// Every command can be told to a person, in the Sync centre and in its journal.
class tst_CommandWords : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyCommandHasAName() {
        for (const auto& command : samples::commands(true)) {
            const auto type = QString::fromStdString(encode(command).type);
            const auto name = commandName(type);
            QVERIFY2(name != type, qPrintable(type));
            QVERIFY(!name.isEmpty());
        }
    }

    void everyCommandIsDescribedWithItsSubject() {
        for (const auto& command : samples::commands(true)) {
            QVERIFY2(!describe(command, {}).isEmpty(), encode(command).type.c_str());
            QVERIFY(!describe(command, QStringLiteral("Logo")).contains(QStringLiteral("%1")));
        }
        const AnyCommand tip =
            OrderCommand(LeaveTip{fixtures::order_id, Money(500, fixtures::usd(0).currency())});
        QCOMPARE(describe(tip, QStringLiteral("Logo")), QStringLiteral("Tip: “Logo”"));
        QCOMPARE(describe(tip, {}), QStringLiteral("Tip"));
    }

    void everySuggestionIsASentence() {
        QCOMPARE(suggestionText("request_cancellation"),
                 QStringLiteral("Ask the other side to cancel together"));
        QCOMPARE(suggestionText("some_code"), QStringLiteral("Some code"));
    }
};

QTEST_APPLESS_MAIN(tst_CommandWords)
#include "tst_command_words.moc"
