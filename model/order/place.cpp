#include "model/base/rejection.h"
#include "model/gig/state.h"
#include "model/order/guards.h"
#include "model/order/steps.h"
#include "model/quote/pricing.h"
#include "model/quote/state.h"

#include <algorithm>

namespace gw {
namespace {

bool sameExtras(const std::vector<std::string>& keys, const std::vector<Extra>& extras) {
    return std::equal(keys.begin(), keys.end(), extras.begin(), extras.end(),
                      [](const auto& key, const Extra& extra) { return key == extra.key; });
}

/// A repeat of the command that placed the order is harmless; anything else is another order.
OrderOutcome placeAgain(const Order& order, const PlaceOrder& command, const Context& context) {
    if (auto problem = notThe(OrderRole::buyer, order, context))
        return *problem;
    const OrderPlaced& terms = order.terms;
    if (terms.gig_version == command.gig_version && terms.package == command.package &&
        sameExtras(command.extras, terms.extras) && terms.quantity == command.quantity)
        return std::vector<OrderEvent>{};
    return rejected("order_exists", "There is another order under this id. Order again under a new one.");
}

Problem priceChanged() {
    return rejectedUntilEdit("price_changed",
                             "The gig was changed since you saw it. Nothing was charged: look at the new "
                             "terms and order again.",
                             "gig_version", {"requote"});
}

/// The quote that the command names, if it is the actor's and about this.
Result<const Quote*> quoteNamed(const PlaceOrder& command, const Context& context) {
    const Quote* quote = context.quote_of(*command.quote);
    if (!quote || quote->issued.buyer != context.actor)
        return notFound("quote");
    const PricedGig& priced = quote->issued.priced;
    if (priced.gig != command.gig || priced.gig_version != command.gig_version ||
        priced.package != command.package || priced.quantity != command.quantity ||
        !sameExtras(command.extras, priced.extras))
        return rejectedUntilEdit("quote_differs",
                                 "The quote is for another choice. Nothing was charged: ask for a new quote.",
                                 "quote", {"requote"});
    return quote;
}

Problem requote(const Quote& quote, const Gig& gig, const PlaceOrder& command, const Context& context) {
    const auto today = price(gig, {command.package, command.extras, command.quantity}, context);
    if (!today)
        return today.error();
    return rejectedUntilEdit("requote",
                             "The quote of " + quote.issued.total.toString() +
                                 " has expired. Nothing was charged: the price is " +
                                 today->total().toString() + " now; ask for a new quote.",
                             "quote", {"requote"});
}

/// The terms to bind: those of a quote that still holds, or those of the gig as the buyer saw it.
Result<PricedGig> termsFor(const PlaceOrder& command, const Gig& gig, const Context& context) {
    if (command.quote && context.quote_of) {
        const auto quote = quoteNamed(command, context);
        if (!quote)
            return quote.error();
        if ((*quote)->validAt(context.now))
            return (*quote)->issued.priced;
        return requote(**quote, gig, command, context);
    }
    // A quote that can't be looked up here still binds where it can.
    if (!command.quote && gig.live->gig_version != command.gig_version)
        return priceChanged();
    return price(gig, {command.package, command.extras, command.quantity}, context);
}

OrderPlaced placed(OrderId order, PricedGig terms, const Context& context) {
    return {
        .order = order,
        .buyer = context.actor,
        .buyer_name = nameIn(context, context.actor),
        .seller = terms.seller,
        .seller_name = std::move(terms.seller_name),
        .source = OrderSource::gig,
        .gig = terms.gig,
        .gig_version = terms.gig_version,
        .gig_title = std::move(terms.gig_title),
        .package = terms.package,
        .package_title = std::move(terms.package_title),
        .extras = std::move(terms.extras),
        .quantity = terms.quantity,
        .subtotal = terms.subtotal,
        .service_fee = terms.service_fee,
        .tax = terms.tax,
        .delivery_days = terms.delivery_days,
        .revisions_included = terms.revisions_included,
        .requirements = std::move(terms.requirements),
        .policy = terms.policy,
        .clearing_days = terms.clearing_days,
        .milestones = {},
        .quote = {},
        .offer = {},
    };
}

} // namespace

OrderOutcome decideOn(const std::optional<Order>& order, const PlaceOrder& command, const Context& context) {
    if (order)
        return placeAgain(*order, command, context);
    const auto gig = gigForSale(command.gig, context);
    if (!gig)
        return gig.error();
    auto terms = termsFor(command, **gig, context);
    if (!terms)
        return terms.error();
    if (auto problem = noSlot(**gig, context))
        return *problem;
    OrderPlaced event = placed(command.order, std::move(*terms), context);
    event.quote = command.quote;
    return std::vector<OrderEvent>{std::move(event)};
}

} // namespace gw
