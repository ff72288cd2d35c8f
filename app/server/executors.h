#pragma once

#include "runtime/thread_executor.h"

#include <map>
#include <memory>
#include <mutex>
#include <string>

namespace gw::server {

/// A thread for each name that is asked for.
class Executors {
public:
    ~Executors() { stop(); }
    Executor& at(const std::string& name);
    /// Stops all threads; none of the tasks left runs.
    void stop();

private:
    std::mutex m_mutex;
    std::map<std::string, std::unique_ptr<ThreadExecutor>> m_executors;
};

} // namespace gw::server
