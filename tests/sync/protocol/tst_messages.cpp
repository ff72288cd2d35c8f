#include "sync/protocol/blob.h"
#include "sync/protocol/tuning.h"
#include "tests/sync/protocol/samples.h"

#include <QTest>

using namespace gw;
using namespace gw::protocol;
namespace json = boost::json;

namespace {

std::string pushWith(const std::function<void(json::object& push, json::object& command)>& change) {
    auto push = json::parse(encodePush({.device = DeviceId(samples::uuid(5)),
                                        .incarnation = 3,
                                        .commands = {samples::command(1), samples::command(2)}}))
                    .as_object();
    change(push, push["commands"].as_array()[1].as_object());
    return json::serialize(push);
}

} // namespace

class TestMessages : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aPushComesBackAsItWas() {
        const Push push{.device = DeviceId(samples::uuid(5)),
                        .incarnation = 12'345'678'901'234,
                        .commands = {samples::command(1), samples::command(2)}};
        const auto read = decodePush(encodePush(push));
        QVERIFY(read);
        QCOMPARE(read->device, push.device);
        QCOMPARE(read->incarnation, push.incarnation);
        QVERIFY(read->commands == push.commands);
        QCOMPARE(encodePush(*read), encodePush(push));
    }

    void aPushIsReadStrictly_data() {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("where");
        const auto row = [](const char* name, const char* field, const char* value, const char* where) {
            QTest::newRow(name) << QString::fromLatin1(field) << QString::fromLatin1(value)
                                << QString::fromLatin1(where);
        };
        row("unknown field", "extra", "1", "commands[1].extra");
        row("bad id", "id", "\"0190A0B0\"", "commands[1].id");
        row("text for a number", "seq", "\"1\"", "commands[1].seq");
        row("negative", "seq", "-1", "commands[1].seq");
        row("too large", "seq", "18446744073709551615", "commands[1].seq");
        row("a fraction", "version", "1.5", "commands[1].version");
        row("args not an object", "args", "[]", "commands[1].args");
        row("bad dependency", "deps", "[\"x\"]", "commands[1].deps[0]");
        row("bad blob", "blobs", "[\"00\"]", "commands[1].blobs[0]");
        row("bad time", "issued_at", "\"yesterday\"", "commands[1].issued_at");
        row("null", "lane", "null", "commands[1].lane");
    }
    void aPushIsReadStrictly() {
        QFETCH(QString, field);
        QFETCH(QString, value);
        QFETCH(QString, where);
        const auto read = decodePush(pushWith([&](json::object&, json::object& command) {
            command[field.toStdString()] = json::parse(value.toStdString());
        }));
        QVERIFY(!read);
        QCOMPARE(read.error().code, std::string("bad_push"));
        QCOMPARE(read.error().where, where.toStdString());
    }

    void everyFieldOfACommandIsNeeded() {
        for (const char* name :
             {"id", "lane", "seq", "deps", "type", "version", "args", "based_on", "blobs", "issued_at"}) {
            const auto read =
                decodePush(pushWith([&](json::object&, json::object& command) { command.erase(name); }));
            QVERIFY2(!read, name);
            QCOMPARE(read.error().where, std::string("commands[1].") + name);
        }
        for (const char* name : {"device", "incarnation", "commands"})
            QVERIFY2(!decodePush(pushWith([&](json::object& push, json::object&) { push.erase(name); })),
                     name);
    }

    void aPushHasLimits() {
        Push push{.device = DeviceId(samples::uuid(5)), .incarnation = 1, .commands = {}};
        push.commands.assign(tuning::push_commands_max, samples::command(1));
        QVERIFY(decodePush(encodePush(push)));
        push.commands.push_back(samples::command(1));
        QCOMPARE(decodePush(encodePush(push)).error().code, std::string("bad_push"));
        QCOMPARE(decodePush(std::string(tuning::push_bytes_max + 1, ' ')).error().code,
                 std::string("bad_push"));
        QCOMPARE(decodePush(std::string(1000, '[')).error().code, std::string("bad_push"));
        QCOMPARE(decodePush("{\"device\":1,\"device\":2}").error().code, std::string("bad_push"));
        QCOMPARE(decodePush("").error().code, std::string("bad_push"));
    }

    void aPushReplyComesBackAsItWas() {
        const std::vector<PushResult> results = {
            {.id = CommandId(samples::uuid(1)), .taken = Taken::accepted},
            {.id = CommandId(samples::uuid(2)), .taken = Taken::duplicate},
            {.id = CommandId(samples::uuid(3)), .taken = Taken::defer, .ms = 250},
            {.id = CommandId(samples::uuid(4)), .taken = Taken::hold, .want = 17},
            {.id = CommandId(samples::uuid(5)), .taken = Taken::park, .problem_code = "unknown_command"}};
        QVERIFY(decodePushReply(encodePushReply(results)).value() == results);
        QCOMPARE(decodePushReply("{\"results\":[{}]}").error().code, std::string("bad_answer"));
    }

    void aSettlementComesBackAsItWas() {
        const Settled ok{.command = CommandId(samples::uuid(1)), .rejected = {}, .events = {4, 5}};
        QVERIFY(decodeSettled(encodeSettled(ok)).value() == ok);
        const Settled rejected{.command = CommandId(samples::uuid(1)),
                               .rejected = Problem{.code = "order_cancelled",
                                                   .what = "The buyer cancelled the order.",
                                                   .where = "order",
                                                   .retry = Retry::after_event,
                                                   .suggest = {"save_as_evidence"}},
                               .events = {}};
        QVERIFY(decodeSettled(encodeSettled(rejected)).value() == rejected);
        QCOMPARE(decodeSettled({{"command", samples::uuid(1).toString()}}).error().code,
                 std::string("bad_settlement"));
    }

    void aHelloComesBackAsItWas() {
        const Hello hello{.protocol = 1,
                          .epoch = "e1",
                          .head = 42,
                          .server_time = Instant::fromUnixMs(1'764'000'000'123),
                          .account = AccountId(samples::uuid(1)),
                          .display_name = "Zoë",
                          .is_operator = true,
                          .blob_size_bytes_max = 1000};
        const auto read = decodeHello(encodeHello(hello)).value();
        QCOMPARE(read.head, hello.head);
        QCOMPARE(read.epoch, hello.epoch);
        QCOMPARE(read.server_time, hello.server_time);
        QCOMPARE(read.account, hello.account);
        QCOMPARE(read.display_name, hello.display_name);
        QCOMPARE(read.is_operator, true);
        QVERIFY(decodeHello(encodeHello(hello).insert(1, "\"newer\":[1],")));
        QVERIFY(!decodeHello("{}"));
    }

    void aProblemComesBackAsItWas() {
        const Problem problem{.code = "rate_limited",
                              .what = "Too many requests.",
                              .where = "commands[3]",
                              .retry = Retry::after_edit,
                              .suggest = {"wait"}};
        const auto body = encodeProblem(429, problem);
        QVERIFY(decodeProblem(body) == problem);
        QCOMPARE(json::parse(body).at("status").as_int64(), 429);
        QCOMPARE(decodeProblem("<html>Bad gateway</html>").code, std::string("bad_answer"));
        QCOMPARE(decodeProblem("{\"code\":1}").code, std::string("bad_answer"));
    }

    void aManifestComesBackAsItWas() {
        const auto manifest = manifestOf(std::string(9'000'000, 'x'));
        QVERIFY(decodeManifest(encodeManifest(manifest)).value() == manifest);
        QVERIFY(decodeManifest(encodeManifest(manifestOf(""))).value() == manifestOf(""));
    }

    void aManifestThatLiesIsRefused() {
        auto manifest = manifestOf(std::string(9'000'000, 'x'));
        manifest.parts[1].size_bytes -= 1;
        QCOMPARE(decodeManifest(encodeManifest(manifest)).error().where, std::string("root"));
        manifest.parts[1].size_bytes = tuning::part_bytes_max + 1;
        manifest.root = merkleRoot(manifest.parts);
        QCOMPARE(decodeManifest(encodeManifest(manifest)).error().where, std::string("parts[1]"));
        manifest.parts[1].size_bytes = 0;
        manifest.root = merkleRoot(manifest.parts);
        QCOMPARE(decodeManifest(encodeManifest(manifest)).error().code, std::string("bad_manifest"));
        manifest.parts.clear();
        manifest.root = merkleRoot(manifest.parts);
        QCOMPARE(decodeManifest(encodeManifest(manifest)).error().where, std::string("parts"));
        manifest.parts.assign(641, {partDigest("x"), tuning::part_bytes_max});
        manifest.root = merkleRoot(manifest.parts);
        QCOMPARE(decodeManifest(encodeManifest(manifest)).error().where, std::string("parts"));
    }

    void missingPartsComeBackAsTheyWere() {
        const std::vector<PartDigest> missing = {partDigest("a"), partDigest("b")};
        QVERIFY(decodeMissing(encodeMissing(missing)).value() == missing);
        QVERIFY(decodeMissing(encodeMissing({})).value().empty());
        QCOMPARE(decodeMissing("{}").error().code, std::string("bad_answer"));
    }
};

QTEST_APPLESS_MAIN(TestMessages)
#include "tst_messages.moc"
