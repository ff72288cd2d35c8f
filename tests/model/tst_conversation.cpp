#include "model/conversation/quick_reply.h"
#include "tests/model/samples.h"

#include <QTest>

using namespace gw;
using namespace gw::fixtures;
using samples::text;

namespace {

QString codeOf(const std::optional<Conversation>& conversation, const ConversationCommand& command,
               AccountId actor, const Policy& policy = {}) {
    Context context = contextOf(actor);
    context.policy = policy;
    const auto outcome = decide(conversation, command, context);
    if (!outcome)
        return text(outcome.error().code);
    return outcome->empty() ? QStringLiteral("superseded")
                            : std::visit([](const auto& body) { return text(body.type); }, outcome->front());
}

std::optional<Conversation> then(std::optional<Conversation> conversation, const ConversationCommand& command,
                                 AccountId actor) {
    return after(std::move(conversation), command, contextOf(actor));
}

} // namespace

class TestConversation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void opensOnce() {
        const OpenConversation open{conversation_id, seller};
        QCOMPARE(codeOf({}, open, buyer), QStringLiteral("ConversationOpened"));
        QCOMPARE(codeOf({}, OpenConversation{conversation_id, buyer}, seller),
                 QStringLiteral("ConversationOpened"));
        QCOMPARE(codeOf({}, open, stranger), QStringLiteral("wrong_conversation"));
        QCOMPARE(codeOf({}, OpenConversation{conversation_id, buyer}, buyer), QStringLiteral("own_account"));
        QCOMPARE(codeOf(openConversation(), open, buyer), QStringLiteral("superseded"));
        QCOMPARE(codeOf(openConversation(), OpenConversation{conversation_id, buyer}, seller),
                 QStringLiteral("superseded"));
        QCOMPARE(codeOf(openConversation(), open, stranger), QStringLiteral("not_found"));
        const auto opened = openConversation();
        QCOMPARE(text(opened->first.who.name), QStringLiteral("Ben"));
        QCOMPARE(text(opened->second.who.name), QStringLiteral("Sara"));
    }

    void onlyParticipantsWriteAndRead() {
        for (const auto& command :
             {ConversationCommand(message(1, "Hi")), ConversationCommand(MarkRead{conversation_id, 1})}) {
            QCOMPARE(codeOf({}, command, buyer), QStringLiteral("not_found"));
            QCOMPARE(codeOf(openConversation(), command, stranger), QStringLiteral("not_found"));
            QCOMPARE(codeOf(openConversation(), command, staff), QStringLiteral("not_allowed"));
        }
    }

    void checksMessages() {
        Policy policy;
        policy.message_length_max = 5;
        policy.delivery_artefacts_max = 1;
        const auto open = openConversation();
        QCOMPARE(codeOf(open, message(1, "ééééé"), buyer, policy), QStringLiteral("MessageSent"));
        QCOMPARE(codeOf(open, message(1, "éééééé"), buyer, policy), QStringLiteral("message_too_long"));
        QCOMPARE(codeOf(open, message(1, ""), buyer), QStringLiteral("message_empty"));
        QCOMPARE(codeOf(open, message(1, " \n"), buyer), QStringLiteral("message_empty"));
        auto with_file = message(1, "");
        with_file.attachments = {artefact(1)};
        QCOMPARE(codeOf(open, with_file, buyer), QStringLiteral("MessageSent"));
        with_file.attachments.push_back(artefact(2));
        QCOMPARE(codeOf(open, with_file, buyer, policy), QStringLiteral("too_many_artefacts"));
        with_file.attachments[1].name = "a/b";
        QCOMPARE(codeOf(open, with_file, buyer), QStringLiteral("bad_artefact"));
    }

    void numbersMessages() {
        auto conversation = then(openConversation(), message(1, "Hi"), buyer);
        conversation = then(conversation, message(2, "Hello"), seller);
        QCOMPARE(conversation->message_count, 2);
        QCOMPARE(conversation->last->number, 2);
        QVERIFY(conversation->last->from == seller);
        QCOMPARE(text(conversation->last->preview), QStringLiteral("Hello"));
    }

    void previewsWholeCharacters() {
        std::string long_text;
        for (int i = 0; i < 200; ++i)
            long_text += "\U0001f600";
        const auto conversation = then(openConversation(), message(1, long_text), buyer);
        QCOMPARE(conversation->last->preview.size(), std::size_t(160 * 4));
        auto with_file = message(2, "");
        with_file.attachments = {artefact(1)};
        QCOMPARE(text(then(conversation, with_file, buyer)->last->preview), QStringLiteral("logo-1.svg"));
    }

    void readMarksOnlyGrow() {
        auto conversation = openConversation();
        for (std::uint64_t n = 1; n <= 3; ++n)
            conversation = then(conversation, message(n, "Hi"), buyer);
        QCOMPARE(conversation->own(buyer).read_through, 3);
        QCOMPARE(conversation->own(seller).read_through, 0);
        conversation = then(conversation, MarkRead{conversation_id, 2}, seller);
        QCOMPARE(conversation->own(seller).read_through, 2);
        QCOMPARE(codeOf(conversation, MarkRead{conversation_id, 2}, seller), QStringLiteral("superseded"));
        QCOMPARE(codeOf(conversation, MarkRead{conversation_id, -1}, seller), QStringLiteral("superseded"));
        // An answer does not hide the message that is still unread.
        conversation = then(conversation, message(4, "Hello"), seller);
        QCOMPARE(conversation->own(seller).read_through, 2);
        conversation = then(conversation, MarkRead{conversation_id, 99}, seller);
        QCOMPARE(conversation->own(seller).read_through, 4);
    }

    void receiptsOnlyGrow() {
        auto conversation =
            then(then(openConversation(), message(1, "Hi"), buyer), message(2, "There"), buyer);
        conversation = then(conversation, MarkReceived{conversation_id, 1}, seller);
        QCOMPARE(conversation->own(seller).received_through, 1);
        QCOMPARE(conversation->own(seller).read_through, 0);
        QCOMPARE(codeOf(conversation, MarkReceived{conversation_id, 1}, seller),
                 QStringLiteral("superseded"));
        conversation = then(conversation, MarkRead{conversation_id, 99}, seller);
        QCOMPARE(conversation->own(seller).received_through, 2);
        QCOMPARE(codeOf(conversation, MarkReceived{conversation_id, 9}, seller),
                 QStringLiteral("superseded"));
    }

    void eachSideFilesForItself() {
        const FlagConversation star{conversation_id, ConversationFlag::starred, true};
        const auto starred = then(openConversation(), star, buyer);
        QVERIFY(starred->own(buyer).has(ConversationFlag::starred));
        QVERIFY(!starred->own(seller).has(ConversationFlag::starred));
        QCOMPARE(codeOf(starred, star, buyer), QStringLiteral("superseded"));
        QCOMPARE(codeOf(starred, star, stranger), QStringLiteral("not_found"));
        const auto cleared =
            then(starred, FlagConversation{conversation_id, ConversationFlag::starred, false}, buyer);
        QVERIFY(*cleared == *openConversation());
    }

    void newMessageBringsAnArchivedConversationBack() {
        const FlagConversation archive{conversation_id, ConversationFlag::archived, true};
        auto conversation = then(then(openConversation(), archive, buyer), archive, seller);
        conversation = then(conversation, message(1, "Hi"), buyer);
        QVERIFY(conversation->own(buyer).has(ConversationFlag::archived));
        QVERIFY(!conversation->own(seller).has(ConversationFlag::archived));
    }

    void blockedPeopleWriteNothing() {
        const auto blocked = then(openConversation(),
                                  FlagConversation{conversation_id, ConversationFlag::blocked, true}, seller);
        QCOMPARE(codeOf(blocked, message(1, "Hi"), buyer), QStringLiteral("blocked"));
        QCOMPARE(codeOf(blocked, message(1, "Hi"), seller), QStringLiteral("you_blocked"));
        QCOMPARE(codeOf(blocked, MarkRead{conversation_id, 1}, buyer), QStringLiteral("superseded"));
    }

    void labelsMergeAsASet() {
        auto conversation =
            then(openConversation(), LabelConversation{conversation_id, {"b", "a"}, {}}, buyer);
        conversation = then(conversation, LabelConversation{conversation_id, {"c", "a"}, {"b"}}, buyer);
        QVERIFY(conversation->own(buyer).labels == (std::vector<std::string>{"a", "c"}));
        QVERIFY(conversation->own(seller).labels.empty());
        QCOMPARE(codeOf(conversation, LabelConversation{conversation_id, {"a"}, {"b"}}, buyer),
                 QStringLiteral("superseded"));
        QCOMPARE(codeOf(conversation, LabelConversation{conversation_id, {" "}, {}}, buyer),
                 QStringLiteral("bad_label"));
        std::vector<std::string> many;
        for (int i = 0; i < 21; ++i)
            many.push_back("label " + std::to_string(i));
        QCOMPARE(codeOf(conversation, LabelConversation{conversation_id, many, {}}, buyer),
                 QStringLiteral("bad_label"));
    }

    void fillsQuickReplies() {
        const Placeholders values{{"buyer", "Ben"}, {"due", "Friday"}};
        QVERIFY(filled("Hello {buyer}, due {due}.", values) == (FilledReply{"Hello Ben, due Friday.", {}}));
        QVERIFY(filled("{gig} for {buyer}", values) == (FilledReply{"{gig} for Ben", {"gig"}}));
        QVERIFY(filled("{} { {buyer} {B}", values) == (FilledReply{"{} { Ben {B}", {}}));
        QVERIFY(filled("no end {buyer", values) == (FilledReply{"no end {buyer", {}}));
        // A value is text: what it holds is not filled in again.
        QVERIFY(filled("{buyer}", {{"buyer", "{due}"}, {"due", "x"}}) == (FilledReply{"{due}", {}}));
    }

    void refusesEventsThatCanNotFollow() {
        const EventInfo info{start, buyer};
        const MessageSent second{conversation_id, id<MessageId>(1), 2, buyer, "Hi", {}, std::nullopt, start};
        QVERIFY_THROWS_EXCEPTION(std::logic_error, evolve(openConversation(), second, info));
        QVERIFY_THROWS_EXCEPTION(std::logic_error, evolve(std::optional<Conversation>(), second, info));
        const MessagesRead by_stranger{conversation_id, stranger, 0};
        QVERIFY_THROWS_EXCEPTION(std::logic_error, evolve(openConversation(), by_stranger, info));
        const ConversationOpened again{conversation_id, {buyer, ""}, {seller, ""}};
        QVERIFY_THROWS_EXCEPTION(std::logic_error, evolve(openConversation(), again, info));
    }
};

QTEST_GUILESS_MAIN(TestConversation)
#include "tst_conversation.moc"
