#pragma once

#include "model/base/ports.h"

namespace gw::sync {

/// A delay after the `failures`-th failure in a row, with full jitter (sync.md, Poison); never less than what
/// the server asked for.
milliseconds backoffDelay(int failures, milliseconds retry_after, Random& random);

} // namespace gw::sync
