#include "server/edge/listener.h"

#include "server/edge/http_session.h"

#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/strand.hpp>

#include <future>
#include <thread>

namespace gw::server {

namespace asio = boost::asio;
using asio::ip::tcp;
using boost::system::error_code;

class Listener::Parts {
public:
    Parts(EdgeOptions options, Backend backend, const Clock& clock)
        : m_edge(std::make_shared<Edge>(std::move(options), std::move(backend), clock))
        , m_acceptor(asio::make_strand(m_io))
        , m_pause(m_acceptor.get_executor()) {}
    ~Parts() { stop(milliseconds(0)); }

    Result<void> listen();
    void start();
    void stop(milliseconds deadline);
    std::uint16_t port() const { return m_port; }
    LiveHub& hub() { return m_edge->hub; }

private:
    void accept();
    void onAccepted(error_code failed, tcp::socket socket);
    Problem cannotListen(const error_code& failed) const;

    asio::io_context m_io;
    /// Keeps the threads while a connection is told to end, though nothing else may be pending then.
    asio::executor_work_guard<asio::io_context::executor_type> m_work = asio::make_work_guard(m_io);
    std::shared_ptr<Edge> m_edge;
    tcp::acceptor m_acceptor;
    asio::steady_timer m_pause;
    std::uint16_t m_port = 0;
    std::vector<std::thread> m_threads;
};

Result<void> Listener::Parts::listen() {
    const auto& options = m_edge->options;
    error_code failed;
    const auto address = asio::ip::make_address(options.address, failed);
    if (failed)
        return Problem{.code = "bad_address",
                       .what = "\"" + options.address +
                               "\" is not an IPv4 or IPv6 address; write for example "
                               "127.0.0.1:8080."};
    const tcp::endpoint endpoint(address, options.port);
    m_acceptor.open(endpoint.protocol(), failed);
    if (!failed)
        m_acceptor.set_option(tcp::acceptor::reuse_address(true), failed);
    if (!failed)
        m_acceptor.bind(endpoint, failed);
    if (!failed)
        m_acceptor.listen(tcp::acceptor::max_listen_connections, failed);
    if (failed)
        return cannotListen(failed);
    m_port = m_acceptor.local_endpoint().port();
    return {};
}

Problem Listener::Parts::cannotListen(const error_code& failed) const {
    const auto& options = m_edge->options;
    const auto where = options.address + ":" + std::to_string(options.port);
    if (failed == asio::error::address_in_use)
        return {.code = "port_taken",
                .what = "Another program already listens on " + where +
                        ". Stop it, or choose another port with --listen."};
    if (failed == asio::error::access_denied)
        return {.code = "port_not_allowed",
                .what = "This user may not listen on " + where + ". Choose a port above 1023 with --listen."};
    return {.code = "cannot_listen",
            .what = "Listening on " + where + " failed: " + failed.message() +
                    ". Check the address given with --listen."};
}

void Listener::Parts::start() {
    accept();
    for (int i = 0; i < m_edge->options.threads; ++i)
        m_threads.emplace_back([this] { m_io.run(); });
}

void Listener::Parts::accept() {
    m_acceptor.async_accept(asio::make_strand(m_io), [this](error_code failed, tcp::socket socket) {
        onAccepted(failed, std::move(socket));
    });
}

void Listener::Parts::onAccepted(error_code failed, tcp::socket socket) {
    if (!m_acceptor.is_open())
        return;
    if (failed) {
        m_pause.expires_after(edge_tuning::accept_pause);
        m_pause.async_wait([this](error_code cancelled) {
            if (!cancelled)
                accept();
        });
        return;
    }
    socket.set_option(tcp::no_delay(true), failed);
    if (m_edge->connections->count() >= m_edge->options.connections_max)
        refuseConnection(std::move(socket));
    else
        serveHttp(std::move(socket), m_edge);
    accept();
}

void Listener::Parts::stop(milliseconds deadline) {
    if (m_threads.empty())
        return;
    m_edge->is_draining = true;
    // Closed before the connections are told, so that none slips in behind.
    std::promise<void> closed;
    asio::post(m_acceptor.get_executor(), [this, &closed] {
        error_code ignored;
        m_acceptor.close(ignored);
        m_pause.cancel();
        closed.set_value();
    });
    closed.get_future().wait();
    m_edge->connections->drainAll();
    if (!m_edge->connections->waitForNone(deadline))
        do
            m_edge->connections->closeAll();
        while (!m_edge->connections->waitForNone(edge_tuning::close_again_after));
    m_work.reset();
    for (auto& thread : m_threads)
        thread.join();
    m_threads.clear();
}

Result<std::unique_ptr<Listener>> Listener::open(EdgeOptions options, Backend backend, const Clock& clock) {
    auto parts = std::make_unique<Parts>(std::move(options), std::move(backend), clock);
    if (auto listening = parts->listen(); !listening)
        return listening.error();
    parts->start();
    return std::unique_ptr<Listener>(new Listener(std::move(parts)));
}

Listener::Listener(std::unique_ptr<Parts> parts)
    : m_parts(std::move(parts)) {}

Listener::~Listener() = default;

std::uint16_t Listener::port() const { return m_parts->port(); }

void Listener::poke(AccountId account, std::uint64_t head) { m_parts->hub().poke(account, head); }

void Listener::stop(milliseconds deadline) { m_parts->stop(deadline); }

} // namespace gw::server
