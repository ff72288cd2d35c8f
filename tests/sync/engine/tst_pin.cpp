#include "sync/engine/collector.h"
#include "sync/protocol/tuning.h"
#include "sync/store/failure.h"
#include "tests/support/some_bytes.h"
#include "tests/sync/support/studio.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace gw;
using namespace gw::fixtures;
using namespace std::chrono_literals;

namespace {

constexpr std::size_t mib = 1024 * 1024;

AnyCommand messageWith(const Artefact& file) {
    auto command = message(1, "See the file");
    command.attachments = {file};
    return ConversationCommand(command);
}

} // namespace

/// How the person's files get into the profile, how long they stay, and what goes (sync.md, Blobs).
class TestPin : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        m_studio = std::make_unique<Studio>();
        m_studio->server.happen(ConversationCommand(OpenConversation{conversation_id, seller}), buyer,
                                contextOf(buyer));
    }

    void aLargeFileIsPinnedWhileOtherThingsGoOn() {
        auto& studio = *m_studio;
        studio.start();
        const auto bytes = someBytes(20 * mib);
        std::vector<Result<Artefact>> answers;
        const auto keep = [&](Result<Artefact> answer) { answers.push_back(std::move(answer)); };
        studio.engine->pinFile(write("film.mp4", bytes), keep);
        studio.engine->pinFile(write("note.txt", "a few words"), keep);
        QVERIFY(answers.empty());
        studio.clock.advance(1ms);
        studio.executor.runDue();
        // The first piece is in; a command finds its way before the next.
        const auto id = studio.submit(saveGig(1));
        QVERIFY(answers.empty());
        studio.executor.runDue();
        QVERIFY(answers.empty());
        QVERIFY(studio.server.effects.contains(id));
        studio.run();
        QCOMPARE(answers.size(), 2U);
        const auto film = answers[0].value();
        QCOMPARE(film.blob, protocol::manifestOf(bytes).root);
        QCOMPARE(film.size_bytes, static_cast<std::int64_t>(bytes.size()));
        QCOMPARE(film.media_type, std::string("video/mp4"));
        QCOMPARE(answers[1].value().media_type, std::string("text/plain"));
        QVERIFY(studio.profile->blobs().find(film.blob));
    }

    void whatCannotBePinnedIsTold() {
        auto& studio = *m_studio;
        QFile large(m_folder.filePath(QStringLiteral("large.bin")));
        QVERIFY(large.open(QIODevice::WriteOnly));
        QVERIFY(large.resize(protocol::tuning::blob_size_bytes_max + 1)); // a hole, no bytes
        const auto answer = [&](const QString& path) {
            std::optional<Result<Artefact>> got;
            studio.engine->pinFile(path, [&](Result<Artefact> result) { got = std::move(result); });
            studio.run(1s);
            return QString::fromStdString(got.value().error().code);
        };
        QCOMPARE(answer(large.fileName()), QStringLiteral("blob_too_large"));
        QCOMPARE(answer(QStringLiteral("/nowhere/at/all")), QStringLiteral("cannot_read"));
        QCOMPARE(answer(m_folder.path()), QStringLiteral("cannot_read"));
    }

    void aProcessThatEndsWhileItPinsLeavesNothing() {
        auto& studio = *m_studio;
        studio.engine->pinFile(write("film.mp4", someBytes(20 * mib)), [](const auto&) {});
        studio.clock.advance(1ms);
        studio.executor.runDue();
        studio.reopen();
        studio.run(1s);
        QVERIFY(studio.profile->blobs().uses().empty());
        QVERIFY(studio.profile->blobs().strayFiles().value().empty());
    }

    void whatIsNeededStaysForEver() {
        auto& studio = *m_studio;
        studio.start();
        studio.engine->setOffline(true);
        const auto waiting = pin("waiting");
        studio.submit(messageWith(waiting));
        const auto drafted = pin("drafted");
        store::must(studio.engine->saveDraft("message",
                                             "{\"files\":[{\"blob\":\"" + drafted.blob.toString() + "\"}]}"));
        const auto loose = pin("loose");
        collectAfter(std::chrono::days(1));
        QVERIFY(has(waiting) && has(drafted) && has(loose));
        collectAfter(std::chrono::days(3'650));
        QVERIFY(has(waiting) && has(drafted));
        QVERIFY(!has(loose));
        QVERIFY(studio.profile->blobs().strayFiles().value().empty());
        // Taken back, it is in the person's hands for a while.
        QVERIFY(studio.engine->undo(studio.profile->outbox().unsettled().at(0).id));
        collectAfter(std::chrono::days(1));
        QVERIFY(has(waiting));
        collectAfter(std::chrono::days(8));
        QVERIFY(!has(waiting) && has(drafted));
    }

    void whatNeedsThePersonStaysUntilItIsDismissed() {
        auto& studio = *m_studio;
        studio.start();
        studio.server.override_command = [](const protocol::Command& command) {
            return std::optional(protocol::PushResult{
                .id = command.id, .taken = protocol::Taken::park, .problem_code = "unknown_command"});
        };
        const auto file = pin("parked");
        const auto id = studio.submit(messageWith(file));
        studio.run();
        QCOMPARE(studio.stateOf(id), store::CommandState::parked);
        collectAfter(std::chrono::days(400), 0);
        QVERIFY(has(file));
        QVERIFY(studio.engine->dismiss(id));
        collectAfter(std::chrono::days(1), 0);
        QVERIFY(!has(file));
    }

    /// The window between attaching and sending: the clock may say what it wants.
    void whatWasPinnedByThisProgramStays() {
        auto& studio = *m_studio;
        const auto file = pin("in somebody's hands");
        studio.engine->start("token");
        studio.clock.advance(std::chrono::days(400));
        studio.run(2min);
        QVERIFY(has(file));
    }

    void theCacheKeepsWhatWasUsedLast() {
        auto& studio = *m_studio;
        const auto old = fetched(std::string(1'000, 'a'));
        studio.clock.advance(1min);
        const auto used = fetched(std::string(1'000, 'b'));
        studio.clock.advance(1min);
        const auto fresh = fetched(std::string(1'000, 'c'));
        store::must(
            studio.profile->transaction([&] { studio.profile->blobs().markUsed(used, studio.clock.now()); }));
        collectAfter(1min, 3'000);
        QVERIFY(studio.profile->blobs().find(old));
        collectAfter(1min, 2'500);
        QVERIFY(!studio.profile->blobs().find(old));
        QVERIFY(studio.profile->blobs().find(used) && studio.profile->blobs().find(fresh));
    }

    void anAbandonedDownloadGoesInTheEnd() {
        auto& studio = *m_studio;
        auto manifest = protocol::manifestOf("half a file");
        const store::Blob blob{manifest.root, store::BlobState::arriving, "a", manifest};
        auto& blobs = studio.profile->blobs();
        store::must(studio.profile->transaction([&] { blobs.remember(blob, studio.clock.now()); }));
        store::must(blobs.keepPart(blob, 0, "half a file"));
        collectAfter(std::chrono::days(29));
        QCOMPARE(blobs.partsHere(blob).value(), std::size_t(1));
        collectAfter(std::chrono::days(2));
        QVERIFY(!blobs.findArriving(blob.root));
        QVERIFY(blobs.strayFiles().value().empty());
    }

private:
    QString write(const char* name, const std::string& bytes) {
        QFile file(m_folder.filePath(QString::fromLatin1(name)));
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes.data(), static_cast<qint64>(bytes.size()));
        return file.fileName();
    }
    Artefact pin(const std::string& bytes) {
        return m_studio->engine->pin("a.txt", "text/plain", bytes).value();
    }
    BlobId fetched(const std::string& bytes) {
        const auto file = pin(bytes);
        store::must(m_studio->profile->transaction(
            [&] { m_studio->profile->blobs().setState(file.blob, store::BlobState::fetched); }));
        return file.blob;
    }
    bool has(const Artefact& file) { return m_studio->profile->blobs().find(file.blob).has_value(); }
    /// As another run of the program does, which has pinned nothing itself.
    void collectAfter(milliseconds time, std::int64_t cache_bytes_max = sync::tuning::cache_bytes_max) {
        auto& studio = *m_studio;
        studio.clock.advance(time);
        sync::Link link({studio.clock, studio.random, studio.executor, studio.server}, *studio.profile);
        store::must(sync::Collector(link, *studio.profile, cache_bytes_max).run());
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Studio> m_studio;
};

QTEST_GUILESS_MAIN(TestPin)
#include "tst_pin.moc"
