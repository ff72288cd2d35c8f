#include "server/edge/gate.h"

#include "server/edge/target.h"

#include <algorithm>
#include <charconv>

namespace gw::server {

namespace {

bool sameName(std::string_view a, std::string_view b) {
    return std::ranges::equal(
        a, b, [](unsigned char x, unsigned char y) { return std::tolower(x) == std::tolower(y); });
}

Refusal refusal(int status, std::string code, std::string what) {
    return {status, Problem{.code = std::move(code), .what = std::move(what)}};
}

Refusal badRequest(std::string what) { return refusal(400, "bad_request", std::move(what)); }

/// Two lengths, or a length beside a transfer coding, are how one request is smuggled inside another past a
/// proxy that reads them the other way (RFC 9112, 6.3 and 11.2).
std::optional<Refusal> checkFraming(const RequestHead& head) {
    for (const auto* name : {"Host", "Content-Length", "Transfer-Encoding", "Authorization", "Content-Type",
                             "Range", "Expect"}) {
        if (head.count(name) > 1)
            return badRequest(std::string("The field ") + name + " is there twice.");
    }
    const auto transfer = head.field("Transfer-Encoding");
    if (!transfer.empty() && head.count("Content-Length") > 0)
        return badRequest("The request has both Content-Length and Transfer-Encoding.");
    if (head.count("Transfer-Encoding") > 0 && !sameName(transfer, "chunked"))
        return refusal(501, "bad_request", "No other transfer coding than chunked is understood here.");
    if (head.version >= 11 && head.count("Host") == 0)
        return badRequest("The request names no Host.");
    return {};
}

std::optional<Refusal> checkSize(const RequestHead& head, const Route& route) {
    const auto text = head.field("Content-Length");
    std::uint64_t length = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), length);
    if (!text.empty() && (error == std::errc::invalid_argument || end != text.data() + text.size()))
        return badRequest("The Content-Length is not a number.");
    if (error == std::errc::result_out_of_range || length > route.body_bytes_max)
        return refusal(413, "too_large",
                       "The body may have at most " + std::to_string(route.body_bytes_max) + " bytes here.");
    return {};
}

std::string tokenOf(const RequestHead& head) {
    const auto value = head.field("Authorization");
    const auto space = value.find(' ');
    if (space == value.npos || !sameName(value.substr(0, space), "Bearer"))
        return {};
    return std::string(value.substr(space + 1));
}

std::string lastForwardedFor(const RequestHead& head) {
    const auto value = head.field("X-Forwarded-For");
    const auto start = value.find_last_of(", ");
    return std::string(start == value.npos ? value : value.substr(start + 1)).substr(0, 64);
}

std::variant<const Route*, Refusal> findRoute(const RequestHead& head, const Target& target) {
    auto match = matchRoute(head.method, target.path);
    if (match.route)
        return match.route;
    if (match.methods.empty())
        return refusal(404, "not_found", "There is nothing here.");
    auto refused =
        refusal(405, "bad_method", "This resource does not take " + head.method.substr(0, 16) + ".");
    refused.allow = std::move(match.methods);
    return refused;
}

} // namespace

std::string_view RequestHead::field(std::string_view name) const {
    const auto found = std::ranges::find_if(fields, [&](const auto& f) { return sameName(f.first, name); });
    return found == fields.end() ? std::string_view() : std::string_view(found->second);
}

std::size_t RequestHead::count(std::string_view name) const {
    const auto n = std::ranges::count_if(fields, [&](const auto& f) { return sameName(f.first, name); });
    return static_cast<std::size_t>(n);
}

Gate::Gate(const EdgeOptions& options, const Backend& backend, const Clock& clock)
    : m_behind_proxy(options.behind_proxy)
    , m_backend(backend)
    , m_clock(clock)
    , m_addresses(options.address_rate_per_s, options.address_burst, edge_tuning::buckets_max)
    , m_accounts(options.account_rate_per_s, options.account_burst, edge_tuning::buckets_max) {}

std::variant<Admission, Refusal> Gate::admit(const RequestHead& head) {
    if (auto refused = checkFraming(head))
        return std::move(*refused);
    auto target = Target::parse(head.target);
    if (!target)
        return Refusal{400, target.error()};
    auto found = findRoute(head, *target);
    const Route* const* route = std::get_if<const Route*>(&found);

    Admission admission{.route = route ? *route : nullptr,
                        .request = {head.method, target->path, target->query}};
    auto& request = admission.request;
    if (route && (*route)->access != Access::anyone) {
        request.token = tokenOf(head);
        if (!request.token.empty())
            admission.account = m_backend.account_of(request.token);
    }
    // Whatever becomes of the request, it is counted: guessing paths or tokens is not free.
    const auto forwarded = m_behind_proxy ? lastForwardedFor(head) : std::string();
    if (auto refused =
            charge(forwarded.empty() ? head.peer : forwarded, admission.account, route ? (*route)->cost : 1))
        return std::move(*refused);
    if (!route)
        return std::get<Refusal>(std::move(found));

    const bool token_may_follow = (*route)->access == Access::live && request.token.empty();
    if ((*route)->access != Access::anyone && !admission.account && !token_may_follow)
        return refusal(401, "bad_token",
                       "The request carries no token that is valid now. Sign in again to get one.");
    if (auto refused = checkSize(head, **route))
        return std::move(*refused);
    request.content_type = head.field("Content-Type");
    request.range = head.field("Range");
    admission.expects_continue = sameName(head.field("Expect"), "100-continue");
    return admission;
}

bool Gate::allowsMore(const std::string& peer) { return !charge(peer, {}, 1); }

std::optional<Refusal> Gate::charge(const std::string& peer, const std::optional<AccountId>& account,
                                    double cost) {
    const auto now = m_clock.monotonic();
    auto wait = m_addresses.take(peer, cost, now);
    if (wait.count() == 0 && account)
        wait = m_accounts.take(account->toString(), cost, now);
    if (wait.count() == 0)
        return {};
    auto refused =
        refusal(429, "too_many_requests", "Too many requests came from here. Try again a little later.");
    refused.retry_after = wait;
    return refused;
}

} // namespace gw::server
