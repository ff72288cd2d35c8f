#include "tests/sim/races/market.h"
#include "tests/sync/support/file_dump.h"

#include <QTest>

using namespace gw;
using namespace gw::sim;
using namespace std::chrono_literals;

namespace {

/// Who is back first.
void bothWays() {
    QTest::addColumn<bool>("laptop_first");
    QTest::newRow("laptop first") << true;
    QTest::newRow("desktop first") << false;
}

} // namespace

/// Two desktops of one seller and the buyer's, all at work without a network on the same gig, order and
/// conversation (sync.md, What wins). At the end both desktops of the account show the same.
class TestDevices : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_market = std::make_unique<Market>();
        m_laptop = &m_market->world().addDevice("laptop", desk().account());
        m_talk = conversationBetween(m_market->buyer().account(), desk().account());
        m_market->does(m_market->buyer(), ConversationCommand(OpenConversation{*m_talk, desk().account()}));
        for (int i = 0; i < 4; ++i)
            m_market->does(m_market->buyer(), ConversationCommand(message("Question")));
        m_market->passes(10s);
    }

    void editsOfOtherFieldsMerge_data() { bothWays(); }
    void editsOfOtherFieldsMerge() {
        apart();
        m_market->does(laptop(), edit(laptop(), {.title = "I will paint"}));
        m_market->does(desk(), edit(desk(), {.description = "With oil."}));
        together();
        QCOMPARE(m_market->fate(laptop()), QStringLiteral("ok"));
        QCOMPARE(m_market->fate(desk()), QStringLiteral("ok"));
        const auto gig = desk().views().gig(m_market->gig());
        QCOMPARE(gig->draft.title, std::string("I will paint"));
        QCOMPARE(gig->draft.description, std::string("With oil."));
    }

    void editsOfOneFieldGiveAChoice_data() { bothWays(); }
    void editsOfOneFieldGiveAChoice() {
        QFETCH(bool, laptop_first);
        apart();
        m_market->does(laptop(), edit(laptop(), {.title = "From the laptop"}));
        m_market->does(desk(), edit(desk(), {.title = "From the desktop"}));
        together();
        auto& winner = laptop_first ? laptop() : desk();
        auto& loser = laptop_first ? desk() : laptop();
        QCOMPARE(m_market->fate(winner), QStringLiteral("ok"));
        QCOMPARE(m_market->fate(loser), QStringLiteral("rejected field_conflict"));
        // The three of the choice: what is on sale now, what was meant, and what that was based on.
        const auto kept = loser.views().needsAttention().at(0);
        const auto& meant = std::get<SaveGigDraft>(std::get<GigCommand>(kept.command));
        QCOMPARE(meant.patch.title,
                 std::optional<std::string>(laptop_first ? "From the desktop" : "From the laptop"));
        QCOMPARE(meant.base.size(), std::size_t(1));
        QCOMPARE(loser.views().gig(m_market->gig())->draft.title,
                 std::string(laptop_first ? "From the laptop" : "From the desktop"));
    }

    void readMarksAndLabelsMerge_data() { bothWays(); }
    void readMarksAndLabelsMerge() {
        apart();
        m_market->does(laptop(), ConversationCommand(MarkRead{*m_talk, 3}));
        m_market->does(desk(), ConversationCommand(MarkRead{*m_talk, 2}));
        m_market->does(laptop(), ConversationCommand(LabelConversation{*m_talk, {"logo"}, {}}));
        m_market->does(desk(), ConversationCommand(LabelConversation{*m_talk, {"urgent"}, {}}));
        together();
        for (auto* device : {&desk(), &laptop()}) {
            const auto talk = conversationOf(*device);
            const auto& own = talk.own(device->account());
            QCOMPARE(own.read_through, 3);
            QCOMPARE(own.labels.size(), std::size_t(2));
        }
    }

    void messagesAreAllThereInOneOrder_data() { bothWays(); }
    void messagesAreAllThereInOneOrder() {
        apart();
        Market::goOffline(m_market->buyer());
        m_market->does(laptop(), ConversationCommand(message("From the laptop")));
        m_market->does(desk(), ConversationCommand(message("From the desktop")));
        m_market->does(m_market->buyer(), ConversationCommand(message("From the buyer")));
        together();
        m_market->arrive(m_market->buyer());
        m_market->passes(20s);
        const auto textsOn = [&](Device& device) {
            std::vector<std::string> texts;
            for (const auto& row : device.views().messages(*m_talk, 0, 100).rows)
                texts.push_back(row.text);
            return texts;
        };
        QCOMPARE(textsOn(desk()).size(), std::size_t(7));
        QVERIFY(textsOn(desk()) == textsOn(laptop()));
        QVERIFY(textsOn(desk()) == textsOn(m_market->buyer()));
    }

    void draftsStayWhereTheyWereWritten() {
        QVERIFY(desk().engine().saveDraft("message:1", "on the desktop"));
        QVERIFY(laptop().engine().saveDraft("message:1", "on the laptop"));
        m_market->passes(20s);
        QCOMPARE(desk().views().draft("message:1"), std::string("on the desktop"));
        QCOMPARE(laptop().views().draft("message:1"), std::string("on the laptop"));
    }

    void oneOrderFromThreeSides_data() { bothWays(); }
    void oneOrderFromThreeSides() {
        QFETCH(bool, laptop_first);
        const auto order = m_market->orderInProgress(m_market->buyer());
        m_market->passes(10s);
        apart();
        Market::goOffline(m_market->buyer());
        m_market->does(laptop(), OrderCommand(m_market->delivery(laptop(), order, "from the laptop")));
        m_market->does(desk(), OrderCommand(m_market->delivery(desk(), order, "from the desktop")));
        m_market->does(m_market->buyer(), ConversationCommand(message("How is it going?")));
        together();
        m_market->arrive(m_market->buyer());
        m_market->passes(20s);
        auto& winner = laptop_first ? laptop() : desk();
        auto& loser = laptop_first ? desk() : laptop();
        QCOMPARE(m_market->fate(winner), QStringLiteral("ok"));
        QCOMPARE(m_market->fate(loser), QStringLiteral("rejected already_delivered"));
        QVERIFY(!loser.views().needsAttention().at(0).files.empty());
        QCOMPARE(Market::orderOf(m_market->buyer(), order).deliveries.size(), std::size_t(1));
    }

    void cleanup() {
        m_market->passes(20s);
        QVERIFY(!desk().profile().outbox().hasUnsettled() && !laptop().profile().outbox().hasUnsettled());
        QCOMPARE(fixtures::shownBy(desk().profile()), fixtures::shownBy(laptop().profile()));
    }

private:
    Device& desk() { return m_market->seller(); }
    Device& laptop() { return *m_laptop; }
    void apart() {
        Market::goOffline(desk());
        Market::goOffline(laptop());
    }
    void together() {
        QFETCH(bool, laptop_first);
        m_market->arrive(laptop_first ? laptop() : desk());
        m_market->arrive(laptop_first ? desk() : laptop());
        m_market->passes(20s);
    }
    SendMessage message(const std::string& text) {
        return {*m_talk, m_market->makeId<MessageId>(), text, {}, {}, m_market->world().clock().now()};
    }
    AnyCommand edit(Device& device, const GigPatch& patch) {
        const auto gig = device.views().gig(m_market->gig());
        return GigCommand(SaveGigDraft{m_market->gig(), patch, basesOf(gig->draft, patch)});
    }
    Conversation conversationOf(Device& device) {
        return std::get<Conversation>(
            device.profile().streams().visible("conversation:" + m_talk->toString()).value());
    }

    std::unique_ptr<Market> m_market;
    Device* m_laptop = nullptr;
    std::optional<ConversationId> m_talk;
};

QTEST_GUILESS_MAIN(TestDevices)
#include "tst_devices.moc"
