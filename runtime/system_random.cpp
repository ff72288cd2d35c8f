#include "runtime/system_random.h"

#include <sodium/core.h>
#include <sodium/randombytes.h>

#include <stdexcept>

namespace gw {

SystemRandom::SystemRandom() {
    if (sodium_init() < 0)
        throw std::runtime_error("libsodium could not be started: the system gives no randomness");
}

void SystemRandom::fill(std::span<std::uint8_t> bytes) { randombytes_buf(bytes.data(), bytes.size()); }

} // namespace gw
