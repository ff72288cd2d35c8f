#pragma once

#include "model/base/ids.h"
#include "sync/store/failure.h"

#include <algorithm>
#include <string_view>

namespace gw::store {

/// An id or digest as the bytes kept in a column; valid while `value` is.
template<class Value>
std::string_view rawBytes(const Value& value) {
    const auto& bytes = [&]() -> const auto& {
        if constexpr (requires { value.uuid(); })
            return value.uuid().bytes();
        else
            return value.bytes();
    }
    ();
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

namespace detail {
template<class Bytes>
Bytes exactly(std::string_view bytes) {
    Bytes copy{};
    if (bytes.size() != copy.size())
        throw Failure({.code = "damaged_file", .what = "The studio's file holds an id of a wrong length."});
    std::transform(bytes.begin(), bytes.end(), copy.begin(),
                   [](char byte) { return static_cast<std::uint8_t>(byte); });
    return copy;
}
} // namespace detail

template<class SomeId>
SomeId idFrom(std::string_view bytes) {
    return SomeId(Uuid(detail::exactly<Uuid::Bytes>(bytes)));
}
template<class SomeDigest>
SomeDigest digestFrom(std::string_view bytes) {
    return SomeDigest(detail::exactly<typename SomeDigest::Bytes>(bytes));
}

} // namespace gw::store
