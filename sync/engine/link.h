#pragma once

#include "sync/engine/engine.h"
#include "sync/store/profile.h"

namespace gw::sync {

/// The engine's link to its server: token, whether contact is wanted and whether it works, and what the
/// server's clock says.
class Link {
public:
    Link(Ports ports, store::Profile& profile)
        : m_ports(ports)
        , m_profile(profile) {}

    void open(const std::string& token);
    void close();
    void setOffline(bool offline);

    /// Whether requests may be sent now.
    bool isUsable() const { return !m_token.empty() && !m_is_offline && !m_is_signed_out; }
    /// Whether the last request got an answer from a server in order.
    bool isReachable() const { return isUsable() && m_is_reachable; }
    bool isLive() const { return m_is_live; }
    bool isSignedOut() const { return m_is_signed_out; }
    /// The server answers, but with errors.
    bool hasServerTrouble() const { return m_has_server_trouble; }
    const std::string& trouble() const { return m_trouble; }
    void setTrouble(const std::string& words) { m_trouble = words; }
    std::optional<Instant> offlineSince() const { return m_offline_since; }

    /// Sends with the token. A reply that comes after close() is dropped; a 401 signs out.
    void send(protocol::Request request, Network::Done done);
    void listen();
    void setLive(bool live);

    /// Estimated server time, and the device's time.
    Instant now() const { return m_ports.clock.now() + m_profile.meta().serverOffset(); }
    Instant deviceNow() const { return m_ports.clock.now(); }
    milliseconds monotonic() const { return m_ports.clock.monotonic(); }
    const Ports& ports() const { return m_ports; }

    /// The server answered, after it was not reachable.
    std::function<void()> on_reached;
    /// Reachability, trouble or sign-out changed.
    std::function<void()> on_change;
    std::function<void()> on_signed_out;

private:
    void note(const std::optional<protocol::Response>& response);
    void setReachable(bool reachable);

    Ports m_ports;
    store::Profile& m_profile;
    std::string m_token = {};
    std::shared_ptr<int> m_session = {}; ///< replies hold it weakly
    bool m_is_offline = false;
    bool m_is_signed_out = false;
    bool m_is_reachable = false;
    bool m_is_live = false;
    bool m_has_server_trouble = false;
    std::string m_trouble = {};
    std::optional<Instant> m_offline_since = {};
};

} // namespace gw::sync
