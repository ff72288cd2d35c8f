#pragma once

#include <cstdint>
#include <string>

namespace gw::fixtures {

/// Bytes that look random and are the same for each seed everywhere: the highest byte of each step of a
/// linear congruential generator.
inline std::string someBytes(std::size_t size, std::uint64_t seed = 1) {
    std::string bytes(size, '\0');
    for (auto& byte : bytes) {
        seed = seed * 6364136223846793005U + 1442695040888963407U;
        byte = static_cast<char>(seed >> 56U);
    }
    return bytes;
}

} // namespace gw::fixtures
