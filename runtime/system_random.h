#pragma once

#include "model/base/ports.h"

namespace gw {

/// The operating system's randomness, by libsodium: fit for tokens and salts. Any thread.
class SystemRandom : public Random {
public:
    SystemRandom();
    void fill(std::span<std::uint8_t> bytes) override;
};

} // namespace gw
