#pragma once

#include "model/conversation/events.h"

namespace gw {

/// One side of a conversation and how far it has read.
struct Side {
    Participant who;
    int read_through;

    bool operator==(const Side&) const = default;
};
BOOST_DESCRIBE_STRUCT(Side, (), (who, read_through))

/// The last message, for lists.
struct LastMessage {
    int number;
    AccountId from;
    std::string preview; ///< first 160 characters
    Instant at;

    bool operator==(const LastMessage&) const = default;
};
BOOST_DESCRIBE_STRUCT(LastMessage, (), (number, from, preview, at))

/// A conversation folded from its events. The messages themselves are rows of a view, not part of the state.
struct Conversation {
    static constexpr std::string_view kind = "conversation";
    ConversationId id;
    Side first;
    Side second;
    Instant opened_at;
    int message_count = 0;
    std::optional<LastMessage> last = {};

    bool has(AccountId account) const {
        return first.who.account == account || second.who.account == account;
    }
    /// The side that is not `account`; `account` must be part of the conversation.
    const Side& other(AccountId account) const { return first.who.account == account ? second : first; }
    const Side& own(AccountId account) const { return first.who.account == account ? first : second; }
    bool operator==(const Conversation&) const = default;
};
BOOST_DESCRIBE_STRUCT(Conversation, (), (id, first, second, opened_at, message_count, last))

} // namespace gw
