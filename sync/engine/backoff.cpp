#include "sync/engine/backoff.h"

#include "sync/engine/tuning.h"

#include <algorithm>

namespace gw::sync {

milliseconds backoffDelay(int failures, milliseconds retry_after, Random& random) {
    auto ceiling = tuning::backoff_first;
    for (int i = 1; i < failures && ceiling < tuning::backoff_last; ++i)
        ceiling *= 2;
    ceiling = std::min(ceiling, tuning::backoff_last);
    const auto drawn =
        static_cast<std::int64_t>(random.next64() % static_cast<std::uint64_t>(ceiling.count()));
    return std::max({milliseconds(drawn), tuning::backoff_least, retry_after});
}

} // namespace gw::sync
