#include "model/base/ids.h"

#include <algorithm>
#include <span>

namespace gw {
namespace {

constexpr std::string_view hex = "0123456789abcdef";

int nibble(char c) {
    const auto at = hex.find(c);
    return at == std::string_view::npos ? -1 : static_cast<int>(at);
}

void appendHex(std::string& text, std::uint8_t byte) {
    text += hex[byte >> 4U];
    text += hex[byte & 15U];
}

/// Reads two digits per byte from `text`; false when one of them is not a lower-case hex digit.
bool readHex(std::string_view text, std::span<std::uint8_t> bytes) {
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        const int high = nibble(text[2 * i]), low = nibble(text[2 * i + 1]);
        if (high < 0 || low < 0)
            return false;
        bytes[i] = static_cast<std::uint8_t>(high * 16 + low);
    }
    return true;
}

} // namespace

Result<Uuid> Uuid::parse(std::string_view text) {
    const Problem bad{.code = "bad_id", .what = "An id must be a UUID in its 36-character lower-case form."};
    if (text.size() != 36 || text[8] != '-' || text[13] != '-' || text[18] != '-' || text[23] != '-')
        return bad;
    std::string digits(text);
    std::erase(digits, '-');
    Bytes bytes{};
    if (digits.size() != 32 || !readHex(digits, bytes) || bytes == Bytes{})
        return bad;
    return Uuid(bytes);
}

std::string Uuid::toString() const {
    std::string text;
    text.reserve(36);
    for (std::size_t i = 0; i < m_bytes.size(); ++i) {
        if (i == 4 || i == 6 || i == 8 || i == 10)
            text += '-';
        appendHex(text, m_bytes[i]);
    }
    return text;
}

template<class Tag>
Result<Digest<Tag>> Digest<Tag>::parse(std::string_view text) {
    Bytes bytes{};
    if (text.size() != 64 || !readHex(text, bytes))
        return Problem{.code = "bad_digest", .what = "A digest is 64 lower-case hex digits."};
    return Digest(bytes);
}

template<class Tag>
std::string Digest<Tag>::toString() const {
    std::string text;
    text.reserve(64);
    for (const auto byte : m_bytes)
        appendHex(text, byte);
    return text;
}

template class Digest<BlobTag>;
template class Digest<PartTag>;
template class Digest<ChainTag>;

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
