#pragma once

#include "model/conversation/events.h"

namespace gw {

/// One side of a conversation, how far it has read, and how it keeps it. A device knows its own side's flags
/// and labels only.
struct Side {
    Participant who;
    int read_through;
    int received_through = 0;
    std::vector<ConversationFlag> flags = {};
    std::vector<std::string> labels = {}; ///< in order

    bool has(ConversationFlag flag) const;
    bool operator==(const Side&) const = default;
};
BOOST_DESCRIBE_STRUCT(Side, (), (who, read_through, received_through, flags, labels))

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

/// `labels` as a set with `add` and without `remove`.
std::vector<std::string> relabeled(std::vector<std::string> labels, const std::vector<std::string>& add,
                                   const std::vector<std::string>& remove);

} // namespace gw
