#pragma once

#include <chrono>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <unordered_set>

namespace gw::server {

class Connections;

/// An open connection, counted from construction to destruction.
class Connection : public std::enable_shared_from_this<Connection> {
public:
    explicit Connection(std::shared_ptr<Connections> connections);
    virtual ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    /// Ends after what is being done; at once when nothing is. Any thread.
    virtual void drain() = 0;
    /// Ends now. Any thread.
    virtual void close() = 0;

private:
    std::shared_ptr<Connections> m_connections;
};

/// The open connections, so that a stop can wait for them.
class Connections {
public:
    void add(Connection* connection);
    void remove(Connection* connection);
    std::size_t count() const;
    void drainAll();
    void closeAll();
    /// Waits until none is left; false when the time is over first.
    bool waitForNone(std::chrono::milliseconds timeout);

private:
    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    std::unordered_set<Connection*> m_open;

    template<class Action>
    void forEach(Action action);
};

} // namespace gw::server
