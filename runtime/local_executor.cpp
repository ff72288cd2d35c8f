#include "runtime/local_executor.h"

namespace gw {

void LocalExecutor::postAfter(milliseconds delay, Task task) {
    m_tasks.emplace(m_clock.monotonic() + delay, std::move(task));
}

bool LocalExecutor::runOne() {
    const auto first = m_tasks.begin();
    if (first == m_tasks.end() || first->first > m_clock.monotonic())
        return false;
    const Task task = std::move(first->second);
    m_tasks.erase(first);
    task();
    return true;
}

void LocalExecutor::runDue() {
    while (runOne()) {
    }
}

bool LocalExecutor::runUntilIdle(milliseconds limit) {
    const milliseconds end = m_clock.monotonic() + limit;
    for (runDue(); !m_tasks.empty(); runDue()) {
        const milliseconds next = m_tasks.begin()->first;
        if (next > end)
            return false;
        m_clock.advance(next - m_clock.monotonic());
    }
    return true;
}

} // namespace gw
