#pragma once

#include "model/base/ports.h"

namespace gw {

/// The machine's clocks: the one place that reads them.
class SystemClock : public Clock {
public:
    Instant now() const override;
    milliseconds monotonic() const override;
};

} // namespace gw
