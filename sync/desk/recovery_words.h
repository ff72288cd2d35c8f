#pragma once

#include "sync/store/recovery.h"

namespace gw::sync {

/// What a repair did, in a sentence or two for a person.
QString recoveryNotice(const store::Recovery& recovery);

} // namespace gw::sync
