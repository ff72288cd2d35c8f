#include "server/edge/live_hub.h"

#include "server/edge/tuning.h"

namespace gw::server {

bool LiveHub::add(AccountId account, const std::shared_ptr<LiveSink>& sink) {
    const std::lock_guard lock(m_mutex);
    auto& sinks = m_sinks[account];
    std::erase_if(sinks, [](const auto& known) { return known.expired(); });
    if (sinks.size() >= edge_tuning::live_per_account_max)
        return false;
    sinks.push_back(sink);
    return true;
}

void LiveHub::poke(AccountId account, std::uint64_t head) {
    std::vector<std::shared_ptr<LiveSink>> alive;
    {
        const std::lock_guard lock(m_mutex);
        const auto found = m_sinks.find(account);
        if (found == m_sinks.end())
            return;
        for (const auto& known : found->second) {
            if (auto sink = known.lock())
                alive.push_back(std::move(sink));
        }
        if (alive.empty())
            m_sinks.erase(found);
    }
    for (const auto& sink : alive)
        sink->poke(head);
}

} // namespace gw::server
