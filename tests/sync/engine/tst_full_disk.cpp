#include "sync/store/folder_disk.h"
#include "tests/sync/support/studio.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/mount.h>

using namespace gw;
using namespace gw::fixtures;

namespace {

/// A small file system of its own, which gets full. Needs the right to mount.
class SmallDisk {
public:
    SmallDisk()
        : m_is_mounted(
              ::mount("tmpfs", QFile::encodeName(m_folder.path()).constData(), "tmpfs", 0, "size=4m") == 0) {}
    ~SmallDisk() {
        if (m_is_mounted)
            ::umount2(QFile::encodeName(m_folder.path()).constData(), MNT_DETACH);
    }
    bool isMounted() const { return m_is_mounted; }
    QString profile() const { return m_folder.filePath(QStringLiteral("profile")); }

    /// Leaves no byte free.
    void fill() {
        QFile filler(m_folder.filePath(QStringLiteral("filler")));
        QVERIFY(filler.open(QIODevice::Append | QIODevice::Unbuffered));
        for (qint64 block = 64 * 1024; block > 0; block /= 2)
            while (filler.write(QByteArray(block, 'x')) == block)
                continue;
    }
    void free() { QFile::remove(m_folder.filePath(QStringLiteral("filler"))); }

private:
    QTemporaryDir m_folder;
    bool m_is_mounted;
};

} // namespace

/// A full disk never loses the outbox (I17), and work goes on without a restart once there is room.
class TestFullDisk : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingIsHalfStoredAndWorkGoesOn();
};

void TestFullDisk::nothingIsHalfStoredAndWorkGoesOn() {
    SmallDisk disk;
    if (!disk.isMounted())
        QSKIP("needs the right to mount a file system");
    Studio studio;
    studio.engine.reset();
    const auto open = [&] {
        return store::Profile::open(std::make_unique<store::FolderDisk>(disk.profile()),
                                    views::fileMigrations(), {seller, id<DeviceId>(50)}, studio.random)
            .value();
    };
    studio.profile = open();
    studio.reopen();
    studio.server.is_down = true;
    studio.start();
    QVERIFY(studio.engine->saveDraft("kept", "{}"));
    std::set<CommandId> accepted{studio.submit(saveGig(1))};

    disk.fill();
    std::optional<Problem> problem;
    for (std::uint64_t n = 2; !problem && n < 2'000; ++n) {
        const auto submitted = studio.engine->submit(saveGig(n, std::string(70, 'x')));
        if (submitted)
            accepted.insert(*submitted);
        else
            problem = submitted.error();
    }
    QVERIFY(problem);
    QCOMPARE(problem->code, std::string("disk_full"));
    QCOMPARE(studio.engine->pin("a.txt", "text/plain", std::string(100'000, 'a')).error().code,
             std::string("disk_full"));
    QCOMPARE(studio.profile->outbox().unsettled().size(), accepted.size());
    QCOMPARE(studio.profile->drafts().body("kept"), std::string("{}"));

    // Started again without more room everything is there.
    studio.engine.reset();
    studio.profile.reset();
    studio.profile = open();
    studio.reopen();
    QCOMPARE(studio.profile->outbox().unsettled().size(), accepted.size());

    disk.free();
    QVERIFY(studio.engine->saveDraft("new", "{}"));
    accepted.insert(studio.submit(saveGig(5'000)));
    studio.server.is_down = false;
    studio.start();
    studio.engine->networkChanged();
    studio.run(std::chrono::minutes(5));
    QVERIFY(!studio.profile->outbox().hasUnsettled());
    for (const auto& command : accepted)
        QCOMPARE(studio.server.effects[command], 1);
    studio.engine.reset();
    studio.profile.reset();
}

QTEST_GUILESS_MAIN(TestFullDisk)
#include "tst_full_disk.moc"
