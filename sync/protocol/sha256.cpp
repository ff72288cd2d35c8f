#include "sync/protocol/sha256.h"

namespace gw::protocol {

Sha256& Sha256::bytes(std::string_view data) {
    crypto_hash_sha256_update(&m_state, reinterpret_cast<const unsigned char*>(data.data()), data.size());
    return *this;
}

Sha256& Sha256::number(std::uint64_t value) {
    std::array<std::uint8_t, 8> big_endian;
    for (std::size_t i = 0; i < big_endian.size(); ++i)
        big_endian[i] = static_cast<std::uint8_t>(value >> (56 - 8 * i));
    return bytes(big_endian);
}

Sha256& Sha256::text(std::string_view value) { return number(value.size()).bytes(value); }

std::array<std::uint8_t, 32> Sha256::finish() {
    std::array<std::uint8_t, 32> digest;
    crypto_hash_sha256_final(&m_state, digest.data());
    return digest;
}

} // namespace gw::protocol
