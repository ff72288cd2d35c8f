#pragma once

#include "model/conversation/commands.h"

namespace gw {

struct Participant {
    AccountId account;
    std::string name;

    bool operator==(const Participant&) const = default;
};
BOOST_DESCRIBE_STRUCT(Participant, (), (account, name))

struct ConversationOpened {
    static constexpr std::string_view type = "ConversationOpened";
    static constexpr int version = 1;
    ConversationId conversation;
    Participant opened_by;
    Participant with;
};
BOOST_DESCRIBE_STRUCT(ConversationOpened, (), (conversation, opened_by, with))

/// `number` counts the conversation's messages from 1 in the server's order.
struct MessageSent {
    static constexpr std::string_view type = "MessageSent";
    static constexpr int version = 1;
    ConversationId conversation;
    MessageId message;
    int number;
    AccountId from;
    std::string text;
    std::vector<Artefact> attachments;
    std::optional<OrderId> about;
    Instant composed_at;
};
BOOST_DESCRIBE_STRUCT(MessageSent, (),
                      (conversation, message, number, from, text, attachments, about, composed_at))

struct MessagesRead {
    static constexpr std::string_view type = "MessagesRead";
    static constexpr int version = 1;
    ConversationId conversation;
    AccountId reader;
    int through;
};
BOOST_DESCRIBE_STRUCT(MessagesRead, (), (conversation, reader, through))

struct MessagesReceived {
    static constexpr std::string_view type = "MessagesReceived";
    static constexpr int version = 1;
    ConversationId conversation;
    AccountId receiver;
    int through;
};
BOOST_DESCRIBE_STRUCT(MessagesReceived, (), (conversation, receiver, through))

/// For the eyes of `by` only.
struct ConversationFlagged {
    static constexpr std::string_view type = "ConversationFlagged";
    static constexpr int version = 1;
    ConversationId conversation;
    AccountId by;
    ConversationFlag flag;
    bool on;
};
BOOST_DESCRIBE_STRUCT(ConversationFlagged, (), (conversation, by, flag, on))

/// For the eyes of `by` only.
struct ConversationLabeled {
    static constexpr std::string_view type = "ConversationLabeled";
    static constexpr int version = 1;
    ConversationId conversation;
    AccountId by;
    std::vector<std::string> added;
    std::vector<std::string> removed;
};
BOOST_DESCRIBE_STRUCT(ConversationLabeled, (), (conversation, by, added, removed))

using ConversationEvent = std::variant<ConversationOpened, MessageSent, MessagesRead, MessagesReceived,
                                       ConversationFlagged, ConversationLabeled>;

} // namespace gw
