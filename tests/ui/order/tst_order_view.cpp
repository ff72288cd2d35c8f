#include "tests/ui/order/order_fixture.h"
#include "ui/inbox/conversation_view.h"
#include "ui/order/answers_form.h"
#include "ui/order/delivery_form.h"
#include "ui/order/order_view.h"
#include "ui/order/revision_form.h"
#include "ui/order/timeline_view.h"
#include "ui/widgets/growing_edit.h"
#include "ui/widgets/plain_label.h"

#include <QCheckBox>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace gw;
using namespace gw::ui;
using namespace gw::test;
using views::Hat;

/// One order as each side works with it.
class tst_OrderView : public QObject {
    Q_OBJECT
private:
    std::vector<OrderCommand> m_commands;

    static QFuture<Result<Artefact>> pin(const QString& path) {
        if (path.contains(QStringLiteral("missing")))
            return answered(Result<Artefact>(Problem{.code = "cannot_read", .what = "It is gone."}));
        return answered(Result<Artefact>(fileOf("work.pdf", 10)));
    }
    std::unique_ptr<OrderView> view(const OrderStory& story, Hat hat, bool online = true) {
        auto made = std::make_unique<OrderView>(pin, [] { return noon; });
        connect(made.get(), &OrderView::commandRequested, this,
                [this](const OrderCommand& command) { m_commands.push_back(command); });
        made->resize(1200, 900);
        made->showOrder(story.detail(), hat, online);
        made->show();
        return made;
    }
    static QPushButton* button(const QWidget* in, const QString& text) {
        for (auto* one : in->findChildren<QPushButton*>())
            if (one->text() == text && one->isVisible())
                return one;
        return nullptr;
    }
    template<class Command>
    const Command* last() const {
        return m_commands.empty() ? nullptr : std::get_if<Command>(&m_commands.back());
    }

private Q_SLOTS:
    void init() { m_commands.clear(); }

    void deliversWithFilesAndMessage() {
        OrderStory story;
        const auto made = view(story.started(), Hat::seller);
        made->restore({{"Here it is", {fileOf("a.zip", 5)}, false}, {}, {}, {}});
        button(made.get(), QStringLiteral("Deliver"))->click();
        QVERIFY(last<SubmitDelivery>());
        QVERIFY(last<SubmitDelivery>()->message == "Here it is");
        QCOMPARE(last<SubmitDelivery>()->artefacts.size(), std::size_t(1));
        QVERIFY(!last<SubmitDelivery>()->nothing_to_attach);
    }

    void sayingThatNothingIsAttachedReachesTheCommand() {
        OrderStory story;
        const auto made = view(story.started(), Hat::seller);
        made->findChild<DeliveryForm*>()->findChild<QCheckBox*>()->setChecked(true);
        button(made.get(), QStringLiteral("Deliver"))->click();
        QVERIFY(last<SubmitDelivery>()->nothing_to_attach);
    }

    void aRefusalIsShownAndTheTextStays() {
        OrderStory story;
        const auto made = view(story.started(), Hat::seller);
        made->restore({{"Kept", {}, false}, {}, {}, {}});
        made->showProblem({.code = "nothing_attached", .what = "No file is attached."});
        QCOMPARE(made->findChild<DeliveryForm*>()->problemShown(), QStringLiteral("No file is attached."));
        QVERIFY(made->draft().delivery.message == "Kept");
    }

    void aRepeatCanBeConfirmed() {
        OrderStory story;
        const auto made = view(story.inRevision(), Hat::seller);
        made->restore({{"Again", {fileOf("a.zip", 5)}, false}, {}, {}, {}});
        made->showProblem({.code = "repeat_delivery", .what = "The same as before."});
        button(made.get(), QStringLiteral("Deliver it again"))->click();
        QVERIFY(last<SubmitDelivery>()->repeat_confirmed);
    }

    void whatIsBeingWrittenSurvivesNews() {
        OrderStory story;
        const auto made = view(story.started(), Hat::seller);
        made->restore({{"Half a sentence", {fileOf("a.zip", 5)}, false}, {}, {}, {}});
        made->showOrder(story.detail(), Hat::seller, true);
        QVERIFY(made->draft().delivery.message == "Half a sentence");
        made->clearSent(SubmitDelivery{story.id, {}, {}, false, false});
        QVERIFY(made->draft() == OrderDraft());
    }

    void restoringADraftIsNoEdit() {
        OrderStory story;
        const auto made = view(story.started(), Hat::seller);
        QSignalSpy edited(made.get(), &OrderView::edited);
        made->restore({{"Kept", {fileOf("a.zip", 5)}, false}, {}, {}, {}});
        QCOMPARE(edited.size(), 0);
    }

    void anotherOrderBeginsEmpty() {
        OrderStory story;
        const auto made = view(story.started(), Hat::seller);
        made->restore({{"Mine", {}, false}, {}, {}, {}});
        OrderStory other("Maya Okonkwo", "A second logo", idOf<OrderId>(200));
        made->showOrder(other.started().detail(), Hat::seller, true);
        QVERIFY(made->draft() == OrderDraft());
    }

    void requiredAnswersAreAskedFor() {
        OrderStory story;
        const auto made = view(story.paid(), Hat::buyer);
        auto* form = made->findChild<AnswersForm*>();
        button(made.get(), QStringLiteral("Send answers"))->click();
        QVERIFY(m_commands.empty());
        QVERIFY(!form->problemShown().isEmpty());
        form->findChild<GrowingEdit*>()->setPlainText(QStringLiteral("Halcyon"));
        form->findChildren<QRadioButton*>().at(1)->setChecked(true);
        button(made.get(), QStringLiteral("Send answers"))->click();
        QVERIFY(last<SubmitRequirements>());
        QCOMPARE(last<SubmitRequirements>()->answers.size(), std::size_t(2));
        QVERIFY(last<SubmitRequirements>()->answers.at(1).text == "Hand-drawn");
    }

    void acceptingOfflineIsExplainedAndNotQueued() {
        OrderStory story;
        const auto made = view(story.delivered(), Hat::buyer, false);
        button(made.get(), QStringLiteral("Accept delivery"))->click();
        QVERIFY(m_commands.empty());
        QVERIFY(made->step()->noticeWords().contains(QStringLiteral("offline")));
        made->showOrder(story.detail(), Hat::buyer, true);
        button(made.get(), QStringLiteral("Accept delivery"))->click();
        QVERIFY(last<AcceptDelivery>());
    }

    void revisionsArePinnedToFiles() {
        OrderStory story;
        const auto made = view(story.delivered(), Hat::buyer);
        made->step()->act(OrderAction::request_revision);
        auto* form = made->findChild<RevisionForm*>();
        QVERIFY(form->isVisible());
        button(form, QStringLiteral("Ask for a revision"))->click();
        QVERIFY(m_commands.empty());
        const RevisionItem point{"Turn the bird", story.order().deliveries.back().artefacts.front().blob};
        form->restore({point});
        button(form, QStringLiteral("Ask for a revision"))->click();
        QVERIFY(last<RequestRevision>());
        QVERIFY(last<RequestRevision>()->items == std::vector<RevisionItem>{point});
    }

    void whatCannotBeDoneIsExplained() {
        OrderStory story;
        const auto made = view(story.started(), Hat::buyer);
        button(made.get(), QStringLiteral("Cancel order"))->click();
        QVERIFY(m_commands.empty());
        QVERIFY(!made->step()->noticeWords().isEmpty());
    }

    void strangersTextIsNeverHtml() {
        OrderStory story("<h1>Maya</h1>", "<img src=x> I will");
        const auto made = view(story.inRevision(), Hat::seller);
        bool seen = false;
        for (const auto* label : made->findChildren<QLabel*>())
            if (label->text().contains(u'<')) {
                seen = true;
                QCOMPARE(label->textFormat(), Qt::PlainText);
            }
        QVERIFY(seen);
    }

    void everyEventHasItsLine() {
        OrderStory story;
        const auto made = view(story.inRevision(), Hat::seller);
        QCOMPARE(made->findChild<TimelineView*>()->lineCount(),
                 static_cast<int>(story.detail().timeline.size()));
    }

    void theConversationGoesBehindATabWhereItIsNarrow() {
        OrderStory story;
        const auto made = view(story.started(), Hat::seller);
        QVERIFY(made->conversation()->isVisible());
        made->resize(600, 800);
        QTRY_VERIFY(!made->conversation()->isVisible());
    }

    void everyInputHasAName() {
        OrderStory story;
        const auto made = view(story.started(), Hat::seller);
        for (const auto* edit : made->findChildren<GrowingEdit*>())
            QVERIFY(!edit->accessibleName().isEmpty());
    }
};

QTEST_MAIN(tst_OrderView)
#include "tst_order_view.moc"
