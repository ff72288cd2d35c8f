#include "runtime/seeded_random.h"
#include "sync/store/failure.h"
#include "sync/store/folder_disk.h"
#include "sync/store/profile.h"
#include "sync/views/migrations.h"
#include "tests/support/model_fixtures.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace gw;
using namespace gw::fixtures;
using namespace gw::store;

namespace {

/// A disk that fails when something is written.
class FailingDisk : public FolderDisk {
public:
    using FolderDisk::FolderDisk;
    Result<void> append(const std::string& name, std::string_view bytes, bool durable) override {
        if (!failure.empty())
            return Problem{.code = failure, .what = "It failed."};
        return FolderDisk::append(name, bytes, durable);
    }
    Result<void> replace(const std::string& name, std::string_view bytes) override {
        if (!failure.empty())
            return Problem{.code = failure, .what = "It failed."};
        return FolderDisk::replace(name, bytes);
    }
    std::string failure;
};

} // namespace

/// The profile folder: durable, locked, and rebuilt from its journal file when the database is lost
/// (sync.md, decision 5).
class TestProfile : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatWasStoredIsThereAfterReopening();
    void aDamagedDatabaseIsMovedAsideAndRebuilt();
    void anAbsentDatabaseIsRebuilt();
    void aRefusedCommandIsRebuiltWithItsReason();
    void halfARecordCostsOnlyItself();
    void anotherAccountsProfileIsLeftAlone();
    void twoStudiosCantShareAProfile();
    void aFullDiskLeavesNothingHalfDone();
    void aFullDiskKeepsTheOldJournal();
    void afterAFailedSyncNothingIsAcknowledged();
    void blobsAreFoundAgainAfterTheDatabaseIsLost();

private:
    Result<std::unique_ptr<store::Profile>> open(AccountId account = seller) {
        return store::Profile::open(std::make_unique<FolderDisk>(m_folder->path()), views::fileMigrations(),
                                    {account, id<DeviceId>(5)}, m_random);
    }
    std::pair<std::unique_ptr<store::Profile>, FailingDisk*>
    openOnFailingDisk(const std::string& failure = {});
    QString file(const char* name) const { return m_folder->filePath(QString::fromLatin1(name)); }

    SeededRandom m_random{7};
    std::unique_ptr<QTemporaryDir> m_folder;

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
};

namespace {

OutboxEntry entryFor(store::Profile& profile, std::uint64_t n, const std::vector<BlobId>& blobs = {}) {
    const GigCommand command = SaveGigDraft{id<GigId>(n), GigPatch{.title = "Title"}, {}};
    return {.id = id<CommandId>(n),
            .stream = profile.streams().open(streamOf(AnyCommand(command))),
            .lane = streamOf(AnyCommand(command)),
            .command = encode(AnyCommand(command)),
            .blobs = blobs,
            .based_on = 3,
            .issued_at = start,
            .predicted_at = start,
            .since = start};
}

OutboxEntry issue(store::Profile& profile, std::uint64_t n, const std::vector<BlobId>& blobs = {}) {
    OutboxEntry entry = entryFor(profile, 0xffff);
    const auto done = profile.transaction([&] {
        entry = entryFor(profile, n, blobs);
        entry.number = profile.outbox().add(entry);
        must(profile.journal().recordCommand(entry));
    });
    if (!done)
        throw UnexpectedProblem(done.error());
    return entry;
}

void saveDraft(store::Profile& profile, const std::string& key, const std::string& body) {
    must(profile.transaction([&] {
        const auto version = profile.drafts().save(key, body, start);
        must(profile.journal().recordDraft({key, body, version, start}));
    }));
}

void overwrite(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

void TestProfile::whatWasStoredIsThereAfterReopening() {
    std::uint64_t incarnation = 0;
    {
        auto profile = open().value();
        issue(*profile, 1);
        saveDraft(*profile, "gig:1", "{}");
        incarnation = profile->meta().incarnation();
        QVERIFY(incarnation != 0);
    }
    auto profile = open().value();
    QVERIFY(!profile->recovery());
    QCOMPARE(profile->outbox().unsettled().size(), 1U);
    QCOMPARE(QString::fromStdString(profile->drafts().body("gig:1")), QStringLiteral("{}"));
    QCOMPARE(profile->meta().incarnation(), incarnation);
}

void TestProfile::aDamagedDatabaseIsMovedAsideAndRebuilt() {
    std::uint64_t incarnation = 0;
    {
        auto profile = open().value();
        issue(*profile, 1);
        const auto settled = issue(*profile, 2);
        must(profile->transaction([&] { profile->outbox().close(settled, CommandState::confirmed, start); }));
        must(profile->journal().recordClosed(settled.id, CommandState::confirmed));
        saveDraft(*profile, "kept", "{\"a\":1}");
        saveDraft(*profile, "deleted", "{}");
        saveDraft(*profile, "deleted", "");
        incarnation = profile->meta().incarnation();
    }
    overwrite(file("studio.db"), QByteArray(20'000, 'x'));
    overwrite(file("studio.db-wal"), {});
    auto profile = open().value();
    QVERIFY(profile->recovery());
    QVERIFY(QFileInfo::exists(profile->recovery()->damaged_file));
    QCOMPARE(profile->recovery()->commands, 1);
    QCOMPARE(profile->recovery()->drafts, 1);
    const auto entries = profile->outbox().unsettled();
    QCOMPARE(entries.size(), 1U);
    QVERIFY(entries[0].id == id<CommandId>(1));
    QVERIFY(entries[0].decoded());
    QCOMPARE(entries[0].based_on, 3U);
    QCOMPARE(QString::fromStdString(profile->drafts().body("kept")), QStringLiteral("{\"a\":1}"));
    QVERIFY(profile->drafts().body("deleted").empty());
    // Lanes count anew, so the server must not mix them up with the old ones.
    QVERIFY(profile->meta().incarnation() != incarnation);
    QCOMPARE(profile->meta().cursor().pos, 0U);
}

void TestProfile::anAbsentDatabaseIsRebuilt() {
    { issue(*open().value(), 1); }
    QVERIFY(QFile::remove(file("studio.db")));
    auto profile = open().value();
    QVERIFY(profile->recovery());
    QVERIFY(profile->recovery()->damaged_file.isEmpty());
    QCOMPARE(profile->outbox().unsettled().size(), 1U);
}

void TestProfile::aRefusedCommandIsRebuiltWithItsReason() {
    {
        auto profile = open().value();
        const auto entry = issue(*profile, 1);
        must(profile->journal().recordState(entry.id, CommandState::rejected,
                                            Problem{.code = "order_cancelled", .what = "Cancelled."}, false));
    }
    QVERIFY(QFile::remove(file("studio.db")));
    auto profile = open().value();
    const auto entry = profile->outbox().find(id<CommandId>(1)).value();
    QCOMPARE(entry.state, CommandState::rejected);
    QCOMPARE(QString::fromStdString(entry.problem->code), QStringLiteral("order_cancelled"));
    QVERIFY(!entry.dismissed);
}

void TestProfile::halfARecordCostsOnlyItself() {
    {
        auto profile = open().value();
        issue(*profile, 1);
        issue(*profile, 2);
        issue(*profile, 3);
    }
    QFile journal(file("outbox.journal"));
    QVERIFY(journal.open(QIODevice::ReadWrite));
    auto bytes = journal.readAll();
    const auto second = bytes.indexOf(id<CommandId>(2).toString().c_str());
    bytes[second + 4] = '!';
    bytes.chop(20);
    journal.resize(0);
    journal.write(bytes);
    journal.close();
    QVERIFY(QFile::remove(file("studio.db")));
    auto profile = open().value();
    QCOMPARE(profile->recovery()->lost_records, 2);
    QCOMPARE(profile->outbox().unsettled().size(), 1U);
}

void TestProfile::anotherAccountsProfileIsLeftAlone() {
    { issue(*open().value(), 1); }
    const auto refused = open(buyer);
    QVERIFY(!refused);
    QCOMPARE(QString::fromStdString(refused.error().code), QStringLiteral("other_account"));
    QCOMPARE(open().value()->outbox().unsettled().size(), 1U);
}

void TestProfile::twoStudiosCantShareAProfile() {
    auto first = open().value();
    const auto second = open();
    QVERIFY(!second);
    QCOMPARE(QString::fromStdString(second.error().code), QStringLiteral("in_use"));
    first.reset();
    QVERIFY(open());
}

std::pair<std::unique_ptr<store::Profile>, FailingDisk*>
TestProfile::openOnFailingDisk(const std::string& failure) {
    auto disk = std::make_unique<FailingDisk>(m_folder->path());
    auto* failing = disk.get();
    failing->failure = failure;
    return {
        store::Profile::open(std::move(disk), views::fileMigrations(), {seller, id<DeviceId>(5)}, m_random)
            .value(),
        failing};
}

void TestProfile::aFullDiskLeavesNothingHalfDone() {
    auto [profile, disk] = openOnFailingDisk();
    disk->failure = "disk_full";
    QVERIFY_THROWS_EXCEPTION(UnexpectedProblem, issue(*profile, 1));
    QVERIFY(!profile->outbox().hasUnsettled());
    disk->failure.clear();
    issue(*profile, 2);
    QCOMPARE(profile->outbox().unsettled().size(), 1U);
    QCOMPARE(profile->journal().read()->commands.size(), 1U);
}

void TestProfile::aFullDiskKeepsTheOldJournal() {
    { issue(*openOnFailingDisk().first, 1); }
    auto [profile, disk] = openOnFailingDisk("disk_full");
    QCOMPARE(profile->outbox().unsettled().size(), 1U);
    QVERIFY_THROWS_EXCEPTION(UnexpectedProblem, issue(*profile, 2));
    disk->failure.clear();
    issue(*profile, 3);
    QCOMPARE(profile->journal().read()->commands.size(), 2U);
}

void TestProfile::afterAFailedSyncNothingIsAcknowledged() {
    {
        auto [profile, disk] = openOnFailingDisk();
        int broken = 0;
        profile->on_broken = [&](const Problem&) { ++broken; };
        disk->failure = "io_error";
        QVERIFY_THROWS_EXCEPTION(UnexpectedProblem, issue(*profile, 1));
        QCOMPARE(broken, 1);
        // The disk says that all is well again, but nobody knows what it has lost.
        disk->failure.clear();
        QVERIFY_THROWS_EXCEPTION(UnexpectedProblem, issue(*profile, 2));
        QVERIFY_THROWS_EXCEPTION(Failure, saveDraft(*profile, "a", "{}"));
    }
    auto [profile, disk] = openOnFailingDisk();
    QVERIFY(!profile->outbox().hasUnsettled());
    issue(*profile, 3);
    QCOMPARE(profile->outbox().unsettled().size(), 1U);
}

void TestProfile::blobsAreFoundAgainAfterTheDatabaseIsLost() {
    std::vector<BlobId> roots;
    {
        auto profile = open().value();
        for (const std::string bytes : {"the bytes of a file", "those of a draft", "nobody's"}) {
            const auto writer = profile->blobs().writer();
            QVERIFY(writer->add(bytes));
            const auto manifest = writer->finish().value();
            must(profile->transaction([&] {
                profile->blobs().remember({manifest.root, BlobState::committed, "a.txt", manifest}, start);
            }));
            roots.push_back(manifest.root);
        }
        issue(*profile, 1, {roots[0]});
        saveDraft(*profile, "delivery", "{\"files\":[\"" + roots[1].toString() + "\"]}");
    }
    QVERIFY(QFile::remove(file("studio.db")));
    auto profile = open().value();
    for (const auto root : {roots[0], roots[1]}) {
        const auto blob = profile->blobs().find(root);
        QVERIFY(blob);
        QCOMPARE(blob->state, BlobState::pinned);
        QVERIFY(profile->blobs().readPart(*blob, 0));
    }
    QVERIFY(!profile->blobs().find(roots[2]));
}

QTEST_GUILESS_MAIN(TestProfile)
#include "tst_profile.moc"
