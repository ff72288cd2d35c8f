#include "tests/sim/world/faulty_network.h"

#include "tests/sim/world/tuning.h"

namespace gw::sim {

struct FaultyNetwork::Exchange {
    protocol::Request request;
    Done done;
    int connection;
    bool is_finished = false;
};

bool FaultyNetwork::strikes(int percent, const char* what) {
    if (percent == 0 || !m_dice.chance(percent))
        return false;
    m_trace.count(what);
    note(what);
    return true;
}

milliseconds FaultyNetwork::delay() {
    return m_faults.delays ? m_dice.upTo(tuning::delay_max) : milliseconds(5);
}

void FaultyNetwork::send(protocol::Request request, Done done) {
    note(request.method + " " + request.path);
    m_trace.count("requests");
    auto exchange = std::make_shared<Exchange>(Exchange{std::move(request), std::move(done), m_connection});
    if (!m_is_connected)
        return m_executor.postAfter(milliseconds(1), [this, exchange] { finish(exchange, {}); });
    m_executor.postAfter(tuning::request_timeout, [this, exchange] { finish(exchange, {}); });
    if (strikes(m_faults.lost_request, "lost request"))
        return;
    m_executor.postAfter(delay(), [this, exchange] { deliver(exchange); });
    if (strikes(m_faults.doubled, "doubled request"))
        m_executor.postAfter(delay() * 3, [this, exchange] { deliver(exchange); });
}

void FaultyNetwork::deliver(const Shared& exchange) {
    if (strikes(m_faults.server_error, "server error"))
        return answer(exchange, {.status = 503, .body = "{}", .retry_after_ms = m_dice.chance(50) ? 700 : 0});
    m_core.handle(exchange->request,
                  [this, exchange](protocol::Response response) { answer(exchange, std::move(response)); });
}

void FaultyNetwork::answer(const Shared& exchange, protocol::Response response) {
    if (strikes(m_faults.lost_reply, "lost reply"))
        return;
    if (response.body.size() > 10 && strikes(m_faults.cut_page, "cut reply"))
        response.body.resize(m_dice.below(response.body.size()));
    m_executor.postAfter(delay(), [this, exchange, response = std::move(response)]() mutable {
        // What was under way when the connection broke is gone.
        if (exchange->connection == m_connection)
            finish(exchange, std::move(response));
    });
}

void FaultyNetwork::finish(const Shared& exchange, std::optional<protocol::Response> response) {
    if (std::exchange(exchange->is_finished, true))
        return;
    note(response ? "answered " + std::to_string(response->status) : "no answer");
    exchange->done(std::move(response));
}

void FaultyNetwork::listen(const std::string& token) {
    m_is_listening = !token.empty();
    m_executor.post([this] {
        if (on_live)
            on_live(m_is_listening && m_is_connected);
    });
}

void FaultyNetwork::setConnected(bool connected) {
    if (m_is_connected == connected)
        return;
    m_is_connected = connected;
    ++m_connection;
    m_trace.count(connected ? "reconnected" : "disconnected");
    note(connected ? "connected" : "disconnected");
    if (on_live)
        on_live(connected && m_is_listening);
}

void FaultyNetwork::poke(std::uint64_t head) {
    if (!m_is_connected || !m_is_listening || strikes(m_faults.lost_poke, "lost poke"))
        return;
    m_executor.postAfter(delay(), [this, head] {
        if (on_poke && m_is_connected)
            on_poke(head);
    });
}

} // namespace gw::sim
