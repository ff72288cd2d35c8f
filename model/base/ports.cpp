#include "model/base/ports.h"

#include <array>
#include <cstring>

namespace gw {

std::uint64_t Random::next64() {
    std::array<std::uint8_t, 8> bytes{};
    fill(bytes);
    std::uint64_t value = 0;
    std::memcpy(&value, bytes.data(), bytes.size());
    return value;
}

Uuid newUuid(Instant at, Random& random) {
    Uuid::Bytes bytes{};
    random.fill(bytes);
    const auto ms = static_cast<std::uint64_t>(at.unixMs());
    for (std::size_t i = 0; i < 6; ++i)
        bytes[i] = static_cast<std::uint8_t>(ms >> (40 - 8 * i));
    bytes[6] = static_cast<std::uint8_t>((bytes[6] & 0x0fU) | 0x70U);
    bytes[8] = static_cast<std::uint8_t>((bytes[8] & 0x3fU) | 0x80U);
    return Uuid(bytes);
}

} // namespace gw
