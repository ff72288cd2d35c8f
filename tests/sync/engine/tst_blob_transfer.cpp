#include "tests/sync/support/studio.h"

#include <QTest>

using namespace gw;
using namespace gw::fixtures;
using store::CommandState;

/// How files go up before their command, and come down when they are wanted (sync.md, Blobs).
class TestBlobTransfer : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aCommandWaitsForItsFileAndTheFileForNobody();
    void anUploadGoesOnAfterAnOutageWithoutSendingPartsTwice();
    void aFileThatIsRefusedParksItsCommand();
    void aDownloadResumesAndIsVerified();
    void wrongBytesAreNeverHandedOut();
    void aFileTooLargeIsNotTaken();
};

namespace {

void openConversationAtServer(TinyServer& server) {
    server.happen(ConversationCommand(OpenConversation{conversation_id, seller}), buyer, contextOf(buyer));
}

AnyCommand messageWith(const Artefact& file) {
    auto command = message(1, "See the file");
    command.attachments = {file};
    return ConversationCommand(command);
}

/// A server that has `bytes` and answers ranges of it, at most `most` bytes each.
auto serving(const std::string& bytes, std::size_t most) {
    return [=](const protocol::Request& request) -> std::optional<protocol::Response> {
        if (request.method != "GET" || !request.path.starts_with("/v1/blobs/"))
            return {};
        const auto from = std::stoul(request.range.substr(6));
        const auto last = std::stoul(request.range.substr(request.range.find('-') + 1));
        return protocol::Response{.status = 206, .body = bytes.substr(from, std::min(most, last - from + 1))};
    };
}

} // namespace

void TestBlobTransfer::aCommandWaitsForItsFileAndTheFileForNobody() {
    Studio studio;
    openConversationAtServer(studio.server);
    studio.start();
    studio.server.override_answer = [](const protocol::Request& request) {
        return request.method == "PUT" ? std::optional(protocol::Response{.status = 503}) : std::nullopt;
    };
    const auto file = studio.engine->pin("logo.svg", "image/svg+xml", std::string(3'000'000, 'x')).value();
    const auto with_file = studio.submit(messageWith(file));
    const auto without = studio.submit(saveGig(1));
    studio.run();
    QCOMPARE(studio.stateOf(with_file), CommandState::waiting_for_blob);
    QCOMPARE(studio.views.unsettled().at(0).progress, views::Progress::waiting_for_files);
    QVERIFY(!studio.stateOf(without));
    studio.server.override_answer = {};
    studio.run(std::chrono::minutes(2));
    QVERIFY(!studio.stateOf(with_file));
    QVERIFY(studio.server.blobs.contains(file.blob.toString()));
}

void TestBlobTransfer::anUploadGoesOnAfterAnOutageWithoutSendingPartsTwice() {
    Studio studio;
    openConversationAtServer(studio.server);
    studio.start();
    std::string bytes;
    for (int i = 0; i < 4 * 1024 * 1024; ++i)
        bytes += static_cast<char>('a' + (i / 1024 / 1024) + i % 3);
    const auto file = studio.engine->pin("film.mp4", "video/mp4", bytes).value();
    int puts = 0;
    studio.server.override_answer = [&](const protocol::Request& request) {
        const bool fails = request.method == "PUT" && ++puts == 3;
        return fails ? std::optional(protocol::Response{.status = 500}) : std::nullopt;
    };
    const auto id = studio.submit(messageWith(file));
    studio.run(milliseconds(20));
    studio.reopen();
    studio.start();
    studio.run(std::chrono::minutes(2));
    QVERIFY(!studio.stateOf(id));
    // Four parts, one failure, and at most the one that was under way when the process ended.
    QVERIFY2(puts <= 6, std::to_string(puts).c_str());
}

void TestBlobTransfer::aFileThatIsRefusedParksItsCommand() {
    Studio studio;
    openConversationAtServer(studio.server);
    studio.start();
    studio.server.override_answer =
        [](const protocol::Request& request) -> std::optional<protocol::Response> {
        if (request.path != "/v1/blobs/commit")
            return {};
        return protocol::Response{
            .status = 422, .body = protocol::encodeProblem(422, {.code = "quarantined", .what = "No."})};
    };
    const auto file = studio.engine->pin("virus.exe", "application/x", "bytes").value();
    const auto id = studio.submit(messageWith(file));
    studio.run();
    QCOMPARE(studio.stateOf(id), CommandState::parked);
    const auto rows = studio.views.needsAttention();
    QCOMPARE(QString::fromStdString(rows.at(0).problem->code), QStringLiteral("quarantined"));
    QCOMPARE(rows.at(0).files.size(), 1U);
    studio.server.override_answer = {};
    QVERIFY(studio.engine->retry(id));
    studio.run();
    QVERIFY(!studio.stateOf(id));
}

void TestBlobTransfer::aDownloadResumesAndIsVerified() {
    Studio studio;
    studio.start();
    const std::string bytes(2'500'000, 'y');
    const Artefact file{protocol::manifestOf(bytes).root, "y.bin", 2'500'000, "application/octet-stream"};
    std::vector<Result<QString>> answers;
    const auto keep = [&](Result<QString> answer) { answers.push_back(std::move(answer)); };
    studio.server.override_answer = serving(bytes, 700'000);
    int asked = 0;
    studio.server.intercept = [&](const protocol::Request& request, auto reply) {
        const bool loses = request.method == "GET" && request.path.starts_with("/v1/blobs/") && ++asked == 3;
        return loses ? std::optional<protocol::Response>() : reply;
    };
    studio.engine->fetch(file, keep);
    studio.run();
    QCOMPARE(answers.size(), 1U);
    QCOMPARE(QString::fromStdString(answers[0].error().code), QStringLiteral("offline"));
    studio.engine->fetch(file, keep);
    studio.run();
    QCOMPARE(answers.size(), 2U);
    QVERIFY(answers[1]);
    QCOMPARE(asked, 5);
    studio.engine->fetch(file, keep);
    QCOMPARE(answers.size(), 3U);
    QVERIFY(answers[2]);
}

void TestBlobTransfer::wrongBytesAreNeverHandedOut() {
    Studio studio;
    studio.start();
    const std::string bytes(1'000, 'y');
    const Artefact file{protocol::manifestOf(bytes).root, "y.bin", 1'000, "application/octet-stream"};
    studio.server.override_answer = serving(std::string(1'000, 'z'), 1'000);
    std::optional<Result<QString>> answer;
    studio.engine->fetch(file, [&](Result<QString> result) { answer = std::move(result); });
    studio.run();
    QVERIFY(answer && !*answer);
    QCOMPARE(QString::fromStdString(answer->error().code), QStringLiteral("blob_damaged"));
    QVERIFY(!studio.profile->blobs().find(file.blob));
}

void TestBlobTransfer::aFileTooLargeIsNotTaken() {
    Studio studio;
    const auto refused =
        studio.engine->pin("big.bin", "application/octet-stream", std::string(64 * 1024 * 1024 + 1, 'b'));
    QVERIFY(!refused);
    QCOMPARE(QString::fromStdString(refused.error().code), QStringLiteral("blob_too_large"));
    QVERIFY(!studio.engine->pinFile(QStringLiteral("/nowhere/at/all")));
}

QTEST_GUILESS_MAIN(TestBlobTransfer)
#include "tst_blob_transfer.moc"
