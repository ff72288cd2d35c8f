#pragma once

#include "sync/protocol/chain.h"
#include "sync/protocol/command.h"
#include "sync/protocol/feed.h"

#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>

/// Values that the tests of the protocol share.
namespace samples {

using namespace gw;

inline Uuid uuid(unsigned number) {
    Uuid::Bytes bytes{0x01, 0x90, 0xa0, 0xb0, 0, 0, 0x70, 0, 0x80};
    bytes[14] = static_cast<std::uint8_t>(number >> 8);
    bytes[15] = static_cast<std::uint8_t>(number);
    return Uuid(bytes);
}

inline const std::string lane = "order:" + uuid(1).toString();

inline protocol::Command command(unsigned number) {
    return {.id = CommandId(uuid(number)),
            .lane = lane,
            .seq = number,
            .deps = {CommandId(uuid(number + 1)), CommandId(uuid(number + 2))},
            .type = "SkipRequirements",
            .version = 1,
            .args = {{"order", uuid(1).toString()}},
            .based_on = 1'000'000,
            .blobs = {BlobId(BlobId::Bytes{7})},
            .issued_at = Instant::fromUnixMs(1'764'000'000'123)};
}

/// A good item at `pos` whose group ends at `group_end`.
inline protocol::Item item(std::uint64_t pos, std::uint64_t group_end) {
    protocol::Item item{.pos = pos,
                        .group_end = group_end,
                        .kind = protocol::ItemKind::event,
                        .id = EventId(uuid(2)),
                        .stream = lane,
                        .stream_version = 3,
                        .type = "OrderStarted",
                        .version = 1,
                        .time = Instant::fromUnixMs(1'764'000'000'123),
                        .actor = AccountId(uuid(3)),
                        .cause = CommandId(uuid(4)),
                        .body_hash = protocol::chainStart(),
                        .salt = "000102030405060708090a0b0c0d0e0f",
                        .body = {{"order", uuid(1).toString()}, {"note", "Zoë \"x\""}}};
    item.body_hash = protocol::bodyHash(item.salt, boost::json::serialize(item.body));
    return item;
}

/// Positions 6 to 10: a group of two, one of one, one of two.
inline protocol::Page page() {
    return {.items = {item(6, 7), item(7, 7), item(8, 8), item(9, 10), item(10, 10)},
            .next = 10,
            .head = 25,
            .head_hash = protocol::bodyHash("a", "b"),
            .more = true};
}

} // namespace samples
