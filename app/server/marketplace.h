#pragma once

#include "app/server/executors.h"
#include "runtime/system_clock.h"
#include "runtime/system_random.h"
#include "server/core/core.h"
#include "server/core/data_folder.h"
#include "server/edge/listener.h"

#include <atomic>
#include <memory>

namespace gw::server {

/// The long-lived objects of the program: the folder, threads, modules and, once it listens, the edge.
class Marketplace {
public:
    /// Problems: those of Core.
    static Result<std::unique_ptr<Marketplace>> open(std::unique_ptr<DataFolder> folder);
    ~Marketplace();

    Core& core() { return *m_core; }
    const Clock& clock() const { return m_clock; }
    Random& random() { return m_random; }
    /// A thread of its own for each name.
    Executor& executor(const std::string& name) { return m_executors.at(name); }

    /// Problems: those of Listener.
    Result<void> listen(EdgeOptions options);
    std::uint16_t port() const { return m_listener->port(); }
    /// Accepts nothing more, lets running requests finish until the deadline, then stops the threads.
    void stop(milliseconds deadline);

private:
    explicit Marketplace(std::unique_ptr<DataFolder> folder);
    Environment environment();

    SystemClock m_clock;
    SystemRandom m_random;
    std::unique_ptr<DataFolder> m_folder;
    Executors m_executors;
    std::unique_ptr<Core> m_core;
    std::unique_ptr<Listener> m_listener;
    std::atomic<Listener*> m_poked = nullptr; ///< the listener, for the feed's thread
};

/// One line on stderr; any thread.
void logLine(const std::string& line);

} // namespace gw::server
