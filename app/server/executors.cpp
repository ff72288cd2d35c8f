#include "app/server/executors.h"

namespace gw::server {

Executor& Executors::at(const std::string& name) {
    const std::lock_guard lock(m_mutex);
    auto& executor = m_executors[name];
    if (!executor)
        executor = std::make_unique<ThreadExecutor>(name);
    return *executor;
}

void Executors::stop() {
    for (const auto& [name, executor] : m_executors)
        executor->stop();
}

} // namespace gw::server
