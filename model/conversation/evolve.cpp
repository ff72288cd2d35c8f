#include "model/base/follow.h"
#include "model/base/text.h"
#include "model/decide.h"
#include "model/tuning.h"

#include <algorithm>

namespace gw {
namespace {

Side& sideOf(Conversation& conversation, AccountId account) {
    return conversation.first.who.account == account ? conversation.first : conversation.second;
}

void apply(Conversation& conversation, const MessageSent& event, Instant at) {
    requireFollows(conversation.has(event.from) && event.number == conversation.message_count + 1,
                   event.type);
    // A message of files only is shown by the first file's name.
    const std::string_view shown =
        event.text.empty() && !event.attachments.empty() ? event.attachments.front().name : event.text;
    conversation.last = LastMessage{event.number, event.from,
                                    std::string(firstCharacters(shown, tuning::message_preview_length)), at};
    // Who had read everything has not to read their own message; who had not keeps the unread ones.
    Side& sender = sideOf(conversation, event.from);
    if (sender.read_through == conversation.message_count)
        sender.read_through = event.number;
    sender.received_through = event.number;
    conversation.message_count = event.number;
    // Something new brings a filed conversation back, for who did not write it.
    std::erase(sideOf(conversation, conversation.other(event.from).who.account).flags,
               ConversationFlag::archived);
}

void apply(Conversation& conversation, const MessagesRead& event, Instant) {
    requireFollows(conversation.has(event.reader) && event.through <= conversation.message_count, event.type);
    Side& reader = sideOf(conversation, event.reader);
    reader.read_through = std::max(reader.read_through, event.through);
    reader.received_through = std::max(reader.received_through, event.through);
}

void apply(Conversation& conversation, const MessagesReceived& event, Instant) {
    requireFollows(conversation.has(event.receiver) && event.through <= conversation.message_count,
                   event.type);
    Side& receiver = sideOf(conversation, event.receiver);
    receiver.received_through = std::max(receiver.received_through, event.through);
}

void apply(Conversation& conversation, const ConversationFlagged& event, Instant) {
    requireFollows(conversation.has(event.by), event.type);
    auto& flags = sideOf(conversation, event.by).flags;
    std::erase(flags, event.flag);
    if (event.on)
        flags.insert(std::upper_bound(flags.begin(), flags.end(), event.flag), event.flag);
}

void apply(Conversation& conversation, const ConversationLabeled& event, Instant) {
    requireFollows(conversation.has(event.by), event.type);
    Side& side = sideOf(conversation, event.by);
    side.labels = relabeled(std::move(side.labels), event.added, event.removed);
}

} // namespace

bool Side::has(ConversationFlag flag) const {
    return std::find(flags.begin(), flags.end(), flag) != flags.end();
}

std::vector<std::string> relabeled(std::vector<std::string> labels, const std::vector<std::string>& add,
                                   const std::vector<std::string>& remove) {
    labels.insert(labels.end(), add.begin(), add.end());
    std::sort(labels.begin(), labels.end());
    labels.erase(std::unique(labels.begin(), labels.end()), labels.end());
    std::erase_if(labels, [&](const std::string& label) {
        return std::find(remove.begin(), remove.end(), label) != remove.end();
    });
    return labels;
}

Conversation evolve(std::optional<Conversation> conversation, const ConversationEvent& event,
                    const EventInfo& info) {
    if (const auto* opened = std::get_if<ConversationOpened>(&event)) {
        requireFollows(!conversation, opened->type);
        return {opened->conversation, {opened->opened_by, 0}, {opened->with, 0}, info.time};
    }
    std::visit(
        [&](const auto& body) {
            requireFollows(conversation && conversation->id == body.conversation, body.type);
            if constexpr (!std::is_same_v<std::remove_cvref_t<decltype(body)>, ConversationOpened>)
                apply(*conversation, body, info.time);
        },
        event);
    return std::move(*conversation);
}

} // namespace gw
