#include "tests/ui/inbox/message_fixture.h"
#include "ui/inbox/conversation_list.h"
#include "ui/inbox/conversation_view.h"
#include "ui/inbox/message_status.h"
#include "ui/widgets/growing_edit.h"
#include "ui/widgets/plain_text.h"

#include <QAbstractItemModelTester>
#include <QListView>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace gw;
using namespace gw::ui;
using namespace gw::test;
using std::chrono::minutes;
using views::Progress;

/// Messages, the composer and the list of conversations.
class tst_MessageList : public QObject {
    Q_OBJECT
private:
    static QFuture<Result<Artefact>> pin(const QString&) {
        return answered(Result<Artefact>(fileOf("work.pdf", 10)));
    }

private Q_SLOTS:
    void groupsBySenderDayAndProgress() {
        const std::vector<views::MessageRow> rows{
            messageOf(1, false, "a", minutes(60 * 30)), messageOf(2, false, "b", minutes(20)),
            messageOf(3, false, "c", minutes(19)), messageOf(4, true, "d", minutes(18)),
            messageOf(5, true, "e", minutes(17), Progress::queued)};
        const auto looks = looksOf(rows, QStringLiteral("Maya"), {});
        QVERIFY(looks[0].first && looks[0].last);
        QVERIFY(looks[1].first && !looks[1].last);
        QVERIFY(!looks[2].first && looks[2].last);
        QVERIFY(looks[3].first && looks[3].last);
        QVERIFY(!looks[4].first && looks[4].last);
    }

    void tellsHowFarAMessageHasGot() {
        QCOMPARE(statusOf(messageOf(1, true, "a", minutes(1), Progress::queued)).word,
                 QStringLiteral("Queued"));
        QCOMPARE(statusOf(messageOf(1, true, "a", minutes(1))).word, QStringLiteral("Sent"));
        QCOMPARE(statusOf(messageOf(1, true, "a", minutes(1), Progress::confirmed, true)).word,
                 QStringLiteral("Read"));
        QVERIFY(statusOf(messageOf(1, true, "a", minutes(1), Progress::rejected)).role == Role::danger);
    }

    void showsTheComposingTimeOnlyWhenItDiffers() {
        auto row = messageOf(1, true, "a", minutes(1));
        QVERIFY(!messageTimeText(row).contains(u','));
        row.composed_at = row.composed_at - minutes(5);
        QVERIFY(!messageTimeText(row).contains(u','));
        row.composed_at = row.composed_at - minutes(1);
        QVERIFY(messageTimeText(row).contains(u','));
    }

    void aRefusedMessageSaysWhy() {
        const auto row = messageOf(1, true, "a", minutes(1), Progress::rejected);
        const auto looks = looksOf({row}, {}, {{*row.command, QStringLiteral("Too long.")}});
        const MessageBubble bubble(looks.front(), noon);
        QVERIFY(bubble.statusLine().contains(QStringLiteral("Too long.")));
    }

    void textIsShownLiterally() {
        const auto looks = looksOf({messageOf(1, false, "<b>x</b> &amp; <script>", minutes(1))}, {}, {});
        const MessageBubble bubble(looks.front(), noon);
        QCOMPARE(bubble.findChild<PlainText*>()->toPlainText(), QStringLiteral("<b>x</b> &amp; <script>"));
    }

    void linksAreFoundInFull() {
        QCOMPARE(linksIn(QStringLiteral("see https://a.example/x?q=1&r=2 and javascript:alert(1)")),
                 QStringList{QStringLiteral("https://a.example/x?q=1&r=2")});
    }

    void longWordsBreakInsteadOfGrowingWide() {
        const PlainText text(QString(400, u'x'));
        QVERIFY(text.sizeFor(200).width() <= 200);
        QVERIFY(text.heightForWidth(200) > text.heightForWidth(2000));
    }

    void staysAtTheEndAndKeepsBubbles() {
        MessageList list;
        list.resize(500, 300);
        list.show();
        auto rows = conversationPage().rows;
        list.showMessages(rows, QStringLiteral("Maya"), {}, noon);
        QTRY_VERIFY(list.verticalScrollBar()->maximum() > 0);
        QTRY_COMPARE(list.verticalScrollBar()->value(), list.verticalScrollBar()->maximum());
        const auto* kept = list.bubbles().front();
        rows.push_back(messageOf(20, false, "new", minutes(0)));
        list.showMessages(rows, QStringLiteral("Maya"), {}, noon);
        QVERIFY(list.bubbles().front() == kept);
        QTRY_COMPARE(list.verticalScrollBar()->value(), list.verticalScrollBar()->maximum());
    }

    void returnSendsAndShiftReturnDoesNot() {
        Composer composer(pin);
        composer.show();
        QSignalSpy sent(&composer, &Composer::sendRequested);
        auto* edit = composer.findChild<GrowingEdit*>();
        QTest::keyClicks(edit, QStringLiteral("one"));
        QTest::keyClick(edit, Qt::Key_Return, Qt::ShiftModifier);
        QTest::keyClicks(edit, QStringLiteral("two"));
        QCOMPARE(sent.size(), 0);
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(sent.size(), 1);
        QVERIFY(composer.draft().text.starts_with("one"));
    }

    void nothingIsNotSent() {
        Composer composer(pin);
        composer.show();
        QSignalSpy sent(&composer, &Composer::sendRequested);
        QTest::keyClicks(composer.findChild<GrowingEdit*>(), QStringLiteral("  "));
        QTest::keyClick(composer.findChild<GrowingEdit*>(), Qt::Key_Return);
        QCOMPARE(sent.size(), 0);
    }

    void restoringADraftIsNoEdit() {
        Composer composer(pin);
        QSignalSpy edited(&composer, &Composer::edited);
        const MessageDraft draft{"half a", {fileOf("a.zip", 5)}};
        composer.restore(draft);
        QCOMPARE(edited.size(), 0);
        QVERIFY(composer.draft() == draft);
    }

    void listsConversations() {
        ConversationList list(
            [](const views::ConversationQuery& query) {
                views::ConversationPage page{conversationRows(), 8, 3};
                if (query.unread_only) {
                    page.rows.clear();
                    page.total = 0;
                }
                return answered(page);
            },
            [] { return noon; });
        const QAbstractItemModelTester tester(list.findChild<QListView*>()->model(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy unread(&list, &ConversationList::unreadCounted);
        list.show();
        QTRY_VERIFY(list.ready());
        QVERIFY(list.first() == idOf<ConversationId>(300));
        QTRY_VERIFY(!unread.isEmpty() && unread.last().at(0).toInt() == 3);
        for (auto* chip : list.findChildren<QPushButton*>())
            if (chip->text().startsWith(QStringLiteral("Unread")))
                chip->click();
        QTRY_VERIFY(!list.findChild<QListView*>()->isVisible());
    }
};

QTEST_MAIN(tst_MessageList)
#include "tst_message_list.moc"
