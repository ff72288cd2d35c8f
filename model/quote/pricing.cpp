#include "model/quote/pricing.h"

#include "model/account/away.h"
#include "model/account/profile.h"
#include "model/base/rejection.h"
#include "model/gig/state.h"
#include "model/tuning.h"

#include <algorithm>

namespace gw {
namespace {

/// The extras named by the selection; each once.
Result<std::vector<Extra>> extrasNamed(const std::vector<std::string>& keys, const GigContent& content) {
    std::vector<Extra> extras;
    for (std::size_t i = 0; i < keys.size(); ++i) {
        const auto named = [&](const Extra& extra) { return extra.key == keys[i]; };
        const auto offered = std::find_if(content.extras.begin(), content.extras.end(), named);
        if (offered == content.extras.end() || std::any_of(extras.begin(), extras.end(), named))
            return rejectedUntilEdit(
                "extra_not_offered",
                "The gig does not offer this extra, or it was chosen twice. Choose again.",
                "extras[" + std::to_string(i) + "]");
        extras.push_back(*offered);
    }
    return extras;
}

} // namespace

Money serviceFeeFor(Money price, const Policy& policy) {
    if (price.minor() == 0)
        return price;
    const Money least(policy.service_fee_min, price.currency());
    const Money fee = std::max(price.share(policy.service_fee_bps), least);
    return price.minor() < policy.small_order_below ? fee + Money(policy.small_order_fee, price.currency())
                                                    : fee;
}

int clearingDaysFor(AccountId seller, const Context& context) {
    const auto level = context.level_of ? context.level_of(seller) : std::nullopt;
    return level == SellerLevel::top_rated ? context.policy.clearing_days_top_rated
                                           : context.policy.clearing_days;
}

Result<const Gig*> gigForSale(GigId id, const Context& context) {
    if (!context.gig_of)
        return rejected("not_known_here", "Whether this gig can be ordered is known on the server only.");
    const Gig* gig = context.gig_of(id);
    if (!gig || !gig->orderable())
        return rejectedUntilEvent(
            "gig_not_orderable",
            "This gig is not on offer now. Nothing was charged: ask the seller, or look "
            "for another gig.",
            {"send_message", "similar_gigs"});
    if (gig->seller == context.actor)
        return rejected("own_gig", "You can't order your own gig.");
    const Away* away = context.away_of ? context.away_of(gig->seller) : nullptr;
    if (away && isAway(*away, context.now))
        return rejectedUntilEvent("seller_away",
                                  "The seller is away until " + away->until.toString() +
                                      " and takes no orders. Nothing was charged: ask the seller, or look "
                                      "for another gig.",
                                  {"send_message", "similar_gigs"});
    return gig;
}

std::optional<Problem> noSlot(const Gig& gig, const Context& context) {
    if (!gig.queue_limit || !context.open_orders_of || context.open_orders_of(gig.id) < *gig.queue_limit)
        return std::nullopt;
    return rejectedUntilEvent(
        "queue_full",
        "The seller takes no more orders of this gig for now: all places are taken. Nothing was charged: "
        "wait in line, ask the seller, or look for another gig.",
        {"wait_in_line", "send_message", "similar_gigs"});
}

Result<PricedGig> price(const Gig& gig, const Selection& selection, const Context& context) {
    if (selection.quantity < 1 || selection.quantity > tuning::order_quantity_max)
        return rejectedUntilEdit("bad_quantity",
                                 "The quantity must be between 1 and " +
                                     std::to_string(tuning::order_quantity_max) + ".",
                                 "quantity");
    const GigContent& content = gig.live->content;
    const auto package =
        std::find_if(content.packages.begin(), content.packages.end(),
                     [&](const Package& offered) { return offered.tier == selection.package; });
    if (package == content.packages.end())
        return rejectedUntilEdit("package_not_offered",
                                 "The gig does not offer this package. Choose another.", "package");
    auto extras = extrasNamed(selection.extras, content);
    if (!extras)
        return extras.error();
    Money unit_price = package->price;
    int delivery_days = package->delivery_days;
    for (const auto& extra : *extras) {
        unit_price = unit_price + extra.price;
        delivery_days += extra.added_days;
    }
    const Money subtotal = unit_price.times(selection.quantity);
    return PricedGig{
        .gig = gig.id,
        .gig_version = gig.live->gig_version,
        .gig_title = content.title,
        .seller = gig.seller,
        .seller_name = gig.seller_name,
        .package = selection.package,
        .package_title = package->title,
        .extras = std::move(*extras),
        .quantity = selection.quantity,
        .subtotal = subtotal,
        .service_fee = serviceFeeFor(subtotal, context.policy),
        .tax = Money(0, subtotal.currency()),
        .delivery_days = delivery_days,
        .revisions_included = package->revisions,
        .clearing_days = clearingDaysFor(gig.seller, context),
        .requirements = content.requirements,
        .policy = context.policy,
    };
}

} // namespace gw
