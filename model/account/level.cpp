#include "model/account/level.h"

namespace gw {

int activeGigsMax(const Policy& policy, std::optional<SellerLevel> level) {
    switch (level.value_or(SellerLevel::top_rated)) {
    case SellerLevel::new_seller:
        return policy.active_gigs_max_new;
    case SellerLevel::level_one:
    case SellerLevel::level_two:
        return policy.active_gigs_max_level;
    case SellerLevel::top_rated:
        break;
    }
    return policy.active_gigs_max;
}

} // namespace gw
