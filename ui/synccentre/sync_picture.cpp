#include "ui/synccentre/sync_picture.h"

#include "ui/synccentre/tuning.h"

namespace gw::ui {

namespace {

std::string subjectOf(const std::string& stream, views::Views& views) {
    const auto kind = kindOf(stream);
    const auto id = std::string_view(stream).substr(std::min(stream.size(), kind.size() + 1));
    if (kind == Order::kind) {
        const auto order = OrderId::parse(id);
        const auto detail = order ? views.order(*order) : std::nullopt;
        return detail ? detail->order.terms.gig_title : std::string();
    }
    if (kind == Gig::kind) {
        const auto gig_id = GigId::parse(id);
        const auto gig = gig_id ? views.gig(*gig_id) : std::nullopt;
        return gig ? gig->draft.title : std::string();
    }
    if (kind == Conversation::kind)
        if (const auto conversation = ConversationId::parse(id))
            return views.messages(*conversation, 0, 1).name;
    return {};
}

bool needsPerson(views::Progress progress) {
    return progress == views::Progress::rejected || progress == views::Progress::parked ||
           progress == views::Progress::blocked;
}

} // namespace

SyncPicture readSyncPicture(views::Views& views) {
    SyncPicture picture;
    const auto add = [&views](std::vector<SyncEntry>& entries, int& total, const views::CommandRow& row) {
        if (total++ < commands_shown_max)
            entries.push_back({row, subjectOf(row.stream, views)});
    };
    for (const auto& row : views.unsettled())
        if (!needsPerson(row.progress))
            add(picture.under_way, picture.under_way_total, row);
    for (const auto& row : views.needsAttention())
        add(picture.needs_you, picture.needs_you_total, row);
    return picture;
}

} // namespace gw::ui
