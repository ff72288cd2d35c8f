#include "exchange/orders/gig_shelf.h"

#include "exchange/stable_id.h"

#include <algorithm>

namespace gw::exchange {
namespace {

/// "health_beauty" as people read it.
std::string readable(std::string category) {
    std::replace(category.begin(), category.end(), '_', ' ');
    return category;
}

} // namespace

GigId GigShelf::gigOf(const std::string& seller, const std::string& category) {
    return stableId<GigId>("gig:" + seller + ":" + category);
}

GigVersionId GigShelf::offer(const std::string& seller, const std::string& category, Money price, int days,
                             const Publish& publish) {
    const auto known = m_offers.find({seller, category});
    if (known != m_offers.end() && known->second.price == price && known->second.days == days)
        return known->second.version;
    const GigId gig = gigOf(seller, category);
    const int version_no = known == m_offers.end() ? 1 : known->second.version_no + 1;
    const auto version =
        stableId<GigVersionId>("version:" + gig.toString() + ":" + std::to_string(version_no));
    const std::string about = readable(category);
    // Words and package are two drafts: a refused price must not keep the gig from existing.
    if (version_no == 1) {
        const GigPatch words{.title = "I will supply " + about,
                             .category = about,
                             .subcategory = about,
                             .tags = std::vector<std::string>{"imported"},
                             .description =
                                 "Imported from the public order data set: everything this seller sold "
                                 "under \"" +
                                 about + "\".",
                             .requirements = std::vector<Requirement>{{.key = place_key,
                                                                       .kind = RequirementKind::text,
                                                                       .prompt = "Where shall it be sent?",
                                                                       .choices = {},
                                                                       .required = true}}};
        publish(false, GigCommand(SaveGigDraft{gig, words, {}}));
    }
    const GigPatch terms{.packages = std::vector<Package>{{.tier = PackageTier::basic,
                                                           .title = "One item",
                                                           .description = "One item of " + about + ".",
                                                           .price = price,
                                                           .delivery_days = days,
                                                           .revisions = 0,
                                                           .includes = {}}}};
    publish(false, GigCommand(SaveGigDraft{gig, terms, {}}));
    publish(false, GigCommand(SubmitGig{gig, version}));
    publish(true, GigCommand(ApproveGig{gig, version}));
    m_offers.insert_or_assign({seller, category}, Offer{price, days, version_no, version});
    return version;
}

} // namespace gw::exchange
