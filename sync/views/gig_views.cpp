#include "sync/store/stream_states.h"
#include "sync/views/columns.h"
#include "sync/views/pending.h"
#include "sync/views/views.h"
#include "sync/views/words.h"

namespace gw::views {

namespace {

bool passes(GigFilter filter, GigStatus status) {
    switch (filter) {
    case GigFilter::all:
        return true;
    case GigFilter::draft:
        return status == GigStatus::draft || status == GigStatus::requires_modification ||
               status == GigStatus::denied;
    case GigFilter::in_review:
        return status == GigStatus::pending_review;
    case GigFilter::active:
        return status == GigStatus::active;
    case GigFilter::paused:
        return status == GigStatus::paused || status == GigStatus::on_hold;
    case GigFilter::archived:
        return status == GigStatus::archived;
    }
    return true;
}

bool matches(std::string_view folded_text, const std::vector<std::string>& folded_words) {
    return std::all_of(folded_words.begin(), folded_words.end(),
                       [&](const auto& word) { return folded_text.find(word) != folded_text.npos; });
}

GigRow gigRow(const sql::Statement& row) {
    return {.id = store::idFrom<GigId>(row.view(1)),
            .title = row.text(2),
            .category = row.text(3),
            .status = static_cast<GigStatus>(row.integer(4)),
            .price_from = row.isNull(5) ? std::nullopt : std::optional(moneyColumns(row, 5, 6)),
            .orders_open = 0,
            .orders_total = 0,
            .updated_at = Instant::fromUnixMs(row.integer(7)),
            .unsettled = 0,
            .needs_attention = 0};
}

void countOrders(sql::Database& database, GigRow& gig) {
    auto row = database.statement("SELECT sum(n), sum(iif(status IN (1, 2, 3, 4), n, 0)) FROM order_counts "
                                  "WHERE hat = 0 AND gig = ?");
    row.bindBytes(store::rawBytes(gig.id));
    row.next();
    gig.orders_total = static_cast<int>(row.integer(0));
    gig.orders_open = static_cast<int>(row.integer(1));
}

} // namespace

GigPage Views::gigs(const GigQuery& query) const {
    std::vector<std::string> words;
    for (const auto& word : wordsOf(query.search))
        words.push_back(folded(word));
    GigPage page;
    for (const auto filter : {GigFilter::all, GigFilter::draft, GigFilter::in_review, GigFilter::active,
                              GigFilter::paused, GigFilter::archived})
        page.counts[filter] = 0;
    const int end = query.offset + windowOf(query.limit);
    // One seller's gigs are a short list: one walk answers the window and all counts.
    auto row = m_database.statement("SELECT stream, id, title, category, status, price_minor, currency, "
                                    "updated_at, folded FROM gigs ORDER BY updated_at DESC, stream DESC");
    while (row.next()) {
        if (!matches(row.view(8), words))
            continue;
        const auto status = static_cast<GigStatus>(row.integer(4));
        for (auto& [filter, count] : page.counts)
            count += passes(filter, status) ? 1 : 0;
        if (!passes(query.filter, status))
            continue;
        if (const int place = page.total++; place < query.offset || place >= end)
            continue;
        auto gig = gigRow(row);
        const auto pending = countPending(m_database, row.integer(0));
        gig.unsettled = pending.unsettled;
        gig.needs_attention = pending.needs_attention;
        countOrders(m_database, gig);
        page.rows.push_back(std::move(gig));
    }
    return page;
}

std::optional<Gig> Views::gig(GigId id) const {
    const auto state = store::StreamStates(m_database).visible(std::string(Gig::kind) + ':' + id.toString());
    if (!state)
        return {};
    return std::get<Gig>(*state);
}

} // namespace gw::views
