#pragma once

#include "model/base/ports.h"
#include "server/module/body.h"
#include "server/module/module.h"

#include <atomic>
#include <deque>
#include <memory>
#include <mutex>
#include <span>
#include <vector>

namespace gw::server {

/// The queue of a worker head: bounded, run in batches of one transaction each, in tasks posted to the
/// executor. When a job of a batch fails, the batch is undone and its jobs run one by one, so that only the
/// failing one is answered with its problem.
class Worker : public std::enable_shared_from_this<Worker> {
public:
    Worker(std::shared_ptr<Body> body, std::shared_ptr<Module> module, Executor& executor);

    /// Any thread. False when the queue is full; `internal` jobs (subscriptions) are few and always taken.
    bool submit(Job job, bool internal = false);
    /// Whether the last transaction failed because the file cannot be written (disk full, I/O error, damage);
    /// any thread.
    bool failing() const { return m_failing; }
    /// Called on the worker's executor after each commit that made the log longer.
    std::function<void()> on_growth;

private:
    using Jobs = std::vector<Job>;
    void schedule();
    void run();
    Jobs takeBatch();
    Result<void> attempt(std::span<Job> jobs);
    static void finish(std::span<Job> jobs, const Result<void>& outcome);

    std::shared_ptr<Body> m_body;
    std::shared_ptr<Module> m_module;
    Executor& m_executor;
    std::atomic<bool> m_failing = false;
    std::mutex m_mutex;
    std::deque<Job> m_queue;  ///< guarded by m_mutex
    bool m_scheduled = false; ///< guarded by m_mutex
};

} // namespace gw::server
