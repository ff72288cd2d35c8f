#pragma once

#include <map>
#include <string>

namespace gw::protocol {

/// An HTTP request without its transport: what the engine sends, the network carries and the server's routes
/// answer. The simulator carries the same messages through a network of its own.
struct Request {
    std::string method;                       ///< "GET", "POST", "PUT"
    std::string path;                         ///< "/v1/feed", percent-decoded, without the query
    std::map<std::string, std::string> query; ///< decoded
    std::string token = {};                   ///< reference token; empty when anonymous
    std::string content_type = {};
    std::string body = {};
    std::string range = {}; ///< of the Range field, "bytes=0-1023"; empty when the whole is wanted
};

struct Response {
    int status; ///< HTTP status
    std::string content_type =
        {}; ///< "application/json", "application/x-ndjson", "application/problem+json", …
    std::string body = {};
    int retry_after_ms = 0;         ///< from Retry-After; 0 when the server named none
    std::string content_range = {}; ///< "bytes 0-1023/4096" of a 206 or 416 answer
};

} // namespace gw::protocol
