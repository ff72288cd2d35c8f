#include "ui/drafts/draft.h"
#include "ui/drafts/draft_keeper.h"
#include "ui/inbox/composer.h"

#include <QTest>

using namespace gw;
using namespace gw::ui;

/// What is being written survives pauses, other things being opened, and the end of the program.
class tst_Drafts : public QObject {
    Q_OBJECT
private:
    std::vector<std::pair<std::string, std::string>> m_saved;
    DraftKeeper::Save save() {
        return [this](const std::string& key, const std::string& json) { m_saved.emplace_back(key, json); };
    }
private Q_SLOTS:
    void init() { m_saved.clear(); }

    void savesOnceTypingPauses() {
        DraftKeeper keeper(save());
        keeper.setKey("a");
        keeper.keep("1");
        keeper.keep("2");
        QVERIFY(m_saved.empty());
        QTRY_COMPARE(m_saved.size(), std::size_t(1));
        QVERIFY(m_saved.front() == std::make_pair(std::string("a"), std::string("2")));
    }

    void savesUnderTheOldKeyWhenAnotherIsOpened() {
        DraftKeeper keeper(save());
        keeper.setKey("a");
        keeper.keep("1");
        keeper.setKey("b");
        QCOMPARE(m_saved.size(), std::size_t(1));
        QVERIFY(m_saved.front().first == "a");
    }

    void savesAtTheEnd() {
        {
            DraftKeeper keeper(save());
            keeper.setKey("a");
            keeper.keep("1");
        }
        QCOMPARE(m_saved.size(), std::size_t(1));
    }

    void forgettingDeletes() {
        DraftKeeper keeper(save());
        keeper.setKey("a");
        keeper.keep("1");
        keeper.forget();
        QCOMPARE(m_saved.size(), std::size_t(1));
        QVERIFY(m_saved.front().second.empty());
    }

    void keepsNothingWithoutAKey() {
        DraftKeeper keeper(save());
        keeper.keep("1");
        keeper.flush();
        QVERIFY(m_saved.empty());
    }

    void readsBackWhatItWrote() {
        const MessageDraft draft{"Grüße \"<b>\"\n2", {}};
        QVERIFY(draftFrom<MessageDraft>(draftText(draft)) == draft);
    }

    void whatCannotBeReadIsNoDraft() {
        QVERIFY(!draftFrom<MessageDraft>(""));
        QVERIFY(!draftFrom<MessageDraft>("{\"text\":"));
        QVERIFY(!draftFrom<MessageDraft>("{\"text\":7,\"files\":[]}"));
    }
};

QTEST_MAIN(tst_Drafts)
#include "tst_drafts.moc"
