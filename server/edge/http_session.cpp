#include "server/edge/http_session.h"

#include "server/edge/live_session.h"
#include "server/edge/openapi.h"
#include "server/edge/request_log.h"
#include "sync/protocol/feed.h"

#include <boost/asio/dispatch.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/http.hpp>
#include <boost/beast/websocket/rfc6455.hpp>

#include <netinet/tcp.h>
#include <sys/socket.h>

namespace gw::server {

namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = boost::beast::http;
using boost::system::error_code;

/// Rate limits count an IPv6 client by its /64: it has all of the addresses in it.
std::string peerKey(const asio::ip::tcp::socket& socket) {
    error_code failed;
    const auto address = socket.remote_endpoint(failed).address();
    if (failed)
        return "unknown";
    if (address.is_v4())
        return address.to_string();
    auto bytes = address.to_v6().to_bytes();
    std::fill(bytes.begin() + 8, bytes.end(), static_cast<unsigned char>(0));
    return asio::ip::address_v6(bytes).to_string();
}

protocol::Response problemResponse(int status, const Problem& problem) {
    return {.status = status,
            .content_type = "application/problem+json",
            .body = protocol::encodeProblem(status, problem)};
}

class HttpSession : public Connection {
public:
    HttpSession(asio::ip::tcp::socket socket, std::shared_ptr<Edge> edge)
        : Connection(edge->connections)
        , m_edge(std::move(edge))
        , m_peer(peerKey(socket))
        , m_stream(std::move(socket))
        , m_deadline(m_stream.get_executor()) {
        m_buffer.reserve(edge_tuning::header_bytes_max);
    }

    void start() {
        asio::dispatch(m_stream.get_executor(), [self = self()] { self->waitForRequest(); });
    }
    void drain() override {
        asio::post(m_stream.get_executor(), [self = self()] {
            if (self->m_is_idle)
                self->hangUp();
        });
    }
    void close() override {
        asio::post(m_stream.get_executor(), [self = self()] {
            self->m_deadline.cancel();
            self->hangUp();
        });
    }

private:
    std::shared_ptr<HttpSession> self() { return std::static_pointer_cast<HttpSession>(shared_from_this()); }

    void waitForRequest();
    void readHeader();
    void onHeader(error_code failed);
    void readBody();
    void onBody(error_code failed);
    void dispatch();
    void handOver();
    void upgrade();
    void refuse(Refusal refusal);
    void respond(protocol::Response response);
    void write(protocol::Response response, const std::string& allow);
    void onWritten(error_code failed);
    void linger();
    void hangUp();
    void log(const protocol::Response& response);
    RequestHead head() const;
    void acknowledgeAtOnce();

    std::shared_ptr<Edge> m_edge;
    std::string m_peer;
    beast::tcp_stream m_stream;
    beast::flat_buffer m_buffer;
    asio::steady_timer m_deadline; ///< of the backend's answer; holds the session while it waits
    std::optional<http::request_parser<http::string_body>> m_parser;
    std::optional<http::response<http::string_body>> m_response;
    std::optional<Admission> m_admission;
    RequestRecord m_record;
    milliseconds m_started_at{0};
    std::uint64_t m_exchange = 0; ///< tells a late answer from the one that is waited for
    std::size_t m_lingered_bytes = 0;
    bool m_is_idle = false;
    bool m_keep_alive = true;
    bool m_has_unread_input = false;
};

void HttpSession::waitForRequest() {
    if (m_edge->is_draining)
        return hangUp();
    if (m_buffer.size() > 0)
        return readHeader();
    m_is_idle = true;
    m_stream.expires_after(m_edge->options.idle_timeout);
    m_stream.async_read_some(m_buffer.prepare(edge_tuning::header_bytes_max),
                             [self = self()](error_code failed, std::size_t bytes) {
                                 self->m_is_idle = false;
                                 if (failed)
                                     return self->hangUp();
                                 self->m_buffer.commit(bytes);
                                 self->readHeader();
                             });
}

void HttpSession::readHeader() {
    m_parser.emplace();
    m_parser->header_limit(edge_tuning::header_bytes_max);
    m_parser->body_limit(boost::none); // the gate knows the route's limit
    m_admission.reset();
    m_keep_alive = true;
    m_has_unread_input = false;
    m_started_at = m_edge->clock.monotonic();
    m_record = {.time = m_edge->clock.now(), .peer = m_peer};
    m_stream.expires_after(m_edge->options.header_timeout);
    http::async_read_header(m_stream, m_buffer, *m_parser,
                            [self = self()](error_code failed, std::size_t) { self->onHeader(failed); });
}

void HttpSession::onHeader(error_code failed) {
    if (failed) {
        if (failed.category() != http::make_error_code(http::error::bad_method).category() ||
            failed == http::error::end_of_stream || failed == http::error::partial_message)
            return hangUp();
        m_has_unread_input = true;
        const bool is_long = failed == http::error::header_limit || failed == http::error::buffer_overflow;
        return refuse({is_long ? 431 : 400,
                       Problem{.code = "bad_request",
                               .what = is_long ? "The request's header is longer than 16 KiB."
                                               : "The request is not HTTP: " + failed.message() + "."}});
    }
    acknowledgeAtOnce();
    const auto request = head();
    m_record.method = request.method;
    m_record.path = request.target.substr(0, request.target.find('?'));
    m_keep_alive = m_parser->keep_alive();
    auto judged = m_edge->gate.admit(request);
    if (auto* refusal = std::get_if<Refusal>(&judged)) {
        m_has_unread_input = !m_parser->is_done();
        return refuse(std::move(*refusal));
    }
    m_admission = std::get<Admission>(std::move(judged));
    m_record.account = m_admission->account;
    m_parser->body_limit(m_admission->route->body_bytes_max);
    m_stream.expires_after(m_edge->options.body_timeout * m_admission->route->patience);
    if (!m_admission->expects_continue || m_parser->is_done())
        return readBody();
    static constexpr std::string_view go_on = "HTTP/1.1 100 Continue\r\n\r\n";
    asio::async_write(m_stream, asio::buffer(go_on), [self = self()](error_code write_failed, std::size_t) {
        write_failed ? self->hangUp() : self->readBody();
    });
}

/// In pieces, so that each can be acknowledged: a client that leaves Nagle's algorithm on waits for it.
void HttpSession::readBody() {
    if (m_parser->is_done())
        return dispatch();
    http::async_read_some(m_stream, m_buffer, *m_parser,
                          [self = self()](error_code failed, std::size_t) { self->onBody(failed); });
}

void HttpSession::onBody(error_code failed) {
    if (!failed) {
        acknowledgeAtOnce();
        return readBody();
    }
    m_has_unread_input = true;
    if (failed == http::error::body_limit)
        return refuse(
            {413, Problem{.code = "too_large",
                          .what = "The body may have at most " +
                                  std::to_string(m_admission->route->body_bytes_max) + " bytes here."}});
    if (failed.category() != http::make_error_code(http::error::bad_method).category() ||
        failed == http::error::partial_message)
        return hangUp();
    refuse(
        {400, Problem{.code = "bad_request", .what = "The body is not framed as HTTP: " + failed.message()}});
}

void HttpSession::dispatch() {
    auto& body = m_parser->get().body();
    m_record.bytes_in = body.size();
    m_admission->request.body = std::move(body);
    if (m_admission->route->access == Access::live)
        return upgrade();
    if (m_admission->route->pattern == "/v1/openapi.json")
        return respond({.status = 200, .content_type = "application/json", .body = openApiDocument()});
    handOver();
}

void HttpSession::handOver() {
    const auto exchange = ++m_exchange;
    m_stream.expires_never();
    m_deadline.expires_after(m_edge->options.handler_timeout);
    m_deadline.async_wait([self = self(), exchange](error_code cancelled) {
        if (cancelled || exchange != self->m_exchange)
            return;
        auto busy = problemResponse(503, Problem{.code = "busy",
                                                 .what = "The server did not get to this in time. Nothing is "
                                                         "known to have changed; try again."});
        busy.retry_after_ms = 1000;
        self->respond(std::move(busy));
    });
    m_edge->backend.handle(std::move(m_admission->request), [weak = std::weak_ptr<HttpSession>(self()),
                                                             exchange](protocol::Response response) {
        const auto alive = weak.lock();
        if (!alive)
            return;
        asio::post(alive->m_stream.get_executor(),
                   [alive, exchange, response = std::move(response)]() mutable {
                       if (exchange == alive->m_exchange)
                           alive->respond(std::move(response));
                   });
    });
}

void HttpSession::upgrade() {
    if (!beast::websocket::is_upgrade(m_parser->get())) {
        return refuse({426, Problem{.code = "upgrade_required",
                                    .what = "This resource is a WebSocket; ask for an upgrade to it."}});
    }
    log({.status = 101});
    serveLive(std::move(m_stream), m_parser->release(), {m_peer, m_admission->request.token}, m_edge);
}

void HttpSession::refuse(Refusal refusal) {
    std::string allow;
    for (const auto method : refusal.allow)
        allow += (allow.empty() ? "" : ", ") + std::string(method);
    auto response = problemResponse(refusal.status, refusal.problem);
    response.retry_after_ms = static_cast<int>(refusal.retry_after.count());
    write(std::move(response), allow);
}

void HttpSession::respond(protocol::Response response) {
    ++m_exchange; // a later answer to the same request is dropped
    m_deadline.cancel();
    write(std::move(response), {});
}

void HttpSession::write(protocol::Response response, const std::string& allow) {
    log(response);
    auto& message = m_response.emplace(static_cast<http::status>(response.status),
                                       m_parser->is_header_done() ? m_parser->get().version() : 11);
    message.set(http::field::content_type, response.content_type);
    message.set("X-Content-Type-Options", "nosniff");
    message.set(http::field::cache_control, "no-store");
    if (response.status == 401)
        message.set(http::field::www_authenticate, "Bearer");
    if (response.status == 426)
        message.set(http::field::upgrade, "websocket");
    if (!allow.empty())
        message.set(http::field::allow, allow);
    if (response.retry_after_ms > 0)
        message.set(http::field::retry_after, std::to_string((response.retry_after_ms + 999) / 1000));
    if (!response.content_range.empty())
        message.set(http::field::content_range, response.content_range);
    if (m_admission && m_admission->route->attachment) {
        message.set(http::field::accept_ranges, "bytes");
        message.set(http::field::content_disposition, "attachment");
    }
    message.body() = std::move(response.body);
    message.keep_alive(m_keep_alive && !m_has_unread_input && !m_edge->is_draining);
    message.prepare_payload();
    m_stream.expires_after(m_edge->options.write_timeout * (m_admission ? m_admission->route->patience : 1));
    http::async_write(m_stream, message,
                      [self = self()](error_code failed, std::size_t) { self->onWritten(failed); });
}

void HttpSession::onWritten(error_code failed) {
    const bool goes_on = !failed && m_response->keep_alive();
    m_response.reset();
    m_admission.reset();
    if (failed)
        return hangUp();
    if (goes_on)
        return waitForRequest();
    error_code ignored;
    m_stream.socket().shutdown(asio::ip::tcp::socket::shutdown_send, ignored);
    if (!m_has_unread_input)
        return hangUp();
    m_stream.expires_after(edge_tuning::linger_timeout);
    linger();
}

void HttpSession::linger() {
    m_buffer.clear();
    m_stream.async_read_some(m_buffer.prepare(edge_tuning::header_bytes_max),
                             [self = self()](error_code failed, std::size_t bytes) {
                                 self->m_lingered_bytes += bytes;
                                 if (failed || self->m_lingered_bytes > edge_tuning::linger_bytes_max)
                                     return self->hangUp();
                                 self->linger();
                             });
}

void HttpSession::hangUp() {
    ++m_exchange;
    error_code ignored;
    m_stream.socket().shutdown(asio::ip::tcp::socket::shutdown_both, ignored);
    m_stream.close();
}

void HttpSession::log(const protocol::Response& response) {
    if (!m_edge->options.log)
        return;
    m_record.status = response.status;
    m_record.bytes_out = response.body.size();
    m_record.took = m_edge->clock.monotonic() - m_started_at;
    if (response.content_type == "application/problem+json")
        m_record.problem = protocol::decodeProblem(response.body).code;
    m_edge->options.log(m_record.toLine());
}

RequestHead HttpSession::head() const {
    const auto& request = m_parser->get();
    RequestHead head{.method = std::string(request.method_string()),
                     .target = std::string(request.target()),
                     .version = static_cast<int>(request.version()),
                     .fields = {},
                     .peer = m_peer};
    for (const auto& field : request)
        head.fields.emplace_back(field.name_string(), field.value());
    return head;
}

/// The kernel forgets this setting, so it is set anew after each read (measured.md, More traps).
void HttpSession::acknowledgeAtOnce() {
    const int on = 1;
    ::setsockopt(m_stream.socket().native_handle(), IPPROTO_TCP, TCP_QUICKACK, &on, sizeof on);
}

} // namespace

void serveHttp(asio::ip::tcp::socket socket, std::shared_ptr<Edge> edge) {
    std::make_shared<HttpSession>(std::move(socket), std::move(edge))->start();
}

void refuseConnection(asio::ip::tcp::socket socket) {
    static constexpr std::string_view busy = "HTTP/1.1 503 Service Unavailable\r\nRetry-After: 5\r\n"
                                             "Content-Length: 0\r\nConnection: close\r\n\r\n";
    error_code ignored;
    socket.non_blocking(true, ignored);
    socket.write_some(asio::buffer(busy), ignored);
    socket.shutdown(asio::ip::tcp::socket::shutdown_both, ignored);
    socket.close(ignored);
}

} // namespace gw::server
