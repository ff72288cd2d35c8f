#pragma once

#include "model/base/ports.h"
#include "server/backbone/backbone.h"

#include <atomic>
#include <memory>
#include <string>

namespace gw::server {

/// A subscriber's end: a module's body that takes entries and remembers how far it is.
class Consumer {
public:
    virtual ~Consumer() = default;
    virtual const std::string& name() const = 0;
    /// Last position of `source` whose effect is durable here; 0 before the first. Problem
    /// "log_unreadable" when the disk fails: it is asked again.
    virtual Result<Seq> checkpoint(const std::string& source) = 0;
    /// Takes effect of `entries` and moves the checkpoint, in one transaction. `done` is called after it,
    /// never inside the call. Entries at or below the checkpoint are skipped; a gap is refused ("log_gap").
    virtual void take(const std::string& source, std::vector<Entry> entries,
                      std::function<void(Result<void>)> done) = 0;
};

/// Pumps one log into one consumer, in order, one batch at a time, on the consumer's executor. Failures are
/// tried again after a growing pause; a batch that fails `tries_max` times stops the subscription, which
/// stays visible as not ready: an event is never skipped.
class Subscription : public std::enable_shared_from_this<Subscription> {
public:
    /// Tells what a person who runs the server should know, in one line.
    using Logger = std::function<void(const std::string& line)>;

    Subscription(std::shared_ptr<Log> log, std::weak_ptr<Consumer> consumer, Executor& executor,
                 Logger logger);
    /// Is woken by the log's growth from now on. Once, before anything is appended.
    void follow();
    /// Looks for new entries soon, from where the consumer's checkpoint is; any thread.
    void wake();

    const std::string& source() const { return m_log->name(); }
    /// Position up to which the consumer has taken effect; any thread.
    Seq applied() const { return m_applied; }
    /// Newest durable position of the source; any thread.
    Seq sourceHead() const { return m_log->head(); }
    bool caughtUp() const { return applied() >= sourceHead(); }
    /// Stopped on a batch that never succeeds.
    bool failed() const { return m_failed; }

private:
    void pump();
    void taken(const Result<void>& outcome, Seq through);
    void failedOnce(const Problem& problem);

    std::shared_ptr<Log> m_log;
    std::weak_ptr<Consumer> m_consumer;
    Executor& m_executor;
    Logger m_logger;
    std::unique_ptr<LogReader> m_reader;
    std::atomic<Seq> m_applied = 0;
    std::atomic<bool> m_failed = false;
    std::atomic<bool> m_posted = false;
    bool m_busy = false;
    int m_failures = 0;
};

} // namespace gw::server
