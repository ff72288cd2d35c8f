#include "sync/protocol/manifest_maker.h"
#include "sync/protocol/tuning.h"
#include "tests/support/some_bytes.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace gw;
using namespace gw::protocol;
using fixtures::someBytes;

namespace {

constexpr std::size_t mib = 1024 * 1024;

std::vector<std::int64_t> sizesOf(const BlobManifest& manifest) {
    std::vector<std::int64_t> sizes;
    for (const auto& part : manifest.parts)
        sizes.push_back(part.size_bytes);
    return sizes;
}

/// Bytes of `after` in parts that `before` does not have.
std::int64_t newBytes(const BlobManifest& before, const BlobManifest& after) {
    std::set<PartDigest> known;
    for (const auto& part : before.parts)
        known.insert(part.digest);
    std::int64_t bytes = 0;
    for (const auto& part : after.parts)
        bytes += known.contains(part.digest) ? 0 : part.size_bytes;
    return bytes;
}

} // namespace

/// Where the parts of a file end (sync.md, Blobs).
class TestChunker : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void vectors() {
        const auto manifest = manifestOf(someBytes(12 * mib));
        QVERIFY(sizesOf(manifest) ==
                (std::vector<std::int64_t>{1'668'668, 3'800'650, 1'853'014, 2'135'464, 2'460'977, 664'139}));
        QCOMPARE(manifest.root.toString(),
                 std::string("9c5fc2c18a328ac05855373a84861db1ab848c79916588cc277fcef59a0b96ed"));
        QVERIFY(sizesOf(manifestOf(std::string(9 * mib, '\0'))) ==
                (std::vector<std::int64_t>{8'388'608, 1'048'576}));
    }

    void piecesDoNotMatter() {
        const auto bytes = someBytes(6 * mib, 2);
        const auto whole = manifestOf(bytes);
        for (const std::size_t piece : {std::size_t(1'000), std::size_t(65'537), 2 * mib}) {
            ManifestMaker maker;
            for (std::size_t at = 0; at < bytes.size(); at += piece)
                maker.add(std::string_view(bytes).substr(at, piece));
            QCOMPARE(maker.sizeBytes(), static_cast<std::int64_t>(bytes.size()));
            QVERIFY(maker.finish() == whole);
        }
    }

    void sizesKeepTheirBounds() {
        const auto bytes = someBytes(192 * mib, 3);
        Chunker chunker;
        std::vector<std::int64_t> sizes;
        for (std::size_t at = 0; at < bytes.size();) {
            const auto taken = chunker.take(std::string_view(bytes).substr(at));
            sizes.push_back(static_cast<std::int64_t>(taken.bytes));
            at += taken.bytes;
        }
        for (std::size_t i = 0; i + 1 < sizes.size(); ++i)
            QVERIFY(sizes[i] >= tuning::part_bytes_min && sizes[i] <= tuning::part_bytes_max);
        QVERIFY(sizes.back() <= tuning::part_bytes_max);
        const auto mean = bytes.size() / sizes.size();
        QVERIFY2(mean > mib * 9 / 5 && mean < mib * 12 / 5, std::to_string(mean).c_str());
        // Few reach the largest size, and few are tiny.
        QVERIFY(std::count_if(sizes.begin(), sizes.end(), [](auto size) {
                    return size > std::int64_t(4 * mib);
                }) <= static_cast<std::ptrdiff_t>(sizes.size() / 10));
    }

    void anInsertionChangesFewParts_data() {
        QTest::addColumn<QByteArray>("inserted");
        QTest::addColumn<int>("removed");
        QTest::newRow("a byte") << QByteArray("x") << 0;
        QTest::newRow("a page") << QByteArray(4'096, 'y') << 0;
        QTest::newRow("a byte less") << QByteArray() << 1;
        QTest::newRow("another text") << QByteArray("something else") << 1'000;
    }
    void anInsertionChangesFewParts() {
        QFETCH(QByteArray, inserted);
        QFETCH(int, removed);
        auto bytes = someBytes(24 * mib, 4);
        const auto before = manifestOf(bytes);
        bytes.replace(1'000'000, static_cast<std::size_t>(removed), inserted.toStdString());
        const auto changed = newBytes(before, manifestOf(bytes));
        QVERIFY(changed > 0);
        QVERIFY2(changed <= 2 * tuning::part_bytes_max, std::to_string(changed).c_str());
    }

    void theLargestFileHasRoom() {
        QVERIFY(tuning::blob_parts_max >=
                static_cast<std::size_t>(tuning::blob_size_bytes_max / tuning::part_bytes_min));
        BlobManifest manifest{.root = manifestOf("").root, .parts = {}};
        manifest.parts.assign(tuning::blob_parts_max - 1, {partDigest("x"), tuning::part_bytes_min});
        manifest.root = merkleRoot(manifest.parts);
        const auto text = encodeManifest(manifest);
        QVERIFY(text.size() < tuning::manifest_bytes_max);
        QVERIFY(decodeManifest(text).value() == manifest);
    }
};

QTEST_APPLESS_MAIN(TestChunker)
#include "tst_chunker.moc"
