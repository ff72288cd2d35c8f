#include "app/server/marketplace.h"

#include <cstdio>

namespace gw::server {

void logLine(const std::string& line) { std::fprintf(stderr, "%s\n", line.c_str()); }

Marketplace::Marketplace(std::unique_ptr<DataFolder> folder)
    : m_folder(std::move(folder)) {}

Result<std::unique_ptr<Marketplace>> Marketplace::open(std::unique_ptr<DataFolder> folder) {
    std::unique_ptr<Marketplace> marketplace(new Marketplace(std::move(folder)));
    auto core = Core::open(marketplace->environment());
    if (!core)
        return core.error();
    marketplace->m_core = std::move(*core);
    return marketplace;
}

Marketplace::~Marketplace() { stop(milliseconds(0)); }

Environment Marketplace::environment() {
    return {.clock = m_clock,
            .random = m_random,
            .executor = [this](const std::string& name) -> Executor& { return m_executors.at(name); },
            .data_folder = m_folder->path(),
            .log = logLine,
            .on_head_moved =
                [this](AccountId account, std::uint64_t head) {
                    if (auto* listener = m_poked.load())
                        listener->poke(account, head);
                }};
}

Result<void> Marketplace::listen(EdgeOptions options) {
    auto listener =
        Listener::open(std::move(options),
                       {.handle =
                            [this](protocol::Request request, std::function<void(protocol::Response)> done) {
                                m_core->handle(std::move(request), std::move(done));
                            },
                        .account_of = [this](const std::string& token) { return m_core->accountOf(token); }},
                       m_clock);
    if (!listener)
        return listener.error();
    m_listener = std::move(*listener);
    m_poked = m_listener.get();
    return {};
}

/// The threads end before the modules do; the modules' work that is left over does nothing.
void Marketplace::stop(milliseconds deadline) {
    if (m_listener)
        m_listener->stop(deadline);
    m_executors.stop();
}

} // namespace gw::server
