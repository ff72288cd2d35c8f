#include "tests/sim/races/market.h"
#include "tests/sim/repair/desktop.h"
#include "tests/sync/support/file_dump.h"

#include <QFile>
#include <QTest>
#include <boost/json/serialize.hpp>

#include <set>
#include <sstream>

using namespace gw;
using namespace gw::sim;
using namespace std::chrono_literals;
using store::Repair;

namespace {

constexpr int flips = 120;
constexpr const char* draft_text = "{\"text\":\"not sent yet\"}";

void flipBit(const QString& path, Random& random) {
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    auto bytes = file.readAll();
    const auto at = static_cast<qsizetype>(random.next64() % static_cast<std::uint64_t>(bytes.size()));
    bytes[at] = static_cast<char>(bytes[at] ^ (1 << (random.next64() % 8)));
    file.seek(0);
    file.write(bytes);
}

/// The first line in which two dumps differ; empty when they are equal.
std::string difference(const std::string& one, const std::string& other) {
    std::istringstream left(one);
    std::istringstream right(other);
    for (std::string a, b; left || right;) {
        std::getline(left, a);
        std::getline(right, b);
        if (a != b)
            return a + "\nand\n" + b;
    }
    return {};
}

std::string bytesOf(const store::OutboxEntry& entry) {
    return entry.id.toString() + entry.lane + entry.command.type + boost::json::serialize(entry.command.body);
}

} // namespace

/// Damage anywhere in the desktop's files: found before it is shown or sent, repaired, nothing irreplaceable
/// lost (I1, I8, I10).
class TestRepair : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_market = std::make_unique<Market>();
        auto& device = world().addDevice("laptop", m_market->seller().account());
        m_desktop = std::make_unique<Desktop>(world(), device);
        const auto order = m_market->orderInProgress(m_market->buyer());
        const auto talk = conversationBetween(m_market->buyer().account(), device.account());
        m_market->does(m_market->buyer(), ConversationCommand(OpenConversation{talk, device.account()}));
        for (int i = 0; i < 5; ++i)
            m_market->does(m_market->buyer(),
                           ConversationCommand(SendMessage{talk,
                                                           m_market->makeId<MessageId>(),
                                                           "Message number " + std::to_string(i),
                                                           {},
                                                           {},
                                                           world().clock().now()}));
        QVERIFY(desktop().open());
        QVERIFY(desktop().settles());
        world().run(20s);
        desktop().connect(false);
        const auto file = desktop().engine().pin("logo.txt", "text/plain", "the logo").value();
        m_artefact = file.blob;
        m_commands = {desktop().submit(OrderCommand(SubmitDelivery{order, {file}, "Here.", false, false})),
                      desktop().submit(ConversationCommand(SendMessage{
                          talk, m_market->makeId<MessageId>(), "Hello", {}, {}, world().clock().now()})),
                      desktop().submit(GigCommand(
                          SaveGigDraft{m_market->makeId<GigId>(), GigPatch{.title = "I will paint"}, {}}))};
        QVERIFY(desktop().engine().saveDraft("message:1", draft_text));
        QVERIFY(desktop().engine().saveDraft("message:2", "{}"));
        QVERIFY(desktop().engine().saveDraft("message:2", ""));
        m_unpinned = desktop().engine().pin("later.txt", "text/plain", "for a draft").value().blob;
        m_content = contents();
        m_shown = fixtures::shownBy(desktop().profile());
        desktop().close();
        m_copy = desktop().copy();
    }

    void aFlippedBitAnywhereIsFoundAndRepaired() {
        SeededRandom random(20261122);
        std::map<Repair, int> repairs;
        int unnoticed = 0;
        for (int flip = 0; flip < flips; ++flip) {
            putBackAll();
            flipBit(desktop().path("studio.db"), random);
            desktop().connect(false);
            QVERIFY(desktop().open());
            nothingIsLost();
            if (const auto& recovery = desktop().profile().recovery())
                ++repairs[recovery->repair];
            else
                ++unnoticed;
            // What is here offline is right, if not all; a log that was whole shows everything.
            const auto& recovery = desktop().profile().recovery();
            if (!recovery || recovery->repair == Repair::rebuilt)
                showsTheSame();
            if (recovery && recovery->repair != Repair::rebuilt) {
                desktop().onlyPull(true);
                QVERIFY(desktop().catchesUp());
                showsTheSame();
            }
            desktop().close();
            desktop().onlyPull(false);
        }
        // Only what nothing refers to is not looked at.
        QVERIFY2(unnoticed < flips / 10, qPrintable(QString::number(unnoticed)));
        qInfo("rebuilt %d, fetched %d, salvaged %d, bootstrapped %d", repairs[Repair::rebuilt],
              repairs[Repair::fetched], repairs[Repair::salvaged], repairs[Repair::bootstrapped]);
        QVERIFY(repairs[Repair::rebuilt] > 0 && repairs[Repair::salvaged] > 0);
        QCOMPARE(repairs[Repair::bootstrapped], 0);
    }

    void aDamagedJournalIsMadeAnewFromTheDatabase() {
        SeededRandom random(7);
        for (int flip = 0; flip < 50; ++flip) {
            putBackAll();
            flipBit(desktop().path("outbox.journal"), random);
            desktop().connect(false);
            QVERIFY(desktop().open());
            nothingIsLost();
            QCOMPARE(desktop().profile().journal().read()->lost_records, 0);
            QCOMPARE(desktop().profile().journal().read()->commands.size(), m_commands.size());
            desktop().close();
        }
    }

    void aLogThatCannotBeReadIsFetchedFromThere() {
        putBackAll();
        ruinTable("items");
        QVERIFY(desktop().open());
        QVERIFY(desktop().profile().recovery());
        QVERIFY(desktop().profile().recovery()->repair == Repair::fetched);
        nothingIsLost();
        desktop().onlyPull(true);
        QVERIFY(desktop().catchesUp());
        showsTheSame();
    }

    void everythingSettlesAfterARepair() {
        ruinTable("streams");
        QVERIFY(desktop().open());
        nothingIsLost();
        QVERIFY(desktop().settles());
        for (const auto& id : m_commands)
            QCOMPARE(desktop().settlements(id), 1);
        QVERIFY(desktop().profile().outbox().needingPerson().empty());
    }

    void withoutAnyFileEverythingComesFromTheServer() {
        for (const auto& name : Desktop::journal())
            QFile::remove(desktop().path(qPrintable(name)));
        QFile file(desktop().path("studio.db"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(20'000, 'x'));
        file.close();
        QVERIFY(desktop().open());
        QVERIFY(desktop().profile().recovery()->repair == Repair::bootstrapped);
        QVERIFY(desktop().settles());
        world().run(20s);
        QCOMPARE(desktop().profile().log().count(),
                 std::uint64_t(world().serverFeed(desktop().device()).size()));
    }

    void aRepairThatWasCutShortBeginsAgain() {
        ruinTable("streams");
        // The process ends after the damaged file was moved aside.
        QVERIFY(QFile::rename(desktop().path("studio.db"), desktop().path("studio.db.damaged-1")));
        desktop().connect(false);
        QVERIFY(desktop().open());
        QVERIFY(desktop().profile().recovery()->repair == Repair::rebuilt);
        nothingIsLost();
        showsTheSame();
    }

private:
    World& world() { return m_market->world(); }
    Desktop& desktop() { return *m_desktop; }
    void putBackAll() {
        // An earlier round has left its damaged file.
        for (int number = 1;
             QFile::remove(desktop().path(qPrintable(QStringLiteral("studio.db.damaged-%1").arg(number))));
             ++number)
            continue;
        desktop().putBack(*m_copy, Desktop::database() + Desktop::journal());
    }
    std::set<std::string> contents() {
        std::set<std::string> contents;
        for (const auto& entry : desktop().profile().outbox().all())
            contents.insert(bytesOf(entry));
        return contents;
    }
    void nothingIsLost() {
        auto& profile = desktop().profile();
        QCOMPARE(contents(), m_content);
        QCOMPARE(profile.drafts().body("message:1"), std::string(draft_text));
        QVERIFY(profile.drafts().body("message:2").empty());
        for (const auto& root : {m_artefact, m_unpinned}) {
            const auto blob = profile.blobs().find(root);
            QVERIFY(blob && profile.blobs().readPart(*blob, 0));
        }
    }
    void showsTheSame() {
        auto shown = fixtures::shownBy(desktop().profile());
        // Who made a gig that the server has not seen is foretold by the name that the last contact told.
        if (const auto at = shown.find(R"("seller_name":"")"); at != std::string::npos)
            shown.insert(at + 15, "seller");
        const auto found = difference(shown, m_shown);
        QVERIFY2(found.empty(), found.c_str());
    }
    /// Makes every page of a table unreadable.
    void ruinTable(const char* table) {
        std::vector<std::int64_t> pages;
        {
            auto database =
                sql::Database::open(desktop().path("studio.db"), sql::Database::Access::reader, {});
            auto row = (*database)->statement("SELECT pageno FROM dbstat WHERE name = ? ORDER BY pageno");
            row.bind(std::string_view(table));
            while (row.next())
                pages.push_back(row.integer(0));
        }
        QVERIFY(!pages.empty());
        QFile file(desktop().path("studio.db"));
        QVERIFY(file.open(QIODevice::ReadWrite));
        for (const auto page : pages) {
            file.seek((page - 1) * 4096 + 3000);
            file.write("damage");
        }
    }

    std::unique_ptr<Market> m_market;
    std::unique_ptr<Desktop> m_desktop;
    std::vector<CommandId> m_commands;
    BlobId m_artefact{BlobId::Bytes{}}, m_unpinned{BlobId::Bytes{}};
    std::set<std::string> m_content;
    std::string m_shown;
    std::unique_ptr<QTemporaryDir> m_copy;
};

QTEST_GUILESS_MAIN(TestRepair)
#include "tst_repair.moc"
