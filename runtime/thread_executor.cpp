#include "runtime/thread_executor.h"

#include <pthread.h>

namespace gw {

ThreadExecutor::ThreadExecutor(std::string name)
    : m_thread([this, name = std::move(name)] { run(name); }) {}

ThreadExecutor::~ThreadExecutor() { stop(); }

void ThreadExecutor::stop() {
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_one();
    if (m_thread.joinable())
        m_thread.join();
}

void ThreadExecutor::postAfter(milliseconds delay, Task task) {
    {
        const std::lock_guard lock(m_mutex);
        m_tasks.emplace(std::chrono::steady_clock::now() + delay, std::move(task));
    }
    m_wake.notify_one();
}

void ThreadExecutor::run(const std::string& name) {
    pthread_setname_np(pthread_self(), name.substr(0, 15).c_str());
    std::unique_lock lock(m_mutex);
    while (!m_stopping) {
        if (m_tasks.empty()) {
            m_wake.wait(lock);
            continue;
        }
        const auto first = m_tasks.begin();
        if (first->first > std::chrono::steady_clock::now()) {
            m_wake.wait_until(lock, Due(first->first));
            continue;
        }
        const Task task = std::move(first->second);
        m_tasks.erase(first);
        lock.unlock();
        task();
        lock.lock();
    }
}

} // namespace gw
