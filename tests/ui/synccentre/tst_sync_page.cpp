#include "ui/synccentre/attention_card.h"
#include "ui/synccentre/command_words.h"
#include "ui/synccentre/saved_draft.h"
#include "ui/synccentre/sync_page.h"
#include "ui/synccentre/waiting_row.h"
#include "ui/widgets/plain_label.h"

#include <QPromise>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace gw::ui {

using namespace std::chrono_literals;

namespace {

const auto now = Instant::parse("2026-11-21T12:00:00Z").value();

template<class SomeId>
SomeId id(std::uint8_t last) {
    Uuid::Bytes bytes{};
    bytes[15] = last;
    return SomeId(Uuid(bytes));
}

Artefact file(const char* name) { return {BlobId({}), name, 1024, "application/zip"}; }

AnyCommand delivery() {
    return OrderCommand(
        SubmitDelivery{id<OrderId>(1), {file("logo.zip"), file("logo.png")}, "Done", false, false});
}

AnyCommand message(const char* words) {
    return ConversationCommand(SendMessage{id<ConversationId>(2), id<MessageId>(3), words, {}, {}, now});
}

views::CommandRow row(AnyCommand command, views::Progress progress) {
    return {.id = id<CommandId>(9),
            .stream = "order:1",
            .command = std::move(command),
            .progress = progress,
            .issued_at = now - 3h,
            .since = now - 12min,
            .attempts = 0,
            .next_attempt = {},
            .problem = {},
            .blocked_by = {},
            .can_undo = false,
            .files = {}};
}

QPushButton* button(const QWidget& in, const char* text) {
    for (auto* candidate : in.findChildren<QPushButton*>())
        if (candidate->text() == QLatin1String(text))
            return candidate;
    return nullptr;
}

QStringList textsOf(const QWidget& in) {
    QStringList all;
    for (const auto* label : in.findChildren<PlainLabel*>())
        all += label->fullText();
    return all;
}

JournalModel::Fetch noJournal() {
    return [](int, int) {
        QPromise<WindowOf<views::TransitionRow>> promise;
        promise.start();
        promise.addResult(WindowOf<views::TransitionRow>());
        promise.finish();
        return promise.future();
    };
}

} // namespace

class TestSyncPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void describesCommands();
    void waitingSaysWhyAndWhen();
    void attentionShowsReasonSuggestionsAndFiles();
    void refusedForGoodIsNotSentAgain();
    void pageCountsWhatItDoesNotShow();
    void refusedContentBecomesADraft();
    void hostileTextStaysText();
    void buttonsTellWhatToDo();
};

void TestSyncPage::describesCommands() {
    QCOMPARE(describe(delivery(), QStringLiteral("Logo design")),
             QStringLiteral("Delivery for “Logo design” with 2 file(s)"));
    QCOMPARE(describe(delivery(), {}), QStringLiteral("Delivery of an order with 2 file(s)"));
    QCOMPARE(describe(message("Hello\nthere"), QStringLiteral("Ada")),
             QStringLiteral("Message to Ada: “Hello there”"));
    QVERIFY(describe(message(std::string(500, 'x').c_str()), {}).size() < 90);
    QCOMPARE(describe(GigCommand(PauseGig{id<GigId>(4)}), QStringLiteral("Logo")),
             QStringLiteral("Pause of “Logo”"));
    QCOMPARE(suggestionText("save_as_evidence"), QStringLiteral("Save the files as evidence of your work"));
    QCOMPARE(suggestionText("brand_new_code"), QStringLiteral("Brand new code"));
    QCOMPARE(commandName(QStringLiteral("SubmitDelivery")), QStringLiteral("Delivery"));
}

void TestSyncPage::waitingSaysWhyAndWhen() {
    auto waiting = row(delivery(), views::Progress::queued);
    waiting.next_attempt = now + 90s;
    waiting.attempts = 2;
    QCOMPARE(waitingText(waiting, now),
             QStringLiteral("Queued · 12 min ago · tried 2 time(s) · next try in 1 min"));
}

void TestSyncPage::attentionShowsReasonSuggestionsAndFiles() {
    auto refused = row(delivery(), views::Progress::rejected);
    refused.problem =
        Problem{.code = "order_cancelled", .what = "The buyer cancelled.", .suggest = {"save_as_evidence"}};
    refused.files = {file("logo.zip")};
    const AttentionCard card({refused, "Logo design"}, now);
    const auto texts = textsOf(card);
    QVERIFY(texts.contains(QStringLiteral("The buyer cancelled.")));
    QVERIFY(texts.filter(QStringLiteral("Save the files as evidence")).size() == 1);
    QVERIFY(texts.contains(QStringLiteral("logo.zip")));
}

void TestSyncPage::refusedForGoodIsNotSentAgain() {
    auto refused = row(delivery(), views::Progress::rejected);
    refused.problem = Problem{.code = "order_cancelled", .what = "Cancelled.", .retry = Retry::never};
    QVERIFY(!button(AttentionCard({refused, {}}, now), "Send again"));
    refused.problem->retry = Retry::after_event;
    QVERIFY(button(AttentionCard({refused, {}}, now), "Send again"));
    QVERIFY(button(AttentionCard({row(delivery(), views::Progress::parked), {}}, now), "Send again"));
    QVERIFY(!button(AttentionCard({row(delivery(), views::Progress::blocked), {}}, now), "Dismiss"));
}

void TestSyncPage::pageCountsWhatItDoesNotShow() {
    SyncPage page(noJournal(), [] { return now; });
    page.showPicture({.under_way = {{row(message("Hi"), views::Progress::queued), "Ada"}},
                      .needs_you = {},
                      .under_way_total = 10'000,
                      .needs_you_total = 0});
    QVERIFY(textsOf(page).contains(QStringLiteral("and 9999 more")));
    page.showPicture({});
    QVERIFY(textsOf(page).filter(QStringLiteral("Nothing is waiting")).size() == 1);
}

void TestSyncPage::refusedContentBecomesADraft() {
    const auto draft = draftOf(delivery());
    QVERIFY(draft);
    QCOMPARE(draft->key, "delivery:order:" + id<OrderId>(1).toString());
    QVERIFY(draft->json.find("logo.zip") != std::string::npos);
    QVERIFY(!draftOf(GigCommand(PauseGig{id<GigId>(4)})));
}

void TestSyncPage::hostileTextStaysText() {
    auto refused = row(message("<img src=\"file:///etc/passwd\">"), views::Progress::rejected);
    refused.problem = Problem{.code = "x", .what = "<b>No</b>"};
    AttentionCard card({refused, "<i>Ada</i>"}, now);
    card.show();
    for (const auto* label : card.findChildren<QLabel*>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
    QVERIFY(textsOf(card).contains(QStringLiteral("<b>No</b>")));
}

void TestSyncPage::buttonsTellWhatToDo() {
    SyncPage page(noJournal(), [] { return now; });
    auto waiting = row(message("Hi"), views::Progress::queued);
    waiting.can_undo = true;
    waiting.next_attempt = now + 90s;
    auto refused = row(delivery(), views::Progress::parked);
    refused.id = id<CommandId>(8);
    page.showPicture({.under_way = {{waiting, "Ada"}},
                      .needs_you = {{refused, "Logo design"}},
                      .under_way_total = 1,
                      .needs_you_total = 1});
    // Ids have no empty value, so a spy cannot keep them.
    QStringList told;
    const auto note = [&told](const char* what) {
        return [&told, what](const CommandId& command) {
            told += QLatin1String(what) + QString::fromStdString(command.toString()).right(2);
        };
    };
    connect(&page, &SyncPage::syncRequested, this, [&told] { told += QStringLiteral("sync"); });
    connect(&page, &SyncPage::openRequested, this, [&told](const QString& stream) { told += stream; });
    connect(&page, &SyncPage::undoRequested, this, note("undo "));
    connect(&page, &SyncPage::retryRequested, this, note("retry "));
    connect(&page, &SyncPage::dismissRequested, this, note("dismiss "));
    connect(&page, &SyncPage::editRequested, this,
            [note](const views::CommandRow& edited) { note("edit ")(edited.id); });
    for (const auto* name : {"Sync now", "Open", "Undo", "Try now", "Edit again", "Send again", "Dismiss"}) {
        auto* clicked = button(page, name);
        QVERIFY2(clicked, name);
        clicked->click();
    }
    QCOMPARE(told,
             QString::fromLatin1("sync,order:1,undo 09,retry 09,edit 08,retry 08,dismiss 08").split(u','));
}

} // namespace gw::ui

QTEST_MAIN(gw::ui::TestSyncPage)
#include "tst_sync_page.moc"
