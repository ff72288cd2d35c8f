#pragma once

#include "sync/protocol/feed.h"

#include <string_view>

namespace gw::protocol {

/// The hash every feed starts from: 32 zero bytes.
ChainHash chainStart();
/// SHA-256(the salt's 32 digits ‖ body bytes): erasing both keeps the chain valid and leaks nothing.
ChainHash bodyHash(std::string_view salt, std::string_view body_bytes);
/// h[n] = SHA-256(h[n-1] ‖ fixed binary encoding of all of the item's fields but salt and body).
ChainHash nextLink(const ChainHash& previous, const Item& item);
/// Walks the items from `previous`: the last link, or "chain_broken" naming the position whose body or link
/// is wrong.
Result<ChainHash> verifyChain(const ChainHash& previous, const std::vector<Item>& items);

} // namespace gw::protocol
