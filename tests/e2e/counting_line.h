#pragma once

#include <QTcpServer>
#include <QUrl>

#include <cstdint>

class QTcpSocket;

namespace gw::e2e {

/// A wire between studios and a server on loopback: it counts the bytes that go through, and can be cut.
/// Lives on the event loop of its thread.
class CountingLine : public QTcpServer {
public:
    explicit CountingLine(const QUrl& server);

    QUrl url() const;
    /// Bytes that studios sent, and that they were sent, since the line was laid.
    std::int64_t up() const { return m_up; }
    std::int64_t down() const { return m_down; }
    /// Breaks every connection; new ones are taken at once.
    void cut();

private:
    void join(QTcpSocket* studio);
    void pass(QTcpSocket* from, QTcpSocket* to, std::int64_t& count);

    quint16 m_server_port;
    std::int64_t m_up = 0;
    std::int64_t m_down = 0;
};

} // namespace gw::e2e
