#include "model/gig/bulk_edit.h"

#include "model/decide.h"

#include <algorithm>

namespace gw {
namespace {

Money changed(Money price, int change_bps) { return price + price.share(change_bps); }

GigContent edited(GigContent content, const BulkEdit& change) {
    for (Package& package : content.packages) {
        package.price = changed(package.price, change.price_change_bps);
        package.delivery_days = std::max(1, package.delivery_days + change.delivery_days_change);
    }
    for (Extra& extra : content.extras)
        extra.price = changed(extra.price, change.price_change_bps);
    auto& tags = content.tags;
    std::erase_if(tags, [&](const std::string& tag) {
        return std::ranges::find(change.remove_tags, tag) != change.remove_tags.end();
    });
    for (const std::string& tag : change.add_tags)
        if (std::ranges::find(tags, tag) == tags.end())
            tags.push_back(tag);
    return content;
}

/// The command that makes `after` of the draft `before`.
SaveGigDraft edit(GigId gig, const GigContent& before, const GigContent& after) {
    const GigPatch patch = difference(before, after);
    return {gig, patch, basesOf(before, patch)};
}

} // namespace

std::vector<PlannedGigEdit> planBulkEdit(std::span<const Gig> gigs, const BulkEdit& change,
                                         const Context& context) {
    std::vector<PlannedGigEdit> planned;
    for (const Gig& gig : gigs) {
        const GigContent after = edited(gig.draft, change);
        if (after == gig.draft)
            continue;
        PlannedGigEdit one{edit(gig.id, gig.draft, after), edit(gig.id, after, gig.draft)};
        if (const auto decided = decide(std::optional(gig), GigCommand(one.edit), context); !decided)
            one.refused = decided.error();
        planned.push_back(std::move(one));
    }
    return planned;
}

} // namespace gw
