#include "server/module/derived_id.h"

#include "sync/protocol/chain.h"

#include <algorithm>

namespace gw::server {

CommandId derivedCommandId(std::string_view purpose) {
    const auto hash = protocol::bodyHash({}, purpose);
    Uuid::Bytes bytes{};
    std::copy_n(hash.bytes().begin(), bytes.size(), bytes.begin());
    // Version 8, "made from other data": no id of a device can be equal.
    bytes[6] = static_cast<std::uint8_t>((bytes[6] & 0x0fU) | 0x80U);
    bytes[8] = static_cast<std::uint8_t>((bytes[8] & 0x3fU) | 0x80U);
    return CommandId(Uuid(bytes));
}

} // namespace gw::server
