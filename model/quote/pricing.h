#pragma once

#include "model/base/context.h"
#include "model/quote/priced.h"

namespace gw {

struct Gig;

/// What a buyer picks of a gig.
struct Selection {
    PackageTier package;
    std::vector<std::string> extras; ///< keys, each once
    int quantity;
};

/// What the buyer pays on top of `price`: the policy's share, its minimum, and the small order's fee
/// (domain.md, Money).
Money serviceFeeFor(Money price, const Policy& policy);
/// Days until earnings of this seller clear (domain.md, Money).
int clearingDaysFor(AccountId seller, const Context& context);

/// The gig as it sells now, unless the actor can't order it: "not_known_here", "gig_not_orderable",
/// "own_gig", "seller_away".
Result<const Gig*> gigForSale(GigId gig, const Context& context);
/// "queue_full" when every slot of the gig is taken; nothing where the number of open orders is not known.
std::optional<Problem> noSlot(const Gig& gig, const Context& context);
/// The selection at today's price and policy: "bad_quantity", "package_not_offered", "extra_not_offered".
Result<PricedGig> price(const Gig& gig, const Selection& selection, const Context& context);

} // namespace gw
