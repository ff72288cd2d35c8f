#include "server/edge/connection.h"

#include <vector>

namespace gw::server {

Connection::Connection(std::shared_ptr<Connections> connections)
    : m_connections(std::move(connections)) {
    m_connections->add(this);
}

Connection::~Connection() { m_connections->remove(this); }

void Connections::add(Connection* connection) {
    const std::lock_guard lock(m_mutex);
    m_open.insert(connection);
}

void Connections::remove(Connection* connection) {
    const std::lock_guard lock(m_mutex);
    m_open.erase(connection);
    m_changed.notify_all();
}

std::size_t Connections::count() const {
    const std::lock_guard lock(m_mutex);
    return m_open.size();
}

/// Outside the lock: an action may end the last use of a connection, whose destructor takes the lock.
template<class Action>
void Connections::forEach(Action action) {
    std::vector<std::shared_ptr<Connection>> open;
    {
        const std::lock_guard lock(m_mutex);
        for (auto* connection : m_open) {
            if (auto alive = connection->weak_from_this().lock())
                open.push_back(std::move(alive));
        }
    }
    for (const auto& connection : open)
        action(*connection);
}

void Connections::drainAll() {
    forEach([](Connection& connection) { connection.drain(); });
}

void Connections::closeAll() {
    forEach([](Connection& connection) { connection.close(); });
}

bool Connections::waitForNone(std::chrono::milliseconds timeout) {
    std::unique_lock lock(m_mutex);
    return m_changed.wait_for(lock, timeout, [this] { return m_open.empty(); });
}

} // namespace gw::server
