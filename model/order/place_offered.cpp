#include "model/base/rejection.h"
#include "model/gig/state.h"
#include "model/order/steps.h"
#include "model/quote/pricing.h"

namespace gw {
namespace {

/// Each milestone is paid by itself, so its fee is rounded by itself.
Money serviceFeeOf(const OfferTerms& terms, const Policy& policy) {
    if (terms.milestones.empty())
        return serviceFeeFor(terms.price, policy);
    Money fee(0, terms.price.currency());
    for (const Milestone& milestone : terms.milestones)
        fee = fee + serviceFeeFor(milestone.price, policy);
    return fee;
}

} // namespace

OrderOutcome decideOn(const std::optional<Order>& order, const PlaceOfferedOrder& command,
                      const Context& context) {
    if (!context.is_operator)
        return notFound("order");
    if (order) {
        if (order->terms.offer == command.offer)
            return std::vector<OrderEvent>{};
        return rejected("order_exists", "There is another order under this id. Nothing was changed.");
    }
    const Gig* gig = context.gig_of ? context.gig_of(command.gig) : nullptr;
    if (!gig || !gig->live || gig->seller != command.seller)
        return rejectedUntilEvent("gig_not_orderable",
                                  "The gig of this offer was never published. The offer is kept.");
    const OfferTerms& terms = command.terms;
    return std::vector<OrderEvent>{OrderPlaced{
        .order = command.order,
        .buyer = command.buyer,
        .buyer_name = nameIn(context, command.buyer),
        .seller = command.seller,
        .seller_name = gig->seller_name,
        .source = OrderSource::offer,
        .gig = gig->id,
        .gig_version = gig->live->gig_version,
        .gig_title = gig->live->content.title,
        .package = PackageTier::basic,
        .package_title = terms.title,
        .extras = {},
        .quantity = 1,
        .subtotal = terms.price,
        .service_fee = serviceFeeOf(terms, context.policy),
        .tax = Money(0, terms.price.currency()),
        .delivery_days = terms.delivery_days,
        .revisions_included = terms.revisions,
        .requirements = terms.requirements,
        .policy = context.policy,
        .clearing_days = clearingDaysFor(command.seller, context),
        .milestones = terms.milestones,
        .quote = {},
        .offer = command.offer,
    }};
}

} // namespace gw
