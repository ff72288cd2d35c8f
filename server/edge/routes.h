#pragma once

#include "server/edge/tuning.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace gw::server {

/// Who may call a route.
enum class Access {
    anyone,
    account, ///< with a reference token in the Authorization field
    live     ///< WebSocket; the token may also be the first frame
};

/// One row of the table that requests are matched against and that the OpenAPI document is made from.
struct Route {
    std::string_view method;
    std::string_view pattern; ///< "/v1/blobs/{root}": a name in braces stands for one segment
    std::string_view summary;
    Access access = Access::account;
    std::size_t body_bytes_max = edge_tuning::body_bytes_max;
    double cost = 1;         ///< in units of the rate limits
    bool attachment = false; ///< answered with somebody's file: never shown in place by a browser
    int patience = 1;        ///< how many times the usual time the bodies may take
};

std::span<const Route> routes();

/// The outcome of matching a path and method. No route and no methods: the path is unknown (404); no route
/// but methods: it exists for those only (405).
struct RouteMatch {
    const Route* route = nullptr;
    std::vector<std::string_view> methods = {};
};
RouteMatch matchRoute(std::string_view method, std::string_view path);

} // namespace gw::server
