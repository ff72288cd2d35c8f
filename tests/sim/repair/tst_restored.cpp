#include "tests/sim/races/market.h"
#include "tests/sim/repair/desktop.h"

#include <QFile>
#include <QTest>

using namespace gw;
using namespace gw::sim;
using namespace std::chrono_literals;

/// A copy of the desktop's folder that is put back after work has gone on: the whole, or one of its two files
/// (sync.md, Messages: Deduplication). No command twice, none lost that is in either file.
class TestRestored : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aBackupPutBack_data() {
        QTest::addColumn<bool>("has_database");
        QTest::addColumn<bool>("has_journal");
        QTest::newRow("database only") << true << false;
        QTest::newRow("journal only") << false << true;
        QTest::newRow("both") << true << true;
    }
    void aBackupPutBack() {
        QFETCH(bool, has_database);
        QFETCH(bool, has_journal);
        begin();
        const auto settled = retitle("settled before the backup");
        QVERIFY(desktop().settles());
        desktop().connect(false);
        const auto waiting = retitle("waits in the backup");
        QVERIFY(desktop().engine().saveDraft("message:1", "old"));
        desktop().close();
        const auto backup = desktop().copy();

        QVERIFY(desktop().open());
        QVERIFY(desktop().settles());
        const auto later = retitle("settled after the backup");
        QVERIFY(desktop().settles());
        desktop().connect(false);
        const auto unsent = retitle("not sent when the backup came back");
        const auto undone = retitle("taken back");
        QVERIFY(desktop().engine().undo(undone));
        QVERIFY(desktop().engine().saveDraft("message:1", "new"));
        QVERIFY(desktop().engine().saveDraft("message:2", "only new"));
        desktop().close();

        desktop().putBack(*backup, (has_database ? Desktop::database() : QStringList()) +
                                       (has_journal ? Desktop::journal() : QStringList()));
        QVERIFY(desktop().open());
        const bool is_lost = has_database && has_journal;
        const auto& drafts = desktop().profile().drafts();
        QCOMPARE(drafts.body("message:1"), std::string(is_lost ? "old" : "new"));
        QCOMPARE(drafts.body("message:2"), std::string(is_lost ? "" : "only new"));
        QVERIFY(desktop().settles());
        QVERIFY(desktop().catchesUp());
        for (const auto& id : {settled, waiting, later})
            QCOMPARE(desktop().settlements(id), 1);
        QCOMPARE(desktop().settlements(unsent), is_lost ? 0 : 1);
        QCOMPARE(desktop().settlements(undone), 0);
        worksOn();
    }

    void aJournalNewerThanADatabaseThatIsGone() {
        begin();
        desktop().connect(false);
        const auto unsent = retitle("in the journal only");
        desktop().close();
        for (const auto& name : Desktop::database())
            QFile::remove(desktop().path(qPrintable(name)));
        QVERIFY(desktop().open());
        QVERIFY(desktop().profile().recovery());
        QCOMPARE(desktop().profile().recovery()->commands, 1);
        // The feed brings what the draft was made on; until then its own effect is seen.
        QVERIFY(desktop().settles());
        QCOMPARE(desktop().settlements(unsent), 1);
        worksOn();
    }

    void aCommandThatTheDatabaseTookButNobodyWasToldOf() {
        begin();
        desktop().engine().setOffline(true);
        const auto half = retitle("its commit failed");
        // As Issuer does after a commit that may have reached the disk or not.
        QVERIFY(desktop().profile().journal().recordClosed(half, store::CommandState::cancelled));
        desktop().close();
        QVERIFY(desktop().open());
        QVERIFY(desktop().profile().recovery());
        QCOMPARE(desktop().profile().recovery()->cancelled, 1);
        QVERIFY(!desktop().profile().outbox().hasUnsettled());
        QVERIFY(desktop().profile().streams().diverging().empty());
        QVERIFY(desktop().catchesUp());
        QCOMPARE(desktop().settlements(half), 0);
        worksOn();
    }

private:
    World& world() { return m_market->world(); }
    Desktop& desktop() { return *m_desktop; }
    void begin() {
        m_market = std::make_unique<Market>();
        auto& device = world().addDevice("laptop", m_market->seller().account());
        m_desktop = std::make_unique<Desktop>(world(), device);
        QVERIFY(desktop().open());
        QVERIFY(desktop().catchesUp());
    }
    /// One more edit of the same gig, so that all are of one lane.
    CommandId retitle(const std::string& title) {
        const auto state = desktop().profile().streams().visible("gig:" + m_market->gig().toString());
        const GigPatch patch{.title = title};
        return desktop().submit(GigCommand(
            SaveGigDraft{m_market->gig(), patch, basesOf(std::get<Gig>(state.value()).draft, patch)}));
    }
    /// What comes after is taken as ever, and both desktops of the account agree.
    void worksOn() {
        const auto next = retitle("after it");
        QVERIFY(desktop().settles());
        QVERIFY(desktop().catchesUp());
        QCOMPARE(desktop().settlements(next), 1);
        QVERIFY(desktop().profile().outbox().needingPerson().empty());
        world().run(20s);
        const auto name = "gig:" + m_market->gig().toString();
        QVERIFY(desktop().profile().streams().visible(name) ==
                m_market->seller().profile().streams().visible(name));
    }

    std::unique_ptr<Market> m_market;
    std::unique_ptr<Desktop> m_desktop;
};

QTEST_GUILESS_MAIN(TestRestored)
#include "tst_restored.moc"
