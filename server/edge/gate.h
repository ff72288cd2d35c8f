#pragma once

#include "model/base/ports.h"
#include "server/edge/backend.h"
#include "server/edge/options.h"
#include "server/edge/rate_limiter.h"
#include "server/edge/routes.h"

#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace gw::server {

/// A request's line and fields as they came, before anything is believed.
struct RequestHead {
    std::string method;
    std::string target;
    int version; ///< 10 or 11
    std::vector<std::pair<std::string, std::string>> fields;
    std::string peer; ///< key of the peer's address for rate limits

    /// The value of the only field of this name; empty when there is none.
    std::string_view field(std::string_view name) const;
    std::size_t count(std::string_view name) const;
};

/// Why a request is answered by the edge itself.
struct Refusal {
    int status;
    Problem problem;
    std::vector<std::string_view> allow = {}; ///< methods, for 405
    std::chrono::milliseconds retry_after = std::chrono::milliseconds(0);
};

/// A request that may go on: its body is read next, up to the route's limit.
struct Admission {
    const Route* route;
    protocol::Request request; ///< without its body
    std::optional<AccountId> account = {};
    bool expects_continue = false;
};

/// Judges a request by its head alone: framing (RFC 9112: nothing two readers could frame differently),
/// target, route, size, token, rate. Any thread.
class Gate {
public:
    Gate(const EdgeOptions& options, const Backend& backend, const Clock& clock);

    std::variant<Admission, Refusal> admit(const RequestHead& head);
    /// Charges one more unit to a peer, for input that is not a request (frames of the live channel).
    bool allowsMore(const std::string& peer);

private:
    std::optional<Refusal> charge(const std::string& peer, const std::optional<AccountId>& account,
                                  double cost);

    const bool m_behind_proxy;
    const Backend& m_backend;
    const Clock& m_clock;
    RateLimiter m_addresses;
    RateLimiter m_accounts;
};

} // namespace gw::server
