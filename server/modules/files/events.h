#pragma once

#include "model/base/ids.h"

#include <boost/describe/class.hpp>

#include <cstdint>
#include <string_view>

namespace gw::server {

/// All parts of a blob are here and verified, and `account` may refer to it in commands. In stream
/// "blob:<root>", once for each account that uploaded it. For other modules only; it is nobody's feed item.
struct BlobCommitted {
    static constexpr std::string_view type = "BlobCommitted";
    static constexpr int version = 1;
    BlobId blob;
    AccountId account;
    std::int64_t size_bytes;

    bool operator==(const BlobCommitted&) const = default;
};
BOOST_DESCRIBE_STRUCT(BlobCommitted, (), (blob, account, size_bytes))

} // namespace gw::server
