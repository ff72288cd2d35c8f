#include "ui/frame/desk_search.h"

#include "ui/frame/tuning.h"
#include "ui/widgets/format.h"

#include <QCoreApplication>

namespace gw::ui {

namespace {

struct Found {
    std::vector<views::OrderRow> orders;
    std::vector<views::GigRow> gigs;
    std::vector<views::ConversationRow> conversations;
};

struct DeskSearch {
    Q_DECLARE_TR_FUNCTIONS(gw::ui::DeskSearch)
};

std::vector<PaletteHit> hitsOf(const Found& found, const std::function<void(const QString&)>& go) {
    std::vector<PaletteHit> hits;
    const auto add = [&](Icon picture, std::string_view title, const QString& second, const QString& target) {
        hits.push_back({icon(picture), text(title), second, {}, [go, target] { go(target); }});
    };
    const auto target = [](const char* kind, const auto& id) {
        return QLatin1String(kind) + QString::fromStdString(id.toString());
    };
    for (const auto& row : found.orders)
        add(Icon::orders, row.gig_title,
            DeskSearch::tr("Order · %1 · %2").arg(text(row.counterpart), statusText(row.status)),
            target("order:", row.id));
    for (const auto& row : found.gigs)
        add(Icon::gigs, row.title, DeskSearch::tr("Gig · %1").arg(statusText(row.status)),
            target("gig:", row.id));
    for (const auto& row : found.conversations)
        add(Icon::chat, row.name, DeskSearch::tr("Conversation"), target("conversation:", row.id));
    return hits;
}

} // namespace

QFuture<std::vector<PaletteHit>> searchDesk(sync::Desk& desk, views::Hat hat, const QString& sought,
                                            std::function<void(const QString& target)> go) {
    return desk
        .read([hat, sought = sought.toStdString(), now = desk.now()](views::Views& views) {
            Found found;
            found.orders = views.orders({.hat = hat, .search = sought, .limit = palette_hits_max}, now).rows;
            found.gigs = views.gigs({.search = sought, .limit = palette_hits_max}).rows;
            found.conversations = views.conversations({.search = sought, .limit = palette_hits_max}).rows;
            return found;
        })
        // The icons are made where they are used, on the caller's thread.
        .then(&desk, [go = std::move(go)](const Found& found) { return hitsOf(found, go); });
}

} // namespace gw::ui
