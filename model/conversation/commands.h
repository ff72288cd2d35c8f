#pragma once

#include "model/base/artefact.h"
#include "model/base/instant.h"

#include <boost/describe/class.hpp>

#include <optional>
#include <string_view>
#include <variant>
#include <vector>

namespace gw {

/// Opens the conversation with another account; `conversation` must be conversationBetween(actor, with).
/// Class Q.
struct OpenConversation {
    static constexpr std::string_view type = "OpenConversation";
    static constexpr int version = 1;
    ConversationId conversation;
    AccountId with;
};
BOOST_DESCRIBE_STRUCT(OpenConversation, (), (conversation, with))

/// Class Q. `composed_at` is the writer's device time: shown when it differs from the server's by more than
/// five minutes, deciding nothing.
struct SendMessage {
    static constexpr std::string_view type = "SendMessage";
    static constexpr int version = 1;
    ConversationId conversation;
    MessageId message;
    std::string text;
    std::vector<Artefact> attachments;
    std::optional<OrderId> about;
    Instant composed_at;
};
BOOST_DESCRIBE_STRUCT(SendMessage, (), (conversation, message, text, attachments, about, composed_at))

/// The actor has read everything up to message number `through`. Merges by maximum. Class L/Q.
struct MarkRead {
    static constexpr std::string_view type = "MarkRead";
    static constexpr int version = 1;
    ConversationId conversation;
    int through;
};
BOOST_DESCRIBE_STRUCT(MarkRead, (), (conversation, through))

using ConversationCommand = std::variant<OpenConversation, SendMessage, MarkRead>;

} // namespace gw
