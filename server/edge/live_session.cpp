#include "server/edge/live_session.h"

#include "model/codec/vocabulary.h"
#include "sync/protocol/feed.h"

#include <boost/asio/steady_timer.hpp>
#include <boost/beast/core/buffers_to_string.hpp>
#include <boost/beast/websocket.hpp>

namespace gw::server {

namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = boost::beast::http;
namespace websocket = boost::beast::websocket;
using boost::system::error_code;
using UpgradeRequest = http::request<http::string_body>;

std::string tokenInFrame(const std::string& frame) {
    const auto value = parseJson(frame);
    if (!value || !value->is_object())
        return {};
    const auto* token = value->get_object().if_contains("token");
    return token && token->is_string() ? std::string(token->get_string()) : std::string();
}

class LiveSession : public Connection, public LiveSink {
public:
    LiveSession(beast::tcp_stream stream, LiveOpening opening, std::shared_ptr<Edge> edge)
        : Connection(edge->connections)
        , m_edge(std::move(edge))
        , m_peer(std::move(opening.peer))
        , m_token(std::move(opening.token))
        , m_socket(std::move(stream))
        , m_open_deadline(m_socket.get_executor()) {}

    void start(UpgradeRequest request);
    void poke(std::uint64_t head) override;
    void drain() override { endFromOutside({websocket::close_code::going_away, "The server stops."}); }
    void close() override {
        asio::post(m_socket.get_executor(), [self = self()] {
            self->m_open_deadline.cancel();
            beast::get_lowest_layer(self->m_socket).close();
        });
    }

private:
    std::shared_ptr<LiveSession> self() { return std::static_pointer_cast<LiveSession>(shared_from_this()); }

    void onAccepted(error_code failed);
    void join();
    void askForHead();
    void read();
    void onFrame(error_code failed);
    void send();
    void end(websocket::close_reason reason);
    void endFromOutside(const websocket::close_reason& reason);

    std::shared_ptr<Edge> m_edge;
    std::string m_peer;
    std::string m_token;
    std::optional<AccountId> m_account; ///< once joined
    websocket::stream<beast::tcp_stream> m_socket;
    asio::steady_timer m_open_deadline;
    beast::flat_buffer m_buffer;
    std::string m_frame;
    std::uint64_t m_sent_head = 0;
    bool m_is_writing = false;
    bool m_is_ending = false;
    std::atomic<std::uint64_t> m_head = 0;
    std::atomic<bool> m_is_poked = false;
};

void LiveSession::start(UpgradeRequest request) {
    beast::get_lowest_layer(m_socket).expires_never();
    m_socket.set_option(
        websocket::stream_base::timeout{.handshake_timeout = m_edge->options.live_open_timeout,
                                        .idle_timeout = m_edge->options.live_idle_timeout,
                                        .keep_alive_pings = true});
    m_socket.read_message_max(edge_tuning::live_frame_bytes_max);
    m_open_deadline.expires_after(m_edge->options.live_open_timeout);
    m_open_deadline.async_wait([self = self()](error_code cancelled) {
        if (!cancelled && !self->m_account)
            self->end({websocket::close_code::policy_error, "No token came."});
    });
    auto kept = std::make_shared<UpgradeRequest>(std::move(request));
    m_socket.async_accept(*kept, [self = self(), kept](error_code failed) { self->onAccepted(failed); });
}

void LiveSession::onAccepted(error_code failed) {
    if (failed) {
        m_open_deadline.cancel();
        return;
    }
    if (m_edge->is_draining)
        return end({websocket::close_code::going_away, "The server stops."});
    if (!m_token.empty())
        join();
    read();
}

void LiveSession::join() {
    m_open_deadline.cancel();
    m_account = m_edge->backend.account_of(m_token);
    if (!m_account)
        return end({websocket::close_code::policy_error, "The token is not valid."});
    if (!m_edge->hub.add(*m_account, std::static_pointer_cast<LiveSession>(shared_from_this())))
        return end({websocket::close_code::try_again_later, "Too many devices of the account listen."});
    askForHead();
}

/// What happened between the client's last page and now would otherwise be told only with the next event.
void LiveSession::askForHead() {
    m_edge->backend.handle({.method = "GET", .path = "/v1/hello", .query = {}, .token = m_token},
                           [weak = std::weak_ptr<LiveSession>(self())](const protocol::Response& response) {
                               const auto alive = weak.lock();
                               if (!alive || response.status != 200)
                                   return;
                               if (const auto hello = protocol::decodeHello(response.body))
                                   alive->poke(hello->head);
                           });
}

void LiveSession::read() {
    m_buffer.clear();
    m_socket.async_read(m_buffer, [self = self()](error_code failed, std::size_t) { self->onFrame(failed); });
}

void LiveSession::onFrame(error_code failed) {
    if (failed) {
        m_open_deadline.cancel();
        return;
    }
    if (!m_edge->gate.allowsMore(m_peer))
        return end({websocket::close_code::policy_error, "Too many frames."});
    // After the token a client has nothing to say; what it says is dropped.
    if (!m_account) {
        m_token = tokenInFrame(beast::buffers_to_string(m_buffer.data()));
        join();
    }
    read();
}

void LiveSession::poke(std::uint64_t head) {
    auto known = m_head.load();
    while (known < head && !m_head.compare_exchange_weak(known, head)) {
    }
    if (!m_is_poked.exchange(true))
        asio::post(m_socket.get_executor(), [self = self()] { self->send(); });
}

/// One frame at a time, with the newest head: pokes that came meanwhile are one.
void LiveSession::send() {
    if (m_is_writing || m_is_ending)
        return;
    m_is_poked = false;
    const auto head = m_head.load();
    if (head == m_sent_head)
        return;
    if (m_edge->backend.account_of(m_token) != m_account)
        return end({websocket::close_code::policy_error, "The token is not valid any more."});
    m_sent_head = head;
    m_frame = "{\"head\":" + std::to_string(head) + "}";
    m_is_writing = true;
    m_socket.text(true);
    m_socket.async_write(asio::buffer(m_frame), [self = self()](error_code failed, std::size_t) {
        self->m_is_writing = false;
        if (!failed)
            self->send();
    });
}

void LiveSession::end(websocket::close_reason reason) {
    if (std::exchange(m_is_ending, true))
        return;
    m_open_deadline.cancel();
    m_socket.async_close(reason, [self = self()](error_code) {});
}

void LiveSession::endFromOutside(const websocket::close_reason& reason) {
    asio::post(m_socket.get_executor(), [self = self(), reason] { self->end(reason); });
}

} // namespace

void serveLive(beast::tcp_stream stream, UpgradeRequest request, LiveOpening opening,
               std::shared_ptr<Edge> edge) {
    std::make_shared<LiveSession>(std::move(stream), std::move(opening), std::move(edge))
        ->start(std::move(request));
}

} // namespace gw::server
