#pragma once

#include <sodium/crypto_hash_sha256.h>

#include <array>
#include <cstdint>
#include <string_view>

namespace gw::protocol {

/// SHA-256 over fields of fixed or announced length, so that no two sequences of fields share their bytes.
class Sha256 {
public:
    Sha256() { crypto_hash_sha256_init(&m_state); }

    Sha256& bytes(std::string_view data);
    template<std::size_t size>
    Sha256& bytes(const std::array<std::uint8_t, size>& data) {
        crypto_hash_sha256_update(&m_state, data.data(), size);
        return *this;
    }
    Sha256& byte(std::uint8_t value) { return bytes(std::array{value}); }
    /// Eight bytes, most significant first.
    Sha256& number(std::uint64_t value);
    /// Its length as a number, then its bytes.
    Sha256& text(std::string_view value);

    std::array<std::uint8_t, 32> finish();

private:
    crypto_hash_sha256_state m_state;
};

} // namespace gw::protocol
