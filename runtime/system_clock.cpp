#include "runtime/system_clock.h"

#include <chrono>

namespace gw {

using std::chrono::duration_cast;

Instant SystemClock::now() const {
    return Instant::fromUnixMs(
        duration_cast<milliseconds>(std::chrono::system_clock::now().time_since_epoch()).count());
}

milliseconds SystemClock::monotonic() const {
    return duration_cast<milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
}

} // namespace gw
