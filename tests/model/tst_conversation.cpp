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
