#pragma once

#include "server/core/core.h"
#include "sync/engine/ports.h"
#include "tests/sim/world/dice.h"
#include "tests/sim/world/trace.h"

namespace gw::sim {

/// How often each fault happens, in per cent.
struct Faults {
    int lost_request = 0;
    int lost_reply = 0; ///< carried out, and the answer lost
    int doubled = 0;    ///< carried out twice, the second time later
    int server_error = 0;
    int cut_page = 0; ///< a reply whose end is missing
    int lost_poke = 0;
    bool delays = false; ///< with different delays, requests and replies overtake each other
};

/// The network between one device and the server core: it drops, doubles, delays and reorders.
class FaultyNetwork : public sync::Network {
public:
    FaultyNetwork(std::string name, server::Core& core, Executor& executor, const Clock& clock, Trace& trace,
                  std::uint64_t seed)
        : m_name(std::move(name))
        , m_core(core)
        , m_executor(executor)
        , m_clock(clock)
        , m_trace(trace)
        , m_dice(seed) {}

    void send(protocol::Request request, Done done) override;
    void listen(const std::string& token) override;

    void setFaults(const Faults& faults) { m_faults = faults; }
    void setConnected(bool connected);
    bool isConnected() const { return m_is_connected; }
    /// The account's feed has grown.
    void poke(std::uint64_t head);

private:
    struct Exchange;
    using Shared = std::shared_ptr<Exchange>;
    void deliver(const Shared& exchange);
    void answer(const Shared& exchange, protocol::Response response);
    void finish(const Shared& exchange, std::optional<protocol::Response> response);
    bool strikes(int percent, const char* what);
    milliseconds delay();
    void note(const std::string& line) { m_trace.note(m_clock.monotonic(), m_name + " " + line); }

    std::string m_name;
    server::Core& m_core;
    Executor& m_executor;
    const Clock& m_clock;
    Trace& m_trace;
    Dice m_dice;
    Faults m_faults = {};
    bool m_is_connected = true;
    bool m_is_listening = false;
    int m_connection = 0;
};

} // namespace gw::sim
