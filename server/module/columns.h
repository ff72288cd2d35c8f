#pragma once

#include "model/base/ids.h"
#include "model/codec/vocabulary.h"
#include "server/backbone/entry.h"

#include <string>
#include <string_view>

namespace gw::server {

/// Ids and digests as they stand in a BLOB column.
template<class Tag>
std::string_view bytesOf(const Id<Tag>& id) {
    return {reinterpret_cast<const char*>(id.uuid().bytes().data()), id.uuid().bytes().size()};
}
template<class Tag>
std::string_view bytesOf(const Digest<Tag>& digest) {
    return {reinterpret_cast<const char*>(digest.bytes().data()), digest.bytes().size()};
}

/// The reverse; bytes of another length are a damaged file and throw sql::SqlError.
Uuid uuidFrom(std::string_view bytes);
template<class SomeId>
SomeId idFrom(std::string_view bytes) {
    return SomeId(uuidFrom(bytes));
}
std::array<std::uint8_t, 32> digestBytesFrom(std::string_view bytes);

/// The event of a log entry. One that cannot be read throws std::runtime_error: the subscription stops
/// rather than skip it.
AnyEvent decodedEvent(const Entry& entry);

} // namespace gw::server
