#pragma once

#include "model/base/artefact.h"
#include "model/base/instant.h"

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

#include <optional>
#include <string_view>
#include <variant>
#include <vector>

namespace gw {

/// How one side keeps a conversation; the other side is not told.
BOOST_DEFINE_ENUM_CLASS(ConversationFlag, archived, starred, spam, blocked)

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

/// One of the actor's devices has received everything up to message number `through`. Merges by maximum.
/// Class Q.
struct MarkReceived {
    static constexpr std::string_view type = "MarkReceived";
    static constexpr int version = 1;
    ConversationId conversation;
    int through;
};
BOOST_DESCRIBE_STRUCT(MarkReceived, (), (conversation, through))

/// Sets or takes away one flag of the actor's side. Class Q; flags merge as a set.
struct FlagConversation {
    static constexpr std::string_view type = "FlagConversation";
    static constexpr int version = 1;
    ConversationId conversation;
    ConversationFlag flag;
    bool on;
};
BOOST_DESCRIBE_STRUCT(FlagConversation, (), (conversation, flag, on))

/// Adds and removes labels of the actor's side. Class Q; labels merge as a set.
struct LabelConversation {
    static constexpr std::string_view type = "LabelConversation";
    static constexpr int version = 1;
    ConversationId conversation;
    std::vector<std::string> add;
    std::vector<std::string> remove;
};
BOOST_DESCRIBE_STRUCT(LabelConversation, (), (conversation, add, remove))

using ConversationCommand =
    std::variant<OpenConversation, SendMessage, MarkRead, MarkReceived, FlagConversation, LabelConversation>;

} // namespace gw
