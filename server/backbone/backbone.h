#pragma once

#include "server/backbone/entry.h"

#include <cstddef>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace gw::server {

/// Reads a module's log from any position. Used on one executor, the subscriber's.
class LogReader {
public:
    virtual ~LogReader() = default;
    /// Entries after `after` in order, about `max` of them and whole groups only; empty at the end of the
    /// log. A failure to read is "log_unreadable".
    virtual Result<std::vector<Entry>> read(Seq after, std::size_t max) = 0;
};

/// The owner's end of a log.
class Log {
public:
    virtual ~Log() = default;
    virtual const std::string& name() const = 0;
    /// Newest durable position; any thread.
    virtual Seq head() const = 0;
    /// A reader for one more subscriber; it opens what it needs at its first read.
    virtual std::unique_ptr<LogReader> reader() = 0;
    /// `wake` is called after each commit, on the owner's executor; it only posts.
    virtual void onGrowth(std::function<void()> wake) = 0;
};

/// Carries logs from their owners to subscribers. Every subscriber keeps its checkpoint in its own
/// transaction, so effects are exactly once whatever the carrier (architecture.md, Backbone).
class Backbone {
public:
    virtual ~Backbone() = default;
    virtual void attach(std::shared_ptr<Log> log) = 0;
    /// The subscribers' end of a log; null when no module of that name is attached.
    virtual std::shared_ptr<Log> find(const std::string& name) const = 0;
};

} // namespace gw::server
