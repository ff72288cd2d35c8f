#include "model/account/away.h"

namespace gw {

bool isAway(const Away& away, Instant now) { return away.from <= now && now < away.until; }

bool declinesWithoutFault(const Away& away, Instant placed_at, Instant now, const Policy& policy) {
    const bool crossed = away.chosen_at <= placed_at && placed_at < away.set_at && placed_at < away.until;
    return crossed && now <= away.set_at + std::chrono::hours(policy.away_decline_hours);
}

} // namespace gw
