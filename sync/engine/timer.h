#pragma once

#include "model/base/ports.h"

#include <memory>

namespace gw::sync {

/// One delayed call at a time over an executor; starting again replaces it, destruction drops it.
class Timer {
public:
    explicit Timer(Executor& executor)
        : m_executor(executor) {}

    void start(milliseconds delay, Executor::Task task) {
        m_pending = std::make_shared<Executor::Task>(std::move(task));
        m_executor.postAfter(delay, [weak = std::weak_ptr(m_pending), this] {
            const auto pending = weak.lock();
            if (!pending)
                return;
            m_pending.reset();
            (*pending)();
        });
    }
    void stop() { m_pending.reset(); }
    bool isRunning() const { return m_pending != nullptr; }

private:
    Executor& m_executor;
    std::shared_ptr<Executor::Task> m_pending = {};
};

} // namespace gw::sync
