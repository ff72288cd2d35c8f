#include "runtime/seeded_random.h"
#include "sync/protocol/tuning.h"
#include "sync/store/failure.h"
#include "sync/store/folder_disk.h"
#include "sync/store/memory_disk.h"
#include "sync/store/profile.h"
#include "sync/views/migrations.h"
#include "tests/support/model_fixtures.h"
#include "tests/support/some_bytes.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace gw;
using namespace gw::fixtures;
using namespace gw::store;

namespace {

constexpr std::size_t mib = 1024 * 1024;

std::string contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

/// Fails as a full disk does once it holds so many bytes of one file.
class SmallDisk : public MemoryDisk {
public:
    Result<void> append(const std::string& name, std::string_view bytes, bool durable) override {
        const auto have = size(name);
        if (have && *have + static_cast<std::int64_t>(bytes.size()) > most)
            return Problem{.code = "disk_full", .what = "The disk is full."};
        return MemoryDisk::append(name, bytes, durable);
    }
    std::int64_t most = std::int64_t(3 * mib);
};

} // namespace

/// How files get into the pinned store and come from the server, in pieces (sync.md, Blobs).
class TestBlobStore : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        open(std::make_unique<FolderDisk>(m_folder->path()));
    }
    void cleanup() { m_profile.reset(); }

    void aFileIsCopiedInPiecesWhateverBecomesOfTheOriginal() {
        const auto bytes = someBytes(7 * mib + 5);
        QFile source(m_folder->filePath(QStringLiteral("original")));
        QVERIFY(source.open(QIODevice::ReadWrite));
        source.write(bytes.data(), static_cast<qint64>(bytes.size()));
        source.seek(0);
        const auto writer = blobs().writer();
        QVERIFY(writer->copy(source).value() > 0);
        // The first piece is taken; what replaces it comes too late.
        QFile other(source.fileName());
        QVERIFY(other.open(QIODevice::ReadWrite));
        other.write("CHANGED");
        other.flush();
        while (writer->copy(source).value() > 0) {
        }
        const auto manifest = writer->finish().value();
        QVERIFY(manifest == protocol::manifestOf(bytes));
        QVERIFY(contentOf(blobs().path(manifest.root)) == bytes);
    }

    void anEmptyFileIsAFile() {
        const auto writer = blobs().writer();
        const auto manifest = writer->finish().value();
        QVERIFY(manifest == protocol::manifestOf(""));
        QVERIFY(QFile::exists(blobs().path(manifest.root)));
    }

    void whatIsGivenUpLeavesNothing() {
        QVERIFY(blobs().writer()->add("half a file"));
        QVERIFY(unfinished().empty());
        // A process that dies gives nothing up; the next one clears it away.
        QFile left(m_folder->filePath(QStringLiteral("blobs/incoming/1")));
        QVERIFY(left.open(QIODevice::WriteOnly));
        reopen();
        QVERIFY(!left.exists());
    }

    void aFullDiskIsToldAndLeavesNothing() {
        open(std::make_unique<SmallDisk>());
        auto writer = blobs().writer();
        QVERIFY(writer->add(std::string(2 * mib, 'x')));
        QCOMPARE(writer->add(std::string(2 * mib, 'x')).error().code, std::string("disk_full"));
        writer.reset();
        QVERIFY(blobs().strayFiles().value().empty());
    }

    void changedBytesAreNotRead() {
        const auto blob = pin(someBytes(3 * mib));
        damage(blobs().path(blob.root), 10);
        const auto read = blobs().readPart(blob, 0);
        QCOMPARE(read.error().code, std::string("blob_damaged"));
        // The same file attached again mends it.
        pin(someBytes(3 * mib));
        QVERIFY(blobs().readPart(blob, 0));
    }

    void aDownloadGoesOnAtTheFirstPartThatIsNotHere() {
        const auto bytes = someBytes(9 * mib);
        auto blob = arriving(bytes);
        QVERIFY(blob.manifest.parts.size() >= 3);
        QVERIFY(!blobs().find(blob.root));
        keep(blob, bytes, 0);
        keep(blob, bytes, 1);
        reopen();
        const auto found = blobs().findArriving(blob.root);
        QVERIFY(found && found->manifest == blob.manifest);
        QCOMPARE(blobs().partsHere(blob).value(), std::size_t(2));
        for (std::size_t i = 2; i < blob.manifest.parts.size(); ++i)
            keep(blob, bytes, i);
        QVERIFY(blobs().finishArriving(blob.root));
        blob.state = BlobState::fetched;
        must(m_profile->transaction([&] { blobs().remember(blob, start); }));
        QCOMPARE(blobs().find(blob.root)->state, BlobState::fetched);
        QVERIFY(contentOf(blobs().path(blob.root)) == bytes);
        QVERIFY(blobs().strayFiles().value().empty());
    }

    void aTornPartIsFetchedAgain_data() {
        QTest::addColumn<int>("cut");
        QTest::addColumn<std::size_t>("here");
        QTest::newRow("half of it") << 100 << std::size_t(1);
        QTest::newRow("wrong bytes in it") << 0 << std::size_t(1);
    }
    void aTornPartIsFetchedAgain() {
        QFETCH(int, cut);
        QFETCH(std::size_t, here);
        const auto bytes = someBytes(9 * mib);
        const auto blob = arriving(bytes);
        keep(blob, bytes, 0);
        keep(blob, bytes, 1);
        const auto path = blobs().path(blob.root) + QStringLiteral(".part");
        if (cut > 0)
            QVERIFY(QFile::resize(path, blob.manifest.offsetOf(2) - cut));
        else
            damage(path, blob.manifest.offsetOf(2) - 5);
        QCOMPARE(blobs().partsHere(blob).value(), here);
        QCOMPARE(QFile(path).size(), blob.manifest.offsetOf(1));
        keep(blob, bytes, 1);
        QCOMPARE(blobs().partsHere(blob).value(), std::size_t(2));
    }

    void aWrongPartIsNotKept() {
        const auto bytes = someBytes(9 * mib);
        const auto blob = arriving(bytes);
        auto wrong = bytes.substr(0, static_cast<std::size_t>(blob.manifest.parts[0].size_bytes));
        wrong[7] = static_cast<char>(wrong[7] ^ 1);
        QCOMPARE(blobs().keepPart(blob, 0, wrong).error().code, std::string("blob_damaged"));
        QCOMPARE(blobs().partsHere(blob).value(), std::size_t(0));
        // In the wrong place the right part is wrong too.
        keep(blob, bytes, 0);
        const auto second = bytes.substr(static_cast<std::size_t>(blob.manifest.offsetOf(1)),
                                         static_cast<std::size_t>(blob.manifest.parts[1].size_bytes));
        QVERIFY(QFile::remove(blobs().path(blob.root) + QStringLiteral(".part")));
        QCOMPARE(blobs().keepPart(blob, 1, second).error().code, std::string("io_error"));
    }

private:
    BlobStore& blobs() { return m_profile->blobs(); }
    void open(std::unique_ptr<Disk> disk) {
        m_profile.reset();
        m_profile = store::Profile::open(std::move(disk), views::fileMigrations(), {seller, id<DeviceId>(5)},
                                         m_random)
                        .value();
    }
    void reopen() { open(std::make_unique<FolderDisk>(m_folder->path())); }
    std::vector<std::string> unfinished() {
        return FolderDisk(m_folder->path()).list("blobs/incoming").value();
    }
    Blob pin(const std::string& bytes) {
        const auto writer = blobs().writer();
        must(writer->add(bytes));
        const auto manifest = writer->finish().value();
        const Blob blob{manifest.root, BlobState::pinned, "a.bin", manifest};
        must(m_profile->transaction([&] { blobs().remember(blob, start); }));
        return blob;
    }
    Blob arriving(const std::string& bytes) {
        const auto manifest = protocol::manifestOf(bytes);
        const Blob blob{manifest.root, BlobState::arriving, "a.bin", manifest};
        must(m_profile->transaction([&] { blobs().remember(blob, start); }));
        return blob;
    }
    void keep(const Blob& blob, const std::string& bytes, std::size_t part) {
        must(blobs().keepPart(blob, part,
                              bytes.substr(static_cast<std::size_t>(blob.manifest.offsetOf(part)),
                                           static_cast<std::size_t>(blob.manifest.parts[part].size_bytes))));
    }
    static void damage(const QString& path, std::int64_t at) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.seek(at);
        char byte = 0;
        file.peek(&byte, 1);
        file.putChar(static_cast<char>(byte ^ 1));
    }

    SeededRandom m_random{1};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<store::Profile> m_profile;
};

QTEST_GUILESS_MAIN(TestBlobStore)
#include "tst_blob_store.moc"
