#include "server/modules/files/folder_part_store.h"
#include "sync/protocol/tuning.h"
#include "tests/server/files/files_fixture.h"

#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>
#include <boost/json/parse.hpp>

#include <csignal>
#include <sys/resource.h>

using namespace gw;
using namespace gw::test;
using fixtures::buyer;
using fixtures::seller;
using fixtures::someBytes;
using fixtures::stranger;

namespace {

constexpr std::size_t mib = 1024 * 1024;
/// Where the first part of someBytes() ends.
constexpr int first_end = 1'668'668;

int partFileCount(const QString& folder) {
    int count = 0;
    for (QDirIterator files(folder + QStringLiteral("/files"), QDir::Files, QDirIterator::Subdirectories);
         files.hasNext(); files.next())
        ++count;
    return count;
}

std::string codeOf(const protocol::Response& response) { return protocol::decodeProblem(response.body).code; }

} // namespace

class TestFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void storesABlobOfPartsInAnyOrder() {
        QTemporaryDir folder;
        FilesFixture files(folder.path());
        const auto bytes = someBytes(6 * mib);
        const auto manifest = protocol::manifestOf(bytes);
        QCOMPARE(manifest.parts.size(), std::size_t(3));
        QCOMPARE(files.probe(seller, manifest).size(), std::size_t(3));
        for (const std::size_t index : {2U, 0U, 0U, 1U})
            QCOMPARE(files.putPart(seller, manifest, bytes, index).status, 204);
        QVERIFY(files.probe(seller, manifest).empty());
        QVERIFY(files.commit(seller, manifest).empty());
        const auto answer = files.get(seller, manifest.root.toString());
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.content_type, std::string("application/octet-stream"));
        QVERIFY(answer.body == bytes);
    }

    void goesOnWhereAnUploadStopped() {
        QTemporaryDir folder;
        FilesFixture files(folder.path());
        const auto bytes = someBytes(3 * mib);
        const auto manifest = protocol::manifestOf(bytes);
        files.putPart(seller, manifest, bytes, 1);
        QVERIFY(files.commit(seller, manifest) == std::vector{manifest.parts[0].digest});
        QVERIFY(files.log().empty());
        files.reopen();
        QVERIFY(files.probe(seller, manifest) == std::vector{manifest.parts[0].digest});
        files.putPart(seller, manifest, bytes, 0);
        QVERIFY(files.commit(seller, manifest).empty());
        files.reopen();
        QVERIFY(files.get(seller, manifest.root.toString()).body == bytes);
    }

    void announcesACommitOncePerAccount() {
        FilesFixture files;
        const auto manifest = files.upload(seller, "drawing");
        files.commit(seller, manifest);
        files.upload(buyer, "drawing");
        const auto log = files.log();
        QCOMPARE(log.size(), std::size_t(2));
        QCOMPARE(log[0].type, std::string("BlobCommitted"));
        QVERIFY(log[0].audience == std::vector{seller});
        QVERIFY(log[1].audience == std::vector{buyer});
        const auto body = boost::json::parse(log[0].body);
        QCOMPARE(std::string(body.at("blob").as_string()), manifest.root.toString());
        QCOMPARE(body.at("size_bytes").as_int64(), std::int64_t(7));
    }

    void takesAnEmptyFile() {
        FilesFixture files;
        const auto manifest = files.upload(seller, "");
        const auto answer = files.get(seller, manifest.root.toString());
        QCOMPARE(answer.status, 200);
        QVERIFY(answer.body.empty());
    }

    void refusesBytesThatAreNotTheDigests() {
        QTemporaryDir folder;
        FilesFixture files(folder.path());
        const auto manifest = protocol::manifestOf("drawing");
        const auto answer = files.put(seller, manifest.parts[0].digest.toString(), "drawinG");
        QCOMPARE(answer.status, 422);
        QCOMPARE(codeOf(answer), std::string("wrong_hash"));
        QCOMPARE(files.commit(seller, manifest).size(), std::size_t(1));
        QCOMPARE(partFileCount(folder.path()), 0);
        QCOMPARE(files.put(seller, "../../etc/passwd", "x").status, 422);
        const std::string large(static_cast<std::size_t>(protocol::tuning::part_bytes_max) + 1, 'x');
        QCOMPARE(files.put(seller, protocol::partDigest(large).toString(), large).status, 413);
    }

    void refusesAManifestThatIsNotItsRoots() {
        FilesFixture files;
        auto manifest = files.upload(seller, "drawing");
        manifest.parts[0].size_bytes = 6;
        for (const auto* what : {"probe", "commit"})
            QCOMPARE(files.post(seller, what, protocol::encodeManifest(manifest)).status, 422);
        // A size that is not the part's, under a root of its own: the part in this size is missing.
        manifest.root = protocol::merkleRoot(manifest.parts);
        QCOMPARE(files.commit(seller, manifest).size(), std::size_t(1));
        QCOMPARE(files.post(seller, "probe", "{").status, 422);
    }

    void absentAndForbiddenLookTheSame() {
        FilesFixture files;
        const auto manifest = files.upload(seller, "secret drawing");
        const auto forbidden = files.get(stranger, manifest.root.toString());
        const auto absent = files.get(stranger, std::string(64, '0'));
        const auto nonsense = files.get(stranger, "nonsense");
        QCOMPARE(forbidden.status, 404);
        QCOMPARE(forbidden.body, absent.body);
        QCOMPARE(nonsense.body, absent.body);
    }

    /// Knowing the manifest is not having the bytes.
    void aStrangersManifestGivesNothing() {
        FilesFixture files;
        const auto manifest = files.upload(seller, "secret drawing");
        QCOMPARE(files.probe(stranger, manifest).size(), std::size_t(1));
        QCOMPARE(files.commit(stranger, manifest).size(), std::size_t(1));
        QCOMPARE(files.get(stranger, manifest.root.toString()).status, 404);
    }

    void theAudienceOfADeliveryMayRead() {
        FilesFixture files;
        const auto manifest = files.upload(seller, "drawing");
        QCOMPARE(files.get(buyer, manifest.root.toString()).status, 404);
        files.delivered(seller, manifest.root);
        QCOMPARE(files.get(buyer, manifest.root.toString()).body, std::string("drawing"));
        QCOMPARE(files.get(stranger, manifest.root.toString()).status, 404);
    }

    /// Naming a blob in an event of one's own is no way to read it.
    void sharingWhatOneCannotReadGivesNothing() {
        FilesFixture files;
        const auto manifest = files.upload(stranger, "private");
        files.delivered(seller, manifest.root);
        QCOMPARE(files.get(seller, manifest.root.toString()).status, 404);
        QCOMPARE(files.get(buyer, manifest.root.toString()).status, 404);
    }

    void servesRangesAcrossParts_data() {
        QTest::addColumn<QByteArray>("range");
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("length");
        const int size = static_cast<int>(3 * mib);
        const auto row = [](const char* name, const std::string& range, int status, int first, int length) {
            QTest::newRow(name) << QByteArray::fromStdString("bytes=" + range) << status << first << length;
        };
        row("start", "0-9", 206, 0, 10);
        row("across", std::to_string(first_end - 8) + "-" + std::to_string(first_end + 2), 206, first_end - 8,
            11);
        row("open end", std::to_string(first_end + 24) + "-", 206, first_end + 24, size - first_end - 24);
        row("past the end", std::to_string(first_end + 24) + "-9999999", 206, first_end + 24,
            size - first_end - 24);
        QTest::newRow("last") << QByteArray("bytes=-5") << 206 << size - 5 << 5;
        QTest::newRow("more than all") << QByteArray("bytes=-9999999") << 206 << 0 << size;
        QTest::newRow("outside") << QByteArray("bytes=3145728-") << 416 << 0 << 0;
        QTest::newRow("nothing at the end") << QByteArray("bytes=-0") << 416 << 0 << 0;
        for (const auto* ignored : {"", "bytes=5-4", "bytes=0-1,3-4", "lines=0-1", "bytes=-", "bytes=a-b",
                                    "bytes=0--1", "bytes=99999999999999999999-"})
            QTest::newRow(ignored) << QByteArray(ignored) << 200 << 0 << size;
    }
    void servesRangesAcrossParts() {
        QFETCH(QByteArray, range);
        QFETCH(int, status);
        QFETCH(int, first);
        QFETCH(int, length);
        FilesFixture files;
        const auto bytes = someBytes(3 * mib);
        const auto manifest = files.upload(seller, bytes);
        const auto answer = files.get(seller, manifest.root.toString(), range.toStdString());
        QCOMPARE(answer.status, status);
        const auto size = std::to_string(bytes.size());
        if (status == 416) {
            QCOMPARE(answer.content_range, "bytes */" + size);
            return;
        }
        QVERIFY(answer.body ==
                bytes.substr(static_cast<std::size_t>(first), static_cast<std::size_t>(length)));
        QCOMPARE(answer.content_range, status == 200 ? std::string()
                                                     : "bytes " + std::to_string(first) + "-" +
                                                           std::to_string(first + length - 1) + "/" + size);
    }

    void aLargeFileIsAnsweredInPieces() {
        FilesFixture files;
        const auto bytes = someBytes(12 * mib);
        const auto root = files.upload(seller, bytes).root.toString();
        const auto whole = files.get(seller, root);
        QCOMPARE(whole.status, 400);
        QCOMPARE(codeOf(whole), std::string("range_needed"));
        const auto beginning = files.get(seller, root, "bytes=100-");
        QCOMPARE(beginning.status, 206);
        QVERIFY(beginning.body == bytes.substr(100, 8 * mib));
        QCOMPARE(beginning.content_range, std::string("bytes 100-8388707/12582912"));
    }

    void tellsTheParts() {
        FilesFixture files;
        const auto manifest = files.upload(seller, someBytes(6 * mib));
        const auto root = manifest.root.toString();
        const auto answer = files.getManifest(seller, root);
        QCOMPARE(answer.status, 200);
        QVERIFY(protocol::decodeManifest(answer.body).value() == manifest);
        // To those who may read it, and to nobody else.
        QCOMPARE(files.getManifest(buyer, root).status, 404);
        files.delivered(seller, manifest.root);
        QCOMPARE(files.getManifest(buyer, root).status, 200);
        QCOMPARE(files.getManifest(stranger, root).body, files.getManifest(stranger, "nonsense").body);
    }

    /// What one may read one need not upload; what one may not read one must.
    void sharedPartsAreSentOnce() {
        FilesFixture files;
        auto bytes = someBytes(6 * mib);
        const auto first = files.upload(seller, bytes);
        bytes.back() = 'x';
        const auto second = protocol::manifestOf(bytes);
        QVERIFY(files.probe(seller, second) == std::vector{second.parts.back().digest});
        QCOMPARE(files.probe(buyer, first).size(), std::size_t(3));
        files.delivered(seller, first.root);
        QVERIFY(files.probe(buyer, first).empty());
        QVERIFY(files.probe(buyer, second) == std::vector{second.parts.back().digest});
        files.putPart(buyer, second, bytes, second.parts.size() - 1);
        QVERIFY(files.commit(buyer, second).empty());
        QCOMPARE(files.get(seller, second.root.toString()).status, 404);
    }

    void aFullDiskRefusesPartsAndKeepsNothingOfThem() {
        QTemporaryDir folder;
        std::uint64_t free_bytes = 1000;
        const auto parts = folder.path().toStdString() + "/files/parts";
        FilesFixture files(folder.path(), [&](const QString&) -> Result<std::unique_ptr<server::PartStore>> {
            auto store = server::FolderPartStore::open(
                parts, {.free_bytes = [&] { return free_bytes; }, .reserve_bytes = 500});
            return std::unique_ptr<server::PartStore>(std::move(*store));
        });
        const auto bytes = someBytes(600);
        const auto manifest = protocol::manifestOf(bytes);
        const auto answer = files.putPart(seller, manifest, bytes, 0);
        QCOMPARE(answer.status, 507);
        QCOMPARE(codeOf(answer), std::string("disk_full"));
        QCOMPARE(partFileCount(folder.path()), 0);
        QCOMPARE(files.commit(seller, manifest).size(), std::size_t(1));
        free_bytes = 2000;
        QCOMPARE(files.putPart(seller, manifest, bytes, 0).status, 204);
        QVERIFY(files.commit(seller, manifest).empty());
    }

    /// The disk fails in the middle of a part, here at the process's limit for the size of a file.
    void keepsNothingOfAPartThatCannotBeWritten() {
        QTemporaryDir folder;
        FilesFixture files(folder.path());
        const auto bytes = someBytes(900'000);
        const auto manifest = protocol::manifestOf(bytes);
        const auto ignored = std::signal(SIGXFSZ, SIG_IGN);
        rlimit before{};
        ::getrlimit(RLIMIT_FSIZE, &before);
        const rlimit small{500'000, before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &small);
        const auto answer = files.putPart(seller, manifest, bytes, 0);
        ::setrlimit(RLIMIT_FSIZE, &before);
        std::signal(SIGXFSZ, ignored);
        QCOMPARE(answer.status, 507);
        QCOMPARE(partFileCount(folder.path()), 0);
        QCOMPARE(files.putPart(seller, manifest, bytes, 0).status, 204);
    }

    void findsADamagedPartAndTakesItAgain() {
        QTemporaryDir folder;
        FilesFixture files(folder.path());
        const auto bytes = someBytes(1000);
        const auto manifest = files.upload(seller, bytes);
        const auto digest = manifest.parts[0].digest.toString();
        const auto name =
            folder.path() + QStringLiteral("/files/parts/") +
            QString::fromStdString(digest.substr(0, 2) + "/" + digest.substr(2, 2) + "/" + digest);
        QFile file(name);
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.seek(500);
        file.putChar('!');
        file.close();
        const auto damaged = files.get(seller, manifest.root.toString());
        QCOMPARE(damaged.status, 500);
        QCOMPARE(codeOf(damaged), std::string("damaged_part"));
        QCOMPARE(files.putPart(seller, manifest, bytes, 0).status, 204);
        QVERIFY(files.get(seller, manifest.root.toString()).body == bytes);
    }

    void clearsAwayWhatACrashLeft() {
        QTemporaryDir folder;
        { FilesFixture files(folder.path()); }
        QFile half(folder.path() + QStringLiteral("/files/parts/incoming/half"));
        QVERIFY(half.open(QIODevice::WriteOnly));
        half.close();
        FilesFixture files(folder.path());
        QVERIFY(!half.exists());
    }

    void saysThatItsFolderCannotBeUsed() {
        QTemporaryDir folder;
        QFile in_the_way(folder.path() + QStringLiteral("/files"));
        QVERIFY(in_the_way.open(QIODevice::WriteOnly));
        const auto store = server::openPartStore(folder.path());
        QVERIFY(!store);
        QCOMPARE(store.error().code, std::string("cannot_open"));
    }
};

QTEST_APPLESS_MAIN(TestFiles)
#include "tst_files.moc"
