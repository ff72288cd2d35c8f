#pragma once

#include "model/base/ids.h"
#include "model/base/instant.h"

#include <optional>
#include <string>

namespace gw::server {

/// What is logged of one request. Neither queries nor fields nor bodies: that's where secrets are.
struct RequestRecord {
    Instant time = Instant::fromUnixMs(0);
    std::string peer = {};
    std::string method = {};
    std::string path = {}; ///< without the query
    std::optional<AccountId> account = {};
    int status = 0;
    std::string problem = {}; ///< its code, when the answer is one
    milliseconds took = milliseconds(0);
    std::size_t bytes_in = 0;
    std::size_t bytes_out = 0;

    /// One line of JSON.
    std::string toLine() const;
};

} // namespace gw::server
