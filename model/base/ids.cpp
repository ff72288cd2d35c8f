#include "model/base/ids.h"

#include <algorithm>

namespace gw {
namespace {

constexpr std::string_view hex = "0123456789abcdef";
/// Where each of the 16 bytes of a UUID stands in its text.
constexpr std::array<std::size_t, 16> byte_at{0, 2, 4, 6, 9, 11, 14, 16, 19, 21, 24, 26, 28, 30, 32, 34};

int nibble(char c) {
    if (c >= '0' && c <= '9')
        return c - '0';
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/// The byte whose two lower-case hex digits stand at `at`; negative when they do not.
int readByte(std::string_view text, std::size_t at) {
    const int high = nibble(text[at]), low = nibble(text[at + 1]);
    return high < 0 || low < 0 ? -1 : high * 16 + low;
}

Problem badId() {
    return {.code = "bad_id", .what = "An id must be a UUID in its 36-character lower-case form."};
}

} // namespace

Result<Uuid> Uuid::parse(std::string_view text) {
    if (text.size() != 36 || text[8] != '-' || text[13] != '-' || text[18] != '-' || text[23] != '-')
        return badId();
    Bytes bytes{};
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        const int byte = readByte(text, byte_at[i]);
        if (byte < 0)
            return badId();
        bytes[i] = static_cast<std::uint8_t>(byte);
    }
    if (bytes == Bytes{})
        return badId();
    return Uuid(bytes);
}

std::string Uuid::toString() const {
    std::string text(36, '-');
    for (std::size_t i = 0; i < m_bytes.size(); ++i) {
        text[byte_at[i]] = hex[m_bytes[i] >> 4U];
        text[byte_at[i] + 1] = hex[m_bytes[i] & 15U];
    }
    return text;
}

template<class Tag>
Result<Digest<Tag>> Digest<Tag>::parse(std::string_view text) {
    const auto bad = [] {
        return Problem{.code = "bad_digest", .what = "A digest is 64 lower-case hex digits."};
    };
    if (text.size() != 64)
        return bad();
    Bytes bytes{};
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        const int byte = readByte(text, 2 * i);
        if (byte < 0)
            return bad();
        bytes[i] = static_cast<std::uint8_t>(byte);
    }
    return Digest(bytes);
}

template<class Tag>
std::string Digest<Tag>::toString() const {
    std::string text(64, '0');
    for (std::size_t i = 0; i < m_bytes.size(); ++i) {
        text[2 * i] = hex[m_bytes[i] >> 4U];
        text[2 * i + 1] = hex[m_bytes[i] & 15U];
    }
    return text;
}

template class Digest<BlobTag>;
template class Digest<PartTag>;
template class Digest<ChainTag>;
template class Digest<SealTag>;

ConversationId conversationBetween(AccountId a, AccountId b) {
    const auto [first, second] = std::minmax(a, b);
    // Random bits of two v7 ids, rotated against each other so that no pair shares its halves; version 8
    // marks an id made by rule.
    Uuid::Bytes bytes{};
    const auto& x = first.uuid().bytes();
    const auto& y = second.uuid().bytes();
    std::uint64_t high = 0xcbf29ce484222325U, low = 0x84222325cbf29ce4U;
    for (std::size_t i = 0; i < 16; ++i)
        high = (high ^ x[i]) * 0x100000001b3U, low = (low ^ y[i]) * 0x100000001b3U;
    for (std::size_t i = 0; i < 16; ++i)
        high = (high ^ y[i]) * 0x100000001b3U, low = (low ^ x[15 - i]) * 0x100000001b3U;
    for (std::size_t i = 0; i < 8; ++i) {
        bytes[i] = static_cast<std::uint8_t>(high >> (8 * i));
        bytes[8 + i] = static_cast<std::uint8_t>(low >> (8 * i));
    }
    bytes[6] = static_cast<std::uint8_t>((bytes[6] & 0x0fU) | 0x80U);
    bytes[8] = static_cast<std::uint8_t>((bytes[8] & 0x3fU) | 0x80U);
    return ConversationId(Uuid(bytes));
}

} // namespace gw
