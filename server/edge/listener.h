#pragma once

#include "model/base/ports.h"
#include "model/base/result.h"
#include "server/edge/backend.h"
#include "server/edge/options.h"

#include <memory>

namespace gw::server {

/// The HTTP and WebSocket server: accepts connections on its own threads, lets requests through the gate and
/// hands them to the backend. Speaks no TLS: outside one machine a proxy (nginx, Envoy, an ingress) stands in
/// front.
class Listener {
public:
    /// Listens at once. Problems: "bad_address", "port_taken", "port_not_allowed", "cannot_listen". The clock
    /// and what the backend refers to must outlive the listener.
    static Result<std::unique_ptr<Listener>> open(EdgeOptions options, Backend backend, const Clock& clock);
    ~Listener();

    /// The port it listens on, also when 0 was asked for.
    std::uint16_t port() const;
    /// Tells the account's live connections how far its feed goes. Any thread.
    void poke(AccountId account, std::uint64_t head);
    /// Accepts nothing more, lets running requests finish until the deadline, then closes what is left.
    /// Blocks; not on one of the listener's own threads. Done by the destructor with no time to finish.
    void stop(milliseconds deadline);

private:
    class Parts;
    explicit Listener(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

} // namespace gw::server
