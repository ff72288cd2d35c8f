#pragma once

#include "model/base/ports.h"

#include <QObject>

namespace gw::sync {

/// Runs tasks on the event loop of the thread that made it; what waits is dropped with it.
class QtExecutor : public Executor {
public:
    /// An exception that a task lets out ends in `on_failure`, called from its catch block.
    explicit QtExecutor(std::function<void()> on_failure)
        : m_on_failure(std::move(on_failure)) {}

    void post(Task task) override;
    void postAfter(milliseconds delay, Task task) override;
    /// Runs a task now, under the same guard.
    void run(const Task& task);

private:
    std::function<void()> m_on_failure;
    QObject m_context; ///< the last member: first to go, so that no task runs on what is left
};

} // namespace gw::sync
