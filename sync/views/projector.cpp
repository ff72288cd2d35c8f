#include "sync/views/projector.h"

#include "sync/store/values.h"
#include "sync/views/tuning.h"
#include "sync/views/words.h"

#include <algorithm>

namespace gw::views {

using store::rawBytes;

namespace {

std::int64_t dueKey(const Order& order) {
    return order.due_at ? order.due_at->unixMs() : tuning::no_due_date;
}

void bindInstant(sql::Statement& row, const std::optional<Instant>& instant) {
    if (instant)
        row.bind(instant->unixMs());
    else
        row.bindNull();
}

/// What a gig shows to its seller: the draft once it has a title, else the version that sells.
const GigContent& shownContent(const Gig& gig) {
    return gig.draft.title.empty() && gig.live ? gig.live->content : gig.draft;
}

std::optional<Money> cheapest(const GigContent& content) {
    std::optional<Money> lowest;
    for (const auto& package : content.packages) {
        if (!lowest || package.price < *lowest)
            lowest = package.price;
    }
    return lowest;
}

} // namespace

void Projector::show(std::int64_t stream, const AnyState& visible, Instant updated_at) {
    std::visit([&](const auto& state) { show(stream, state, updated_at); }, visible);
}

void Projector::show(std::int64_t stream, const Order& order, Instant updated_at) {
    auto row = m_database.statement("UPDATE orders SET status = ?, due_key = ?, review_until = ?, "
                                    "updated_at = ?, deliveries = ? WHERE stream = ?");
    row.bind(static_cast<int>(order.status)).bind(dueKey(order));
    bindInstant(row, order.review_until);
    row.bind(updated_at.unixMs()).bind(order.deliveries.size()).bind(stream).run();
    if (m_database.changes() == 0)
        insert(stream, order, updated_at);
}

void Projector::insert(std::int64_t stream, const Order& order, Instant updated_at) {
    const auto& terms = order.terms;
    const bool sells = terms.seller == m_self;
    const auto& counterpart = sells ? terms.buyer_name : terms.seller_name;
    const Money price = sells ? terms.subtotal : order.total();
    auto row =
        m_database.statement("INSERT INTO orders VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    row.bind(stream).bindBytes(rawBytes(terms.order)).bind(sells ? 0 : 1).bindBytes(rawBytes(terms.gig));
    row.bind(terms.gig_title).bind(terms.package_title).bind(counterpart).bind(price.minor());
    row.bind(price.currency().toString()).bind(order.placed_at.unixMs());
    row.bind(static_cast<int>(order.status)).bind(dueKey(order));
    bindInstant(row, order.review_until);
    row.bind(updated_at.unixMs()).bind(order.deliveries.size()).run();

    const auto words = terms.gig_title + ' ' + counterpart + ' ' + terms.order.toString();
    m_database.statement("INSERT OR REPLACE INTO order_words (rowid, words) VALUES (?, ?)")
        .bind(stream)
        .bind(words)
        .run();
    rememberName(sells ? terms.buyer : terms.seller, counterpart);
}

void Projector::show(std::int64_t stream, const Gig& gig, Instant updated_at) {
    if (gig.seller != m_self)
        return;
    const auto& content = shownContent(gig);
    const auto price = cheapest(content);
    auto row = m_database.statement("INSERT OR REPLACE INTO gigs VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
    row.bind(stream).bindBytes(rawBytes(gig.id)).bind(content.title).bind(content.category);
    row.bind(static_cast<int>(gig.status()));
    if (price)
        row.bind(price->minor()).bind(price->currency().toString());
    else
        row.bindNull().bindNull();
    row.bind(updated_at.unixMs()).bind(folded(content.title + ' ' + content.category)).run();
}

void Projector::show(std::int64_t stream, const Conversation& conversation, Instant updated_at) {
    const auto& other = conversation.other(m_self).who;
    const auto& last = conversation.last;
    auto row =
        m_database.statement("INSERT OR REPLACE INTO conversations VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    row.bind(stream).bindBytes(rawBytes(conversation.id)).bindBytes(rawBytes(other.account));
    row.bind(other.name).bind(last ? last->preview : std::string()).bind(last && last->from == m_self);
    bindInstant(row, last ? std::optional(last->at) : std::nullopt);
    row.bind((last ? last->at : updated_at).unixMs()).bind(unreadIn(stream, conversation));
    row.bind(folded(other.name)).run();
    rememberName(other.account, other.name);
}

int Projector::unreadIn(std::int64_t stream, const Conversation& conversation) {
    const auto& own = conversation.own(m_self);
    if (own.read_through >= conversation.message_count)
        return 0;
    auto row =
        m_database.statement("SELECT count(*) FROM messages WHERE stream = ? AND number > ? AND own = 0");
    row.bind(stream).bind(own.read_through);
    row.next();
    return static_cast<int>(row.integer(0));
}

void Projector::show(std::int64_t, const Account& account, Instant) {
    rememberName(account.id, account.display_name);
}

void Projector::show(std::int64_t, const Offer& offer, Instant) {
    rememberName(offer.buyer, offer.buyer_name);
    rememberName(offer.seller, offer.seller_name);
}

void Projector::show(std::int64_t, const Reviews& reviews, Instant) {
    rememberName(reviews.buyer, reviews.buyer_name);
    rememberName(reviews.seller, reviews.seller_name);
}

void Projector::rememberName(AccountId account, const std::string& name) {
    if (name.empty())
        return;
    auto row = m_database.statement("INSERT OR REPLACE INTO names VALUES (?, ?)");
    row.bindBytes(rawBytes(account)).bind(name).run();
}

void Projector::hide(std::int64_t stream) {
    m_database.statement("DELETE FROM orders WHERE stream = ?").bind(stream).run();
    m_database.statement("DELETE FROM order_words WHERE rowid = ?").bind(stream).run();
    m_database.statement("DELETE FROM gigs WHERE stream = ?").bind(stream).run();
    m_database.statement("DELETE FROM conversations WHERE stream = ?").bind(stream).run();
}

void Projector::addMessage(std::int64_t stream, std::uint64_t pos, const MessageSent& message) {
    m_database.statement("INSERT INTO messages VALUES (?, ?, ?, ?)")
        .bind(pos)
        .bind(stream)
        .bind(message.number)
        .bind(message.from == m_self)
        .run();
    std::string words = message.text;
    for (const auto& attachment : message.attachments)
        words += ' ' + attachment.name;
    m_database.statement("INSERT INTO message_words (rowid, words) VALUES (?, ?)")
        .bind(pos)
        .bind(words)
        .run();
}

void Projector::clear() {
    for (const char* text : {"DELETE FROM orders", "DELETE FROM order_counts", "DELETE FROM order_words",
                             "DELETE FROM gigs", "DELETE FROM conversations", "DELETE FROM messages",
                             "INSERT INTO message_words (message_words) VALUES ('delete-all')"})
        m_database.statement(text).run();
}

} // namespace gw::views
