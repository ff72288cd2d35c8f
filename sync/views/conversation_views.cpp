#include "sync/views/columns.h"
#include "sync/views/pending.h"
#include "sync/views/views.h"
#include "sync/views/words.h"

namespace gw::views {

namespace {

ConversationRow conversationRow(const sql::Statement& row) {
    return {.id = store::idFrom<ConversationId>(row.view(1)),
            .with = store::idFrom<AccountId>(row.view(2)),
            .name = row.text(3),
            .preview = row.text(4),
            .last_is_own = row.integer(5) != 0,
            .last_at = instantColumn(row, 6),
            .unread = static_cast<int>(row.integer(7)),
            .unsettled = 0};
}

} // namespace

ConversationPage Views::conversations(const ConversationQuery& query) const {
    ConversationPage page;
    {
        auto row = m_database.statement("SELECT ifnull(sum(unread), 0) FROM conversations WHERE unread > 0");
        row.next();
        page.unread_total = static_cast<int>(row.integer(0));
    }
    const auto match = matchAll(query.search);
    std::string text = " FROM conversations WHERE true";
    if (query.unread_only)
        text += " AND unread > 0";
    if (!match.empty())
        text += " AND (folded LIKE ? ESCAPE '\\' OR stream IN (SELECT stream FROM messages WHERE pos IN "
                "(SELECT rowid FROM message_words WHERE message_words MATCH ?)))";
    const auto bind = [&](sql::Statement& row) {
        if (!match.empty())
            row.bind(containing(query.search)).bind(match);
    };
    {
        auto row = m_database.statement(m_texts.insert("SELECT count(*)" + text).first->c_str());
        bind(row);
        row.next();
        page.total = static_cast<int>(row.integer(0));
    }
    auto row = m_database.statement(
        m_texts
            .insert("SELECT stream, id, account, name, preview, last_is_own, last_at, unread" + text +
                    " ORDER BY sort_at DESC, stream DESC LIMIT ? OFFSET ?")
            .first->c_str());
    bind(row);
    row.bind(windowOf(query.limit)).bind(std::max(query.offset, 0));
    while (row.next()) {
        page.rows.push_back(conversationRow(row));
        page.rows.back().unsettled = countPending(m_database, row.integer(0)).unsettled;
    }
    return page;
}

} // namespace gw::views
