#include "model/decide.h"

#include "model/base/rejection.h"
#include "model/base/text.h"
#include "model/tuning.h"

#include <algorithm>

namespace gw {
namespace {

using ConversationEvents = std::vector<ConversationEvent>;
using ConversationOutcome = Result<ConversationEvents>;

std::optional<Problem> notAParticipant(const std::optional<Conversation>& conversation,
                                       const Context& context) {
    if (conversation && conversation->has(context.actor))
        return std::nullopt;
    if (conversation && context.is_operator)
        return notAllowed("the conversation's participants");
    return notFound("conversation");
}

ConversationOutcome decideOn(const std::optional<Conversation>& conversation, const OpenConversation& command,
                             const Context& context) {
    if (conversation) {
        if (auto problem = notAParticipant(conversation, context))
            return *problem;
        return ConversationEvents{};
    }
    if (command.with == context.actor)
        return rejected("own_account", "You can't write to yourself.");
    if (command.conversation != conversationBetween(context.actor, command.with))
        return rejected("wrong_conversation", "This is not the conversation of you and that account. Open it "
                                              "again from their name.");
    return ConversationEvents{ConversationOpened{command.conversation,
                                                 {context.actor, nameIn(context, context.actor)},
                                                 {command.with, nameIn(context, command.with)}}};
}

std::optional<Problem> badMessage(const SendMessage& command, const Policy& policy) {
    if (isBlank(command.text) && command.attachments.empty())
        return rejectedUntilEdit("message_empty", "The message is empty. Write something or attach a file.",
                                 "text");
    if (characterCount(command.text) > static_cast<std::size_t>(policy.message_length_max))
        return rejectedUntilEdit("message_too_long",
                                 "The message is longer than " + std::to_string(policy.message_length_max) +
                                     " characters. It is kept: shorten it, or send it as a file.",
                                 "text");
    return badArtefacts(command.attachments, policy.delivery_artefacts_max, "attachments");
}

ConversationOutcome decideOn(const std::optional<Conversation>& conversation, const SendMessage& command,
                             const Context& context) {
    if (auto problem = notAParticipant(conversation, context))
        return *problem;
    if (auto problem = badMessage(command, context.policy))
        return *problem;
    if (conversation->own(context.actor).has(ConversationFlag::blocked))
        return rejectedUntilEvent(
            "you_blocked", "You blocked this person. Your message is kept here: unblock them to send it.",
            {"unblock"});
    if (conversation->other(context.actor).has(ConversationFlag::blocked))
        return rejectedUntilEvent("blocked",
                                  "This person takes no messages from you. Your message is kept here; what "
                                  "concerns an order can be settled in the order itself.");
    return ConversationEvents{MessageSent{conversation->id, command.message, conversation->message_count + 1,
                                          context.actor, command.text, command.attachments, command.about,
                                          command.composed_at}};
}

ConversationOutcome decideOn(const std::optional<Conversation>& conversation, const MarkRead& command,
                             const Context& context) {
    if (auto problem = notAParticipant(conversation, context))
        return *problem;
    const int through = std::min(command.through, conversation->message_count);
    if (through <= conversation->own(context.actor).read_through)
        return ConversationEvents{};
    return ConversationEvents{MessagesRead{conversation->id, context.actor, through}};
}

ConversationOutcome decideOn(const std::optional<Conversation>& conversation, const MarkReceived& command,
                             const Context& context) {
    if (auto problem = notAParticipant(conversation, context))
        return *problem;
    const int through = std::min(command.through, conversation->message_count);
    if (through <= conversation->own(context.actor).received_through)
        return ConversationEvents{};
    return ConversationEvents{MessagesReceived{conversation->id, context.actor, through}};
}

ConversationOutcome decideOn(const std::optional<Conversation>& conversation, const FlagConversation& command,
                             const Context& context) {
    if (auto problem = notAParticipant(conversation, context))
        return *problem;
    if (conversation->own(context.actor).has(command.flag) == command.on)
        return ConversationEvents{};
    return ConversationEvents{ConversationFlagged{conversation->id, context.actor, command.flag, command.on}};
}

ConversationOutcome decideOn(const std::optional<Conversation>& conversation,
                             const LabelConversation& command, const Context& context) {
    if (auto problem = notAParticipant(conversation, context))
        return *problem;
    const auto& labels = conversation->own(context.actor).labels;
    const auto after = relabeled(labels, command.add, command.remove);
    if (after == labels)
        return ConversationEvents{};
    const auto bad = [](const std::string& label) {
        return isBlank(label) || characterCount(label) > tuning::label_length_max ||
               hasControlCharacter(label);
    };
    if (after.size() > tuning::labels_max || std::any_of(command.add.begin(), command.add.end(), bad))
        return rejectedUntilEdit("bad_label",
                                 "A conversation may have 20 labels of up to 40 characters each. Nothing was "
                                 "changed: shorten the label, or take another away.",
                                 "add");
    return ConversationEvents{
        ConversationLabeled{conversation->id, context.actor, command.add, command.remove}};
}

} // namespace

Result<std::vector<ConversationEvent>> decide(const std::optional<Conversation>& conversation,
                                              const ConversationCommand& command, const Context& context) {
    return std::visit([&](const auto& body) { return decideOn(conversation, body, context); }, command);
}

} // namespace gw
