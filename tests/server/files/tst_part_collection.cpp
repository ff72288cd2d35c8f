#include "server/modules/files/memory_part_store.h"
#include "server/modules/files/tuning.h"
#include "tests/server/files/files_fixture.h"

#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace gw;
using namespace gw::test;
using namespace std::chrono_literals;
using fixtures::buyer;
using fixtures::seller;
using fixtures::someBytes;

namespace {

constexpr std::size_t mib = 1024 * 1024;
const milliseconds long_enough = server::files_tuning::upload_kept + server::files_tuning::collect_every;

/// What a test does at one moment of the collection; once.
struct Moments {
    std::function<void()> listed = {};   ///< the parts have been looked at, and not judged yet
    std::function<void()> removing = {}; ///< one of them is about to be removed
};

class WatchedStore : public server::MemoryPartStore {
public:
    explicit WatchedStore(Moments& moments)
        : m_moments(moments) {}
    std::vector<PartDigest> list(std::uint8_t first_byte) override {
        auto digests = MemoryPartStore::list(first_byte);
        if (!digests.empty())
            reach(m_moments.listed);
        return digests;
    }
    void remove(const PartDigest& digest) override {
        reach(m_moments.removing);
        MemoryPartStore::remove(digest);
    }

private:
    static void reach(std::function<void()>& moment) {
        if (const auto call = std::exchange(moment, {}))
            call();
    }

    Moments& m_moments;
};

int partFiles(const QString& folder) {
    int count = 0;
    for (QDirIterator files(folder + QStringLiteral("/files"), QDir::Files, QDirIterator::Subdirectories);
         files.hasNext(); files.next())
        ++count;
    return count;
}

} // namespace

/// Parts that nothing refers to are removed, and no others (I13).
class TestPartCollection : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anAbandonedUploadGoesAndACommittedBlobStays() {
        QTemporaryDir folder;
        FilesFixture files(folder.path());
        const auto bytes = someBytes(6 * mib);
        const auto kept = files.upload(seller, bytes);
        auto other = bytes;
        other.back() = 'x'; // shares all but its last part
        const auto abandoned = protocol::manifestOf(other);
        files.putPart(seller, abandoned, other, 2);
        files.putPart(buyer, protocol::manifestOf(someBytes(100, 9)), someBytes(100, 9), 0);
        QCOMPARE(partFiles(folder.path()), 5);
        files.pass(server::files_tuning::upload_kept - 1h);
        QCOMPARE(partFiles(folder.path()), 5);
        files.pass(1h + server::files_tuning::collect_every);
        QCOMPARE(partFiles(folder.path()), 3);
        QVERIFY(files.get(seller, kept.root.toString()).body == bytes);
        QVERIFY(files.probe(seller, kept).empty());
        // Sent anew it is there again.
        QVERIFY(files.commit(seller, abandoned) == std::vector{abandoned.parts[2].digest});
        QCOMPARE(files.putPart(seller, abandoned, other, 2).status, 204);
        QVERIFY(files.commit(seller, abandoned).empty());
        files.pass(long_enough);
        QVERIFY(files.get(seller, abandoned.root.toString()).body == other);
    }

    void whatAProbeCalledPresentStays() {
        FilesFixture files;
        const auto bytes = someBytes(6 * mib);
        const auto manifest = protocol::manifestOf(bytes);
        files.putPart(seller, manifest, bytes, 0);
        for (int month = 0; month < 5; ++month) {
            files.pass(server::files_tuning::upload_kept - 3h);
            QCOMPARE(files.probe(seller, manifest).size(), std::size_t(2));
        }
        for (const std::size_t index : {1U, 2U})
            files.putPart(seller, manifest, bytes, index);
        QVERIFY(files.commit(seller, manifest).empty());
        files.pass(long_enough);
        QVERIFY(files.get(seller, manifest.root.toString()).body == bytes);
    }

    void whatWasSharedStaysWithItsReaders() {
        FilesFixture files;
        const auto manifest = files.upload(seller, "drawing");
        files.delivered(seller, manifest.root);
        files.pass(long_enough);
        QCOMPARE(files.get(buyer, manifest.root.toString()).body, std::string("drawing"));
        QVERIFY(files.probe(buyer, manifest).empty());
        QVERIFY(files.commit(buyer, manifest).empty());
    }

    void filesOfACrashGo() {
        QTemporaryDir folder;
        FilesFixture files(folder.path());
        const auto digest = protocol::partDigest("left over");
        {
            const auto store = server::openPartStore(folder.path()).value();
            store->put(digest, "left over").value();
        }
        QCOMPARE(partFiles(folder.path()), 1);
        files.pass(server::files_tuning::collect_first + 1min);
        QCOMPARE(partFiles(folder.path()), 0);
    }

    /// A part comes again while its file is about to go: it may be told to come once more, but it is never
    /// called present and gone.
    void aPartThatComesWhileItIsRemoved_data() {
        QTest::addColumn<bool>("is_late");
        QTest::addColumn<int>("status");
        QTest::newRow("before it is judged") << false << 503;
        QTest::newRow("while it is removed") << true << 204;
    }
    void aPartThatComesWhileItIsRemoved() {
        QFETCH(bool, is_late);
        QFETCH(int, status);
        Moments moments;
        FilesFixture files({}, [&](const QString&) -> Result<std::unique_ptr<server::PartStore>> {
            return std::unique_ptr<server::PartStore>(std::make_unique<WatchedStore>(moments));
        });
        const std::string bytes = "comes again";
        const auto manifest = protocol::manifestOf(bytes);
        const auto digest = manifest.parts[0].digest.toString();
        QCOMPARE(files.putPart(seller, manifest, bytes, 0).status, 204);
        files.pass(server::files_tuning::upload_kept - 1h);
        std::optional<int> answered;
        (is_late ? moments.removing : moments.listed) = [&] {
            files.host->answer({.request = {.method = "PUT",
                                            .path = "/v1/blobs/parts/" + digest,
                                            .query = {},
                                            .body = bytes},
                                .caller = seller,
                                .arguments = {{"digest", digest}}},
                               [&](const protocol::Response& response) { answered = response.status; });
        };
        files.pass(1h + server::files_tuning::collect_every);
        QCOMPARE(answered, std::optional(status));
        if (status == 503)
            QCOMPARE(files.putPart(seller, manifest, bytes, 0).status, 204);
        QVERIFY(files.commit(seller, manifest).empty());
        files.pass(long_enough);
        QCOMPARE(files.get(seller, manifest.root.toString()).body, bytes);
    }
};

QTEST_APPLESS_MAIN(TestPartCollection)
#include "tst_part_collection.moc"
