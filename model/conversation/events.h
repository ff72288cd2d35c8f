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

using ConversationEvent = std::variant<ConversationOpened, MessageSent, MessagesRead>;

} // namespace gw
