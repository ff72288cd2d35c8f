#include "sync/engine/link.h"

#include <utility>

namespace gw::sync {

void Link::open(const std::string& token) {
    m_token = token;
    m_is_signed_out = false;
    m_session = std::make_shared<int>();
    if (!m_is_reachable && !m_offline_since)
        m_offline_since = deviceNow();
    listen();
}

void Link::close() {
    m_session.reset();
    m_token.clear();
    m_ports.network.listen({});
    m_is_live = false;
    setReachable(false);
}

void Link::setOffline(bool offline) {
    if (m_is_offline == offline)
        return;
    m_is_offline = offline;
    if (!m_token.empty())
        m_session = std::make_shared<int>();
    listen();
    if (offline) {
        m_is_live = false;
        setReachable(false);
    }
}

void Link::listen() { m_ports.network.listen(isUsable() ? m_token : std::string()); }

void Link::setLive(bool live) {
    m_is_live = live && isUsable();
    if (on_change)
        on_change();
}

void Link::send(protocol::Request request, Network::Done done) {
    request.token = m_token;
    m_ports.network.send(std::move(request),
                         [this, session = std::weak_ptr(m_session),
                          done = std::move(done)](std::optional<protocol::Response> reply) {
                             if (session.expired())
                                 return;
                             note(reply);
                             done(std::move(reply));
                         });
}

void Link::note(const std::optional<protocol::Response>& response) {
    const bool is_fault = response && response->status >= 500;
    if (is_fault)
        m_trouble = protocol::decodeProblem(response->body).what;
    else if (m_has_server_trouble)
        m_trouble.clear();
    m_has_server_trouble = is_fault;
    if (response && response->status == 401 && !m_is_signed_out) {
        m_is_signed_out = true;
        listen();
        if (on_signed_out)
            on_signed_out();
    }
    setReachable(response.has_value());
}

void Link::setReachable(bool reachable) {
    const bool is_reached = !std::exchange(m_is_reachable, reachable) && reachable;
    if (reachable)
        m_offline_since.reset();
    else if (!m_offline_since)
        m_offline_since = deviceNow();
    if (on_change)
        on_change();
    if (is_reached && on_reached)
        on_reached();
}

} // namespace gw::sync
