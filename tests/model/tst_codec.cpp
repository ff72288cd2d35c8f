#include "model/codec/upcaster.h"
#include "tests/model/samples.h"

#include <QTest>
#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>

#include <set>

using namespace gw;
using namespace gw::fixtures;
using samples::text;
namespace json = boost::json;

namespace {

const std::string id_text = "01900000-0000-7000-8000-000000000014";

json::value deliveryBody() { return encode(AnyCommand(OrderCommand(delivery({1, 2})))).body; }

/// The problem of a SubmitDelivery whose body was changed by `change`.
template<class Change>
Problem problemAfter(const Change& change) {
    json::value body = deliveryBody();
    change(body.as_object());
    const auto decoded = decodeCommand("SubmitDelivery", 1, body);
    return decoded ? Problem{.code = "accepted", .what = {}} : decoded.error();
}

std::string nested(int depth) {
    return std::string(std::size_t(depth), '[') + std::string(std::size_t(depth), ']');
}

} // namespace

class TestCodec : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void roundTrips_data() {
        QTest::addColumn<bool>("present");
        QTest::newRow("optionals present") << true;
        QTest::newRow("optionals absent") << false;
    }
    void roundTrips() {
        QFETCH(bool, present);
        for (const auto& command : samples::commands(present)) {
            const Encoded encoded = encode(command);
            const auto decoded = decodeCommand(encoded.type, encoded.version, encoded.body);
            QVERIFY2(decoded.has_value(), encoded.type.c_str());
            QCOMPARE(text(json::serialize(encode(*decoded).body)), text(json::serialize(encoded.body)));
            QCOMPARE(decoded->index(), command.index());
        }
        for (const auto& event : samples::events(present)) {
            const Encoded encoded = encode(event);
            const auto decoded = decodeEvent(encoded.type, encoded.version, encoded.body);
            QVERIFY2(decoded.has_value(), encoded.type.c_str());
            QCOMPARE(text(json::serialize(encode(*decoded).body)), text(json::serialize(encoded.body)));
        }
        for (const auto& state : samples::states(present)) {
            const auto decoded = decodeState(kindOf(streamOf(state)), encode(state));
            QVERIFY2(decoded.has_value(), streamOf(state).c_str());
            QVERIFY(*decoded == state);
        }
    }

    void survivesTheWire() {
        for (const auto& event : samples::events(true)) {
            const Encoded encoded = encode(event);
            const auto parsed = parseJson(json::serialize(encoded.body));
            QVERIFY2(parsed.has_value(), encoded.type.c_str());
            QVERIFY(*parsed == json::value(encoded.body));
        }
    }

    /// The form that is stored and sent, once spelled out.
    void writesTheAgreedForm() {
        const AnyEvent event = ConversationEvent(MessageSent{
            conversation_id, id<MessageId>(20), 7, buyer, "Hi", {artefact(1)}, std::nullopt, start});
        const Encoded encoded = encode(event);
        QCOMPARE(text(encoded.type), QStringLiteral("MessageSent"));
        QCOMPARE(encoded.version, 1);
        const QString expected =
            QStringLiteral("{'conversation':'%1','message':'%2','number':7,"
                           "'from':'01900000-0000-7000-8000-000000000002','text':'Hi',"
                           "'attachments':[{'blob':'%3','name':'logo-1.svg','size_bytes':1001,"
                           "'media_type':'image/svg+xml'}],'composed_at':'2026-11-21T09:00:00.000Z'}")
                .arg(text(conversation_id.toString()), text(id_text), text(blob(1).toString()))
                .replace(QLatin1Char('\''), QLatin1Char('"'));
        QCOMPARE(text(json::serialize(encoded.body)), expected);
        const Encoded paid = encode(AnyEvent(OrderEvent(PaymentCaptured{order_id, usd(1210), "r"})));
        QCOMPARE(text(json::serialize(paid.body.at("amount"))), text(R"({"minor":1210,"currency":"USD"})"));
    }

    void commandsAreStrict_data() {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("where");
        const auto row = [](const char* name, std::string_view field, std::string_view value,
                            const char* where) {
            json::value body = deliveryBody();
            auto& object = body.as_object();
            if (value.empty())
                object.erase(json::string_view(field));
            else
                object[json::string_view(field)] = json::parse(json::string_view(value));
            QTest::newRow(name) << text(json::serialize(body)) << QString::fromLatin1(where);
        };
        row("unknown field", "colour", "1", "colour");
        row("missing field", "message", "", "message");
        row("missing flag", "nothing_to_attach", "", "nothing_to_attach");
        row("bad id", "order", "\"x\"", "order");
        row("id of another type", "order", "7", "order");
        row("text for a flag", "nothing_to_attach", "\"true\"", "nothing_to_attach");
        row("null for a text", "message", "null", "message");
        row("NUL in a text", "message", R"("a\u0000b")", "message");
        row("object for a list", "artefacts", "{}", "artefacts");
        row("number for an object", "artefacts", "[5]", "artefacts[0]");
        row("nested unknown", "artefacts", R"([{"colour":1}])", "artefacts[0].colour");
        row("nested missing", "artefacts", R"([{}])", "artefacts[0].blob");
        QTest::newRow("not an object") << QStringLiteral("[]") << QString();
    }
    void commandsAreStrict() {
        QFETCH(QString, body);
        QFETCH(QString, where);
        const auto decoded = decodeCommand("SubmitDelivery", 1, json::parse(body.toStdString()));
        QVERIFY(!decoded);
        QCOMPARE(text(decoded.error().code), QStringLiteral("bad_command"));
        QCOMPARE(text(decoded.error().where), where);
        QVERIFY(!decoded.error().what.empty());
    }

    void namesThePathInLists() {
        const auto problem = problemAfter(
            [](json::object& body) { body["artefacts"].as_array()[1].as_object()["size_bytes"] = "big"; });
        QCOMPARE(text(problem.where), QStringLiteral("artefacts[1].size_bytes"));
    }

    void checksNumbers_data() {
        QTest::addColumn<QString>("quantity");
        QTest::addColumn<bool>("good");
        QTest::newRow("int") << "20" << true;
        QTest::newRow("largest") << "2147483647" << true;
        QTest::newRow("above int") << "2147483648" << false;
        QTest::newRow("smallest") << "-2147483648" << true;
        QTest::newRow("2^63") << "9223372036854775808" << false;
        QTest::newRow("2^64 and more") << "36893488147419103232" << false;
        QTest::newRow("fraction") << "1.5" << false;
        QTest::newRow("exponent") << "1e1" << false;
        QTest::newRow("text") << "\"1\"" << false;
    }
    void checksNumbers() {
        QFETCH(QString, quantity);
        QFETCH(bool, good);
        json::value body = encode(AnyCommand(OrderCommand(placeOrder()))).body;
        body.as_object()["quantity"] = parseJson(quantity.toStdString()).value();
        const auto decoded = decodeCommand("PlaceOrder", 1, body);
        QCOMPARE(decoded.has_value(), good);
        if (!good)
            QCOMPARE(text(decoded.error().where), QStringLiteral("quantity"));
    }

    void checksMoneyAndEnums() {
        const Encoded good = encode(AnyCommand(OrderCommand(RecordPayment{order_id, usd(5), "r"})));
        const auto whereWith = [&](const char* amount) {
            json::object body = good.body;
            body["amount"] = json::parse(amount);
            const auto decoded = decodeCommand("RecordPayment", 1, body);
            return decoded ? QStringLiteral("accepted") : text(decoded.error().where);
        };
        QCOMPARE(whereWith(R"({"minor":5,"currency":"USD"})"), QStringLiteral("accepted"));
        QCOMPARE(whereWith(R"({"minor":5})"), QStringLiteral("amount.currency"));
        QCOMPARE(whereWith(R"({"currency":"USD"})"), QStringLiteral("amount.minor"));
        QCOMPARE(whereWith(R"({"minor":5,"currency":"usd"})"), QStringLiteral("amount.currency"));
        QCOMPARE(whereWith(R"({"minor":5.0,"currency":"USD"})"), QStringLiteral("amount.minor"));
        QCOMPARE(whereWith(R"({"minor":5,"currency":"USD","x":1})"), QStringLiteral("amount.x"));

        json::object order = encode(AnyCommand(OrderCommand(placeOrder()))).body;
        order["package"] = "golden";
        QCOMPARE(text(decodeCommand("PlaceOrder", 1, order).error().where), QStringLiteral("package"));
    }

    void nullIsAnAbsentOptional() {
        json::object body = encode(AnyCommand(ConversationCommand(message(1, "Hi")))).body;
        QVERIFY(!body.contains("about"));
        body["about"] = nullptr;
        const auto decoded = decodeCommand("SendMessage", 1, body);
        QVERIFY(decoded.has_value());
        QVERIFY(!std::get<SendMessage>(std::get<ConversationCommand>(*decoded)).about);
    }

    void commandTypesAndVersions() {
        QCOMPARE(text(decodeCommand("StealOrder", 1, {}).error().code), QStringLiteral("unknown_command"));
        QCOMPARE(text(decodeCommand("OrderPlaced", 1, {}).error().code), QStringLiteral("unknown_command"));
        QCOMPARE(text(decodeCommand("PlaceOrder", 2, {}).error().code), QStringLiteral("unknown_version"));
        QCOMPARE(text(decodeCommand("PlaceOrder", 0, {}).error().code), QStringLiteral("unknown_version"));
    }

    void eventsAreLenient() {
        json::object body = encode(AnyEvent(OrderEvent(DeliveryAccepted{order_id, 3}))).body;
        body["colour"] = "red";
        QVERIFY(decodeEvent("DeliveryAccepted", 1, body).has_value());
        body.erase("delivery_no");
        const auto missing = decodeEvent("DeliveryAccepted", 1, body);
        QCOMPARE(text(missing.error().code), QStringLiteral("bad_event"));
        QCOMPARE(text(missing.error().where), QStringLiteral("delivery_no"));
        QCOMPARE(text(decodeEvent("OrderTeleported", 1, body).error().code), QStringLiteral("unknown_event"));
        QCOMPARE(text(decodeEvent("DeliveryAccepted", 2, body).error().code),
                 QStringLiteral("unknown_event"));
        QCOMPARE(text(decodeEvent("PlaceOrder", 1, body).error().code), QStringLiteral("unknown_event"));
    }

    void statesAreLenient() {
        json::object body = encode(AnyState(*registeredAccount()));
        body["colour"] = "red";
        QVERIFY(decodeState("account", body).has_value());
        body.erase("display_name");
        QCOMPARE(text(decodeState("account", body).error().where), QStringLiteral("display_name"));
        QCOMPARE(text(decodeState("account", json::array()).error().code), QStringLiteral("bad_state"));
        QCOMPARE(text(decodeState("planet", body).error().code), QStringLiteral("unknown_kind"));
    }

    void upcastsStepByStep() {
        const std::array steps{
            codec::Upcaster{"DeliveryAccepted", -1,
                            [](json::object& body) { body["no"] = body["number"].as_int64() + 100; }},
            codec::Upcaster{"DeliveryAccepted", 0,
                            [](json::object& body) { body["delivery_no"] = body["no"]; }},
            codec::Upcaster{"OrderCompleted", 0, [](json::object& body) { body["by"] = "timer"; }}};
        json::object old;
        old["order"] = id_text;
        old["number"] = 4;
        const auto lifted = codec::decodeEvent("DeliveryAccepted", -1, old, steps);
        QVERIFY(lifted.has_value());
        QCOMPARE(std::get<DeliveryAccepted>(std::get<OrderEvent>(*lifted)).delivery_no, 104);
        QVERIFY(!old.contains("delivery_no"));

        QVERIFY(codec::decodeEvent("OrderCompleted", 0, old, steps).has_value());
        QCOMPARE(text(codec::decodeEvent("OrderCompleted", -1, old, steps).error().code),
                 QStringLiteral("unknown_event"));
        QCOMPARE(text(codec::decodeEvent("DeliveryAccepted", 1, old, steps).error().code),
                 QStringLiteral("bad_event"));
        QCOMPARE(text(codec::decodeEvent("OrderCompleted", 0, json::array(), steps).error().code),
                 QStringLiteral("bad_event"));
    }

    void parsesUntrustedJson_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("good");
        const auto row = [](const char* name, QByteArray bytes, bool good) {
            QTest::newRow(name) << bytes << good;
        };
        row("object", R"( {"a":1,"b":{"a":2}} )", true);
        row("same key twice", R"({"a":1,"a":1})", false);
        row("same key twice, deep", R"([{"x":[{"a":1,"b":2,"a":3}]}])", false);
        row("same key, escaped", R"({"a":1,"\u0061":2})", false);
        row("same key in two objects", R"([{"a":1},{"a":2}])", true);
        row("depth 64", QByteArray::fromStdString(nested(64)), true);
        row("depth 65", QByteArray::fromStdString(nested(65)), false);
        row("depth 100000", QByteArray(100'000, '['), false);
        row("something behind", "{} x", false);
        row("two values", "{}{}", false);
        row("truncated", R"({"a":)", false);
        row("empty", "", false);
        row("bad UTF-8", "[\"\xff\xfe\"]", false);
        row("overlong UTF-8", "[\"\xc0\xaf\"]", false);
        row("lone surrogate", R"(["\ud800"])", false);
        row("comment", "{} // hi", false);
        row("trailing comma", "[1,]", false);
        row("NaN", "[NaN]", false);
        row("byte order mark", "\xef\xbb\xbf{}", false);
        row("emoji", "[\"\xf0\x9f\x98\x80\"]", true);
    }
    void parsesUntrustedJson() {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, good);
        const auto parsed = parseJson({bytes.constData(), static_cast<std::size_t>(bytes.size())});
        QCOMPARE(parsed.has_value(), good);
        if (!good)
            QCOMPARE(text(parsed.error().code), QStringLiteral("bad_json"));
    }

    void namesStreams() {
        QCOMPARE(text(streamOf(AnyCommand(OrderCommand(placeOrder())))), text("order:" + id_text));
        QCOMPARE(text(streamOf(AnyState(*orderIn(OrderStatus::delivered)))), text("order:" + id_text));
        QCOMPARE(text(streamOf(AnyEvent(OrderEvent(DeliveryAccepted{order_id, 1})))),
                 text("order:" + id_text));
        QCOMPARE(text(kindOf("order:" + id_text)), QStringLiteral("order"));
        QCOMPARE(text(kindOf("order")), QString());
        QCOMPARE(text(kindOf("order:7")), QString());
        QCOMPARE(text(kindOf("")), QString());
    }

    void knowsTheAudience() {
        QVERIFY(audienceOf(AnyState(*orderIn(OrderStatus::delivered))) == (std::vector{buyer, seller}));
        QVERIFY(audienceOf(AnyState(*openConversation())) == (std::vector{buyer, seller}));
        QVERIFY(audienceOf(AnyState(*liveGig())) == std::vector{seller});
        QVERIFY(audienceOf(AnyState(*registeredAccount())) == std::vector{seller});
    }

    void hidesWhatIsPrivateWithinAnAggregate() {
        const AnyState conversation = *openConversation();
        const auto readers = [](const AnyEvent& event, const AnyState& after) {
            return audienceOf(event, after);
        };
        const ConversationFlagged starred{conversation_id, buyer, ConversationFlag::starred, true};
        QVERIFY(readers(ConversationEvent(starred), conversation) == std::vector{buyer});
        const ConversationLabeled labeled{conversation_id, seller, {"urgent"}, {}};
        QVERIFY(readers(ConversationEvent(labeled), conversation) == std::vector{seller});
        const MessagesRead read{conversation_id, seller, 0};
        QVERIFY(readers(ConversationEvent(read), conversation) == (std::vector{buyer, seller}));
        const AnyState reviews = Reviews{order_id, buyer, "", seller, "", start, start};
        const ReviewWritten written{order_id, Party::seller, {5, 5, 5}, "x", PrivateRating::neutral, "s"};
        QVERIFY(readers(ReviewEvent(written), reviews) == std::vector{seller});
        const ReviewSealed sealed{order_id, Party::seller, SealDigest({})};
        QVERIFY(readers(ReviewEvent(sealed), reviews) == (std::vector{buyer, seller}));
    }

    void knowsTheClasses() {
        const std::set<std::string> online{
            // money
            "RequestQuote", "PlaceOrder", "AcceptDelivery", "CancelOrder", "AcceptExtra", "FundMilestone",
            "LeaveTip", "AcceptOffer", "AcceptSettlement", "RequestWithdrawal",
            // the end for both sides
            "AcceptCancellation", "DeclineCancellation", "WithdrawCancellation", "WithdrawDispute",
            // the marketplace's own
            "ApproveGig", "RequireGigChanges", "DenyGig", "PauseGigFor", "ResumeGigFrom", "HoldGig",
            "ReleaseGig", "PlaceOfferedOrder", "RecordPayment", "RecordPaymentFailure", "RecordDeliveryFiles",
            "RecordChargeback", "DecideDispute", "RaiseTimer", "GrantLevel", "ExpireOffer", "FulfilBrief",
            "ExpireBrief", "OpenReviews", "CloseReviews", "RecordWithdrawalPaid", "RecordWithdrawalFailed",
            "RepayOverdraft"};
        for (const auto& command : samples::commands(true)) {
            const std::string type = encode(command).type;
            QVERIFY2((classOf(command) == CommandClass::online_only) == online.contains(type), type.c_str());
        }
    }

    void listsBlobs() {
        QVERIFY(blobsOf(AnyCommand(OrderCommand(delivery({1, 2})))) == (std::vector{blob(1), blob(2)}));
        auto with_file = message(1, "see");
        with_file.attachments = {artefact(3)};
        QVERIFY(blobsOf(AnyCommand(ConversationCommand(with_file))) == std::vector{blob(3)});
        const SubmitRequirements answers{order_id, {{"a", "", {artefact(4)}}, {"b", "", {artefact(5)}}}};
        QVERIFY(blobsOf(AnyCommand(OrderCommand(answers))) == (std::vector{blob(4), blob(5)}));
        const RequestRevision pinned{order_id, 1, {{"x", blob(1)}}};
        QVERIFY(blobsOf(AnyCommand(OrderCommand(pinned))).empty());
        QVERIFY(blobsOf(AnyEvent(OrderEvent(RequirementsSubmitted{order_id, answers.answers}))) ==
                (std::vector{blob(4), blob(5)}));
    }

    void dispatchesByKind() {
        const auto gig = liveGig();
        const auto context = contextWith(*gig, buyer);
        const auto placed =
            decide(std::optional<AnyState>(), AnyCommand(OrderCommand(placeOrder())), context);
        QCOMPARE(placed.value().size(), std::size_t(1));
        AnyState state = evolve(std::optional<AnyState>(), placed->front(), {start, buyer});
        QVERIFY(std::get<Order>(state).status == OrderStatus::pending_payment);

        const AnyCommand of_another = OrderCommand(CancelOrder{id<OrderId>(99), ""});
        QCOMPARE(text(decide(std::optional(state), of_another, context).error().code),
                 QStringLiteral("wrong_stream"));
        const AnyCommand of_a_gig = GigCommand(PauseGig{gig_id});
        QCOMPARE(text(decide(std::optional(state), of_a_gig, context).error().code),
                 QStringLiteral("wrong_stream"));
        const EventInfo info{start, buyer};
        QVERIFY_THROWS_EXCEPTION(
            std::logic_error,
            evolve(std::optional(state), AnyEvent(GigEvent(GigResumed{gig_id, PauseCause::seller})), info));
        QVERIFY_THROWS_EXCEPTION(
            std::logic_error,
            evolve(std::nullopt, AnyEvent(OrderEvent(DeliveryAccepted{order_id, 1})), info));
    }
};

QTEST_GUILESS_MAIN(TestCodec)
#include "tst_codec.moc"
