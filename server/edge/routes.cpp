#include "server/edge/routes.h"

#include "sync/protocol/tuning.h"

namespace gw::server {

namespace {

using edge_tuning::part_patience;
using edge_tuning::password_cost;
constexpr std::size_t no_body = 0;

constexpr Route table[] = {
    {.method = "GET",
     .pattern = "/v1/openapi.json",
     .summary = "This document",
     .access = Access::anyone,
     .body_bytes_max = no_body},
    {.method = "GET",
     .pattern = "/healthz",
     .summary = "Whether every module works",
     .access = Access::anyone,
     .body_bytes_max = no_body},
    {.method = "GET",
     .pattern = "/readyz",
     .summary = "Whether every module has also caught up",
     .access = Access::anyone,
     .body_bytes_max = no_body},
    {.method = "GET",
     .pattern = "/v1/hello",
     .summary = "Protocol, epoch, head of the account's feed, server time, limits",
     .body_bytes_max = no_body},
    {.method = "POST",
     .pattern = "/v1/accounts",
     .summary = "Registers an account with e-mail and password; answers its first token",
     .access = Access::anyone,
     .cost = password_cost},
    {.method = "GET",
     .pattern = "/v1/accounts/me",
     .summary = "The account the token belongs to",
     .body_bytes_max = no_body},
    {.method = "POST",
     .pattern = "/v1/sessions",
     .summary = "Signs a device in with e-mail and password; answers a token",
     .access = Access::anyone,
     .cost = password_cost},
    {.method = "POST",
     .pattern = "/v1/sessions/rotate",
     .summary = "Exchanges the token for a new one; a used one presented again ends the device's session"},
    {.method = "DELETE",
     .pattern = "/v1/sessions/current",
     .summary = "Revokes the token",
     .body_bytes_max = no_body},
    {.method = "POST",
     .pattern = "/v1/commands",
     .summary = "Takes commands of one device; their outcome comes down in the feed",
     .body_bytes_max = protocol::tuning::push_bytes_max},
    {.method = "GET",
     .pattern = "/v1/feed",
     .summary = "Items of the account's feed after a position, as ndjson",
     .body_bytes_max = no_body},
    {.method = "GET",
     .pattern = "/v1/live",
     .summary = "WebSocket: {\"head\": n} whenever the account's feed has grown",
     .access = Access::live,
     .body_bytes_max = no_body},
    {.method = "GET",
     .pattern = "/v1/gigs",
     .summary = "Gigs on sale, a page at a time",
     .access = Access::anyone,
     .body_bytes_max = no_body},
    {.method = "GET",
     .pattern = "/v1/gigs/{id}",
     .summary = "A gig on sale",
     .access = Access::anyone,
     .body_bytes_max = no_body},
    {.method = "GET",
     .pattern = "/v1/briefs",
     .summary = "Open briefs for sellers to answer, a page at a time",
     .body_bytes_max = no_body},
    {.method = "GET",
     .pattern = "/v1/ratings/{id}",
     .summary = "What a seller's published reviews come to",
     .access = Access::anyone,
     .body_bytes_max = no_body},
    {.method = "GET",
     .pattern = "/v1/balance",
     .summary = "What the account's books hold, by currency",
     .body_bytes_max = no_body},
    {.method = "GET",
     .pattern = "/v1/statement",
     .summary = "The account's statement in one currency (currency=USD), as JSON or with format=csv",
     .body_bytes_max = no_body},
    {.method = "GET",
     .pattern = "/v1/orders/{id}",
     .summary = "One of the account's orders",
     .body_bytes_max = no_body},
    {.method = "GET",
     .pattern = "/v1/conversations/{id}",
     .summary = "One of the account's conversations",
     .body_bytes_max = no_body},
    {.method = "POST",
     .pattern = "/v1/blobs/probe",
     .summary = "Which parts of a blob the server lacks",
     .body_bytes_max = protocol::tuning::manifest_bytes_max,
     .patience = part_patience},
    {.method = "PUT",
     .pattern = "/v1/blobs/parts/{digest}",
     .summary = "Uploads one part; repeatable, in any order, hashed by the server",
     .body_bytes_max = static_cast<std::size_t>(protocol::tuning::part_bytes_max),
     .patience = part_patience},
    {.method = "POST",
     .pattern = "/v1/blobs/commit",
     .summary = "Makes a blob of uploaded parts; answers the parts that are still missing",
     .body_bytes_max = protocol::tuning::manifest_bytes_max,
     .patience = part_patience},
    {.method = "GET",
     .pattern = "/v1/blobs/{root}",
     .summary = "A blob's bytes, or one range of them; a long range is answered by its beginning",
     .body_bytes_max = no_body,
     .attachment = true,
     .patience = part_patience},
    {.method = "GET",
     .pattern = "/v1/blobs/{root}/manifest",
     .summary = "The parts of a blob",
     .body_bytes_max = no_body,
     .patience = part_patience},
};

std::string_view takeSegment(std::string_view& path) {
    const auto end = path.find('/', 1);
    const auto segment = path.substr(0, end);
    path.remove_prefix(segment.size());
    return segment;
}

bool matches(std::string_view pattern, std::string_view path) {
    while (!pattern.empty() && !path.empty()) {
        const auto wanted = takeSegment(pattern);
        const auto given = takeSegment(path);
        const bool is_placeholder = wanted.starts_with("/{");
        if (is_placeholder ? given.size() < 2 : wanted != given)
            return false;
    }
    return pattern.empty() && path.empty();
}

} // namespace

std::span<const Route> routes() { return table; }

RouteMatch matchRoute(std::string_view method, std::string_view path) {
    RouteMatch match;
    for (const auto& route : table) {
        if (!matches(route.pattern, path))
            continue;
        if (route.method == method)
            return {&route};
        match.methods.push_back(route.method);
    }
    return match;
}

} // namespace gw::server
