#pragma once

#include "model/base/result.h"

#include <array>
#include <compare>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

namespace gw {

/// The 128 bits of an id. Made by base/id_source.h, read by parse; there is no null id.
class Uuid {
public:
    using Bytes = std::array<std::uint8_t, 16>;

    explicit constexpr Uuid(const Bytes& bytes)
        : m_bytes(bytes) {}
    /// Reads the 36-character lower-case form; refuses the nil UUID. Problem code "bad_id".
    static Result<Uuid> parse(std::string_view text);

    std::string toString() const;
    constexpr const Bytes& bytes() const { return m_bytes; }
    auto operator<=>(const Uuid&) const = default;

private:
    Bytes m_bytes;
};

/// An id of one kind of thing; ids of different kinds do not convert into each other.
template<class Tag>
class Id {
public:
    explicit constexpr Id(const Uuid& uuid)
        : m_uuid(uuid) {}
    static Result<Id> parse(std::string_view text) {
        const auto uuid = Uuid::parse(text);
        if (!uuid)
            return uuid.error();
        return Id(*uuid);
    }

    std::string toString() const { return m_uuid.toString(); }
    constexpr const Uuid& uuid() const { return m_uuid; }
    auto operator<=>(const Id&) const = default;

private:
    Uuid m_uuid;
};

using AccountId = Id<struct AccountTag>;
using DeviceId = Id<struct DeviceTag>;
using CommandId = Id<struct CommandTag>;
using EventId = Id<struct EventTag>;
using GigId = Id<struct GigTag>;
using GigVersionId = Id<struct GigVersionTag>;
using OrderId = Id<struct OrderTag>;
using ConversationId = Id<struct ConversationTag>;
using MessageId = Id<struct MessageTag>;
using QuoteId = Id<struct QuoteTag>;
using WithdrawalId = Id<struct WithdrawalTag>;
using OfferId = Id<struct OfferTag>;
using BriefId = Id<struct BriefTag>;

/// A SHA-256 digest of one kind of thing.
template<class Tag>
class Digest {
public:
    using Bytes = std::array<std::uint8_t, 32>;

    explicit constexpr Digest(const Bytes& bytes)
        : m_bytes(bytes) {}
    /// Reads 64 lower-case hex digits. Problem code "bad_digest".
    static Result<Digest> parse(std::string_view text);

    std::string toString() const;
    constexpr const Bytes& bytes() const { return m_bytes; }
    auto operator<=>(const Digest&) const = default;

private:
    Bytes m_bytes;
};

/// Names a blob: the Merkle root over its parts (sync.md, Blobs).
using BlobId = Digest<struct BlobTag>;
/// Names one part of a blob by its bytes.
using PartDigest = Digest<struct PartTag>;
/// A link of the feed's chain, or the hash of an item's body (sync.md, Messages).
using ChainHash = Digest<struct ChainTag>;
/// Commits to a review that is still blind (domain.md, Review).
using SealDigest = Digest<struct SealTag>;

/// The conversation of two accounts: the same id whoever opens it first, and in whichever order they are
/// named.
ConversationId conversationBetween(AccountId a, AccountId b);

} // namespace gw

template<class Tag>
struct std::hash<gw::Id<Tag>> {
    std::size_t operator()(const gw::Id<Tag>& id) const noexcept {
        std::size_t value = 0xcbf29ce484222325U;
        for (const auto byte : id.uuid().bytes())
            value = (value ^ byte) * 0x100000001b3U;
        return value;
    }
};
