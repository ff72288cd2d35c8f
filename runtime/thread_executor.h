#pragma once

#include "model/base/ports.h"

#include <condition_variable>
#include <map>
#include <mutex>
#include <string>
#include <thread>

namespace gw {

/// One thread that runs tasks one after another, by their due time and then by the order of posting.
class ThreadExecutor : public Executor {
public:
    /// `name` is the thread's, for debuggers; its first 15 characters count.
    explicit ThreadExecutor(std::string name);
    /// stop(), if that was not done.
    ~ThreadExecutor() override;
    ThreadExecutor(const ThreadExecutor&) = delete;
    ThreadExecutor& operator=(const ThreadExecutor&) = delete;

    /// Any thread.
    void post(Task task) override { postAfter(milliseconds(0), std::move(task)); }
    void postAfter(milliseconds delay, Task task) override;
    /// Finishes the running task and joins; the tasks that wait, and those posted later, never run. Executors
    /// that post to each other are all stopped before one is destroyed.
    void stop();

private:
    using Due = std::chrono::steady_clock::time_point;
    void run(const std::string& name);

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::multimap<Due, Task> m_tasks; ///< guarded by m_mutex
    bool m_stopping = false;          ///< guarded by m_mutex
    std::thread m_thread;
};

} // namespace gw
