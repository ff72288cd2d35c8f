#include "sync/protocol/blob.h"
#include "sync/protocol/tuning.h"
#include "tests/sync/protocol/samples.h"

#include <QTest>

using namespace gw;
using namespace gw::protocol;

/// The expected digests were computed by a program of another language from the words of sync.md; a change
/// here breaks every feed and blob that exists.
class TestHashes : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void bodyHashVector() {
        QCOMPARE(samples::item(7, 8).body_hash.toString(),
                 std::string("f53ab366325f550fc6977095ca75b93b2da725853d5154d8bb2e4840e7591395"));
    }

    void linkVector() {
        QCOMPARE(nextLink(chainStart(), samples::item(7, 8)).toString(),
                 std::string("f170af08227da1a651cbeb5566fd3b5f510575cb77ebe7891bf4a9822968e6d0"));
    }

    void linkVectorWithoutCauseBefore1970() {
        auto item = samples::item(7, 8);
        item.kind = ItemKind::settled;
        item.stream_version = 0;
        item.type = "Settled";
        item.time = Instant::fromUnixMs(-5);
        item.cause = std::nullopt;
        QCOMPARE(nextLink(chainStart(), item).toString(),
                 std::string("a4ff1df0b3ceafbc6688a2d14b21c29f8d42dead94a668fe826ecfed515ba7c0"));
    }

    void payloadVector() {
        QCOMPARE(payloadHash(samples::command(4)).toString(),
                 std::string("3c40f9c2c24a86f4d11af01110737d8a01ea618f7a931d42a3d59578aba0f71d"));
    }

    void payloadIgnoresHowTheCommandTravels() {
        auto again = samples::command(4);
        again.seq = 99;
        again.deps.clear();
        again.based_on = 0;
        QCOMPARE(payloadHash(again), payloadHash(samples::command(4)));
        again.args["order"] = "another";
        QVERIFY(payloadHash(again) != payloadHash(samples::command(4)));
    }

    void blobVectors() {
        QCOMPARE(manifestOf("").root.toString(),
                 std::string("9c8d9781582a25aed5aa46c392a5b9b6db82ab91e8d15e35885c21e224171a82"));
        QCOMPARE(manifestOf("hello").root.toString(),
                 std::string("8428e2f8d9e7d77f4526d58cfc1a2cf4c04118095df68a800855149809e53a83"));
        std::string bytes(2'621'440, '\0');
        for (std::size_t i = 0; i < bytes.size(); ++i)
            bytes[i] = static_cast<char>(i % 251);
        const auto manifest = manifestOf(bytes);
        QCOMPARE(manifest.parts.size(), std::size_t{1});
        QCOMPARE(manifest.sizeBytes(), 2'621'440);
        QCOMPARE(manifest.root.toString(),
                 std::string("61e1669d5684219596a1ecfe67f67654c730fb7cb64daacd9a31092f77961bd2"));
    }

    void aNodeCannotPassForALeaf() {
        const auto two = manifestOf(std::string(static_cast<std::size_t>(tuning::part_bytes_max) + 1, 'x'));
        QVERIFY(two.root != BlobId(two.parts.front().digest.bytes()));
        auto swapped = two.parts;
        std::swap(swapped.front(), swapped.back());
        QVERIFY(merkleRoot(swapped) != two.root);
    }

    void aWholeChainVerifies() {
        const auto items = samples::page().items;
        ChainHash link = chainStart();
        for (const auto& item : items)
            link = nextLink(link, item);
        QCOMPARE(verifyChain(chainStart(), items).value(), link);
    }

    void aChangedBodyIsFoundAtItsPosition() {
        auto items = samples::page().items;
        items[2].body["note"] = "changed";
        const auto checked = verifyChain(chainStart(), items);
        QVERIFY(!checked);
        QCOMPARE(checked.error().code, std::string("chain_broken"));
        QCOMPARE(checked.error().where, std::string("8"));
    }

    void everyOtherFieldIsPartOfTheLink() {
        const auto good = samples::item(7, 8);
        const auto link = nextLink(chainStart(), good);
        const auto differs = [&](const std::function<void(Item&)>& change) {
            auto item = good;
            change(item);
            return nextLink(chainStart(), item) != link;
        };
        QVERIFY(nextLink(link, good) != link);
        QVERIFY(differs([](Item& i) { ++i.pos; }));
        QVERIFY(differs([](Item& i) { ++i.group_end; }));
        QVERIFY(differs([](Item& i) { i.kind = ItemKind::settled; }));
        QVERIFY(differs([](Item& i) { i.id = EventId(samples::uuid(99)); }));
        QVERIFY(differs([](Item& i) { i.stream += "x"; }));
        QVERIFY(differs([](Item& i) { ++i.stream_version; }));
        QVERIFY(differs([](Item& i) { i.type += "x"; }));
        QVERIFY(differs([](Item& i) { ++i.version; }));
        QVERIFY(differs([](Item& i) { i.time = i.time + milliseconds(1); }));
        QVERIFY(differs([](Item& i) { i.actor = AccountId(samples::uuid(99)); }));
        QVERIFY(differs([](Item& i) { i.cause = std::nullopt; }));
        QVERIFY(differs([](Item& i) { i.body_hash = chainStart(); }));
        // The boundary between two texts is part of it too.
        QVERIFY(differs([](Item& i) {
            i.stream.push_back(i.type.front());
            i.type.erase(0, 1);
        }));
    }

    void anErasedItemKeepsTheChain() {
        auto items = samples::page().items;
        const auto before = verifyChain(chainStart(), items).value();
        items[1].salt.clear();
        items[1].body.clear();
        QCOMPARE(verifyChain(chainStart(), items).value(), before);
    }
};

QTEST_APPLESS_MAIN(TestHashes)
#include "tst_hashes.moc"
