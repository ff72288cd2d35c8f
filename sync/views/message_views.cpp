#include "sync/store/stream_states.h"
#include "sync/views/columns.h"
#include "sync/views/pending.h"
#include "sync/views/views.h"

#include <limits>

namespace gw::views {

namespace {

/// A confirmed message from its item's body.
std::optional<MessageSent> messageFrom(const sql::Statement& row) {
    const auto event =
        decodeEvent(row.view(1), static_cast<int>(row.integer(2)), store::must(parseJson(row.view(3))));
    const auto* of_conversation = event ? std::get_if<ConversationEvent>(&*event) : nullptr;
    const auto* sent = of_conversation ? std::get_if<MessageSent>(of_conversation) : nullptr;
    return sent ? std::optional(*sent) : std::nullopt;
}

MessageRow confirmedRow(const MessageSent& sent, Instant time, AccountId self, int read_by_other) {
    return {.id = sent.message,
            .from = sent.from,
            .own = sent.from == self,
            .text = sent.text,
            .attachments = sent.attachments,
            .about = sent.about,
            .composed_at = sent.composed_at,
            .time = time,
            .progress = Progress::confirmed,
            .read_by_other = sent.from == self && sent.number <= read_by_other,
            .command = {}};
}

MessageRow pendingRow(const SendMessage& command, const Pending& pending, AccountId self) {
    return {.id = command.message,
            .from = self,
            .own = true,
            .text = command.text,
            .attachments = command.attachments,
            .about = command.about,
            .composed_at = command.composed_at,
            .time = {},
            .progress = pending.progress,
            .read_by_other = false,
            .command = pending.command};
}

void addPending(MessagePage& page, sql::Database& database, std::int64_t stream, AccountId self) {
    for (const auto& pending : pendingOf(database, stream)) {
        const auto* of_conversation =
            pending.what ? std::get_if<ConversationCommand>(&*pending.what) : nullptr;
        if (const auto* command = of_conversation ? std::get_if<SendMessage>(of_conversation) : nullptr)
            page.rows.push_back(pendingRow(*command, pending, self));
    }
}

} // namespace

MessagePage Views::messages(ConversationId id, int before_number, int limit) const {
    MessagePage page;
    const store::StreamStates streams(m_database);
    const auto stream = streams.find(std::string(Conversation::kind) + ':' + id.toString());
    if (!stream)
        return page;
    int read_by_other = 0;
    if (const auto state = streams.visible(*stream)) {
        const auto& other = std::get<Conversation>(*state).other(m_self);
        page.name = other.who.name;
        page.with = other.who.account;
        read_by_other = other.read_through;
    }
    auto row =
        m_database.statement("SELECT number, type, version, body, time FROM messages JOIN items USING (pos) "
                             "WHERE messages.stream = ? AND number < ? ORDER BY number DESC LIMIT ?");
    row.bind(*stream).bind(before_number > 0 ? before_number : std::numeric_limits<int>::max());
    row.bind(windowOf(limit));
    while (row.next()) {
        if (const auto sent = messageFrom(row)) {
            page.first_number = sent->number;
            page.rows.push_back(
                confirmedRow(*sent, Instant::fromUnixMs(row.integer(4)), m_self, read_by_other));
        }
    }
    std::reverse(page.rows.begin(), page.rows.end());
    if (before_number <= 0)
        addPending(page, m_database, *stream, m_self);
    return page;
}

} // namespace gw::views
