#include "model/base/rejection.h"
#include "model/gig/state.h"
#include "model/order/guards.h"
#include "model/order/steps.h"
#include "model/tuning.h"

#include <algorithm>

namespace gw {
namespace {

/// What was picked from a gig, priced.
struct Choice {
    const Package* package;
    std::vector<Extra> extras;
    Money unit_price;
    int delivery_days;
};

/// The extras named by the command; each once.
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

Result<Choice> choose(const PlaceOrder& command, const GigContent& content) {
    const auto package =
        std::find_if(content.packages.begin(), content.packages.end(),
                     [&](const Package& offered) { return offered.tier == command.package; });
    if (package == content.packages.end())
        return rejectedUntilEdit("package_not_offered",
                                 "The gig does not offer this package. Choose another.", "package");
    auto extras = extrasNamed(command.extras, content);
    if (!extras)
        return extras.error();
    Choice choice{&*package, std::move(*extras), package->price, package->delivery_days};
    for (const auto& extra : choice.extras) {
        choice.unit_price = choice.unit_price + extra.price;
        choice.delivery_days += extra.added_days;
    }
    return choice;
}

/// The gig as it sells now, unless it can't be ordered like this.
Result<const Gig*> gigToOrder(const PlaceOrder& command, const Context& context) {
    if (command.quantity < 1 || command.quantity > tuning::order_quantity_max)
        return rejectedUntilEdit("bad_quantity",
                                 "The quantity must be between 1 and " +
                                     std::to_string(tuning::order_quantity_max) + ".",
                                 "quantity");
    if (!context.gig_of)
        return rejected("not_known_here", "Whether this gig can be ordered is known on the server only.");
    const Gig* gig = context.gig_of(command.gig);
    if (!gig || !gig->orderable())
        return rejectedUntilEvent(
            "gig_not_orderable",
            "This gig is not on offer now. Nothing was charged: ask the seller, or look "
            "for another gig.",
            {"send_message", "similar_gigs"});
    if (gig->seller == context.actor)
        return rejected("own_gig", "You can't order your own gig.");
    if (gig->live->gig_version != command.gig_version)
        return rejectedUntilEdit("price_changed",
                                 "The gig was changed since you saw it. Nothing was charged: look at the new "
                                 "terms and order again.",
                                 "gig_version", {"requote"});
    return gig;
}

/// A repeat of the command that placed the order is harmless; anything else is another order.
OrderOutcome placeAgain(const Order& order, const PlaceOrder& command, const Context& context) {
    if (auto problem = notThe(OrderRole::buyer, order, context))
        return *problem;
    const OrderPlaced& terms = order.terms;
    const bool same_extras =
        std::equal(command.extras.begin(), command.extras.end(), terms.extras.begin(), terms.extras.end(),
                   [](const auto& key, const Extra& extra) { return key == extra.key; });
    if (terms.gig_version == command.gig_version && terms.package == command.package && same_extras &&
        terms.quantity == command.quantity)
        return std::vector<OrderEvent>{};
    return rejected("order_exists", "There is another order under this id. Order again under a new one.");
}

} // namespace

OrderOutcome decideOn(const std::optional<Order>& order, const PlaceOrder& command, const Context& context) {
    if (order)
        return placeAgain(*order, command, context);
    const auto found = gigToOrder(command, context);
    if (!found)
        return found.error();
    const Gig& gig = **found;
    const GigContent& content = gig.live->content;
    auto choice = choose(command, content);
    if (!choice)
        return choice.error();
    const Money subtotal = choice->unit_price.times(command.quantity);
    return std::vector<OrderEvent>{OrderPlaced{
        .order = command.order,
        .buyer = context.actor,
        .buyer_name = nameIn(context, context.actor),
        .seller = gig.seller,
        .seller_name = gig.seller_name,
        .source = OrderSource::gig,
        .gig = gig.id,
        .gig_version = command.gig_version,
        .gig_title = content.title,
        .package = command.package,
        .package_title = choice->package->title,
        .extras = std::move(choice->extras),
        .quantity = command.quantity,
        .subtotal = subtotal,
        .service_fee = subtotal.share(context.policy.service_fee_bps),
        .tax = Money(0, subtotal.currency()),
        .delivery_days = choice->delivery_days,
        .revisions_included = choice->package->revisions,
        .requirements = content.requirements,
        .policy = context.policy,
    }};
}

} // namespace gw
