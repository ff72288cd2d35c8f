#include "sync/protocol/chain.h"

#include "sync/protocol/sha256.h"

#include <boost/json/serialize.hpp>

namespace gw::protocol {

namespace {

bool isErased(const Item& item) { return item.salt.empty() && item.body.empty(); }

Problem broken(const Item& item) {
    return {.code = "chain_broken",
            .what = "The item at position " + std::to_string(item.pos) +
                    " of the feed is not what the server first wrote. It was not shown and nothing behind "
                    "it was taken; fetch the feed again.",
            .where = std::to_string(item.pos)};
}

} // namespace

ChainHash chainStart() { return ChainHash(ChainHash::Bytes{}); }

ChainHash bodyHash(std::string_view salt, std::string_view body_bytes) {
    return ChainHash(Sha256().bytes(salt).bytes(body_bytes).finish());
}

ChainHash nextLink(const ChainHash& previous, const Item& item) {
    Sha256 hash;
    hash.bytes(previous.bytes())
        .number(item.pos)
        .number(item.group_end)
        .byte(static_cast<std::uint8_t>(item.kind))
        .bytes(item.id.uuid().bytes())
        .text(item.stream)
        .number(item.stream_version)
        .text(item.type)
        .number(static_cast<std::uint64_t>(item.version))
        .number(static_cast<std::uint64_t>(item.time.unixMs()))
        .bytes(item.actor.uuid().bytes())
        .byte(item.cause ? 1 : 0);
    if (item.cause)
        hash.bytes(item.cause->uuid().bytes());
    return ChainHash(hash.bytes(item.body_hash.bytes()).finish());
}

Result<ChainHash> verifyChain(const ChainHash& previous, const std::vector<Item>& items) {
    ChainHash link = previous;
    for (const auto& item : items) {
        if (!isErased(item) && bodyHash(item.salt, boost::json::serialize(item.body)) != item.body_hash)
            return broken(item);
        link = nextLink(link, item);
    }
    return link;
}

} // namespace gw::protocol
