#include "exchange/level_grant.h"

#include "model/account/level.h"

namespace gw::exchange {

std::optional<AccountCommand> levelGrant(AccountId seller, int gigs) {
    if (gigs <= activeGigsMax({}, SellerLevel::new_seller))
        return std::nullopt;
    const bool one_is_enough = gigs <= activeGigsMax({}, SellerLevel::level_one);
    return GrantLevel{seller, one_is_enough ? SellerLevel::level_one : SellerLevel::top_rated,
                      "Came with " + std::to_string(gigs) + " gigs."};
}

} // namespace gw::exchange
