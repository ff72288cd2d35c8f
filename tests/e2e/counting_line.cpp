#include "tests/e2e/counting_line.h"

#include <QTcpSocket>

namespace gw::e2e {

namespace {

/// Held back at most in each direction: what has left a studio is soon with the server.
constexpr qint64 buffer_bytes_max = 128 * 1024;

} // namespace

CountingLine::CountingLine(const QUrl& server)
    : m_server_port(static_cast<quint16>(server.port())) {
    connect(this, &QTcpServer::newConnection, this, [this] {
        while (auto* studio = nextPendingConnection())
            join(studio);
    });
    listen(QHostAddress::LocalHost);
}

QUrl CountingLine::url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(serverPort())); }

void CountingLine::cut() {
    for (auto* socket : findChildren<QTcpSocket*>())
        socket->abort();
}

void CountingLine::join(QTcpSocket* studio) {
    auto* server = new QTcpSocket(this);
    for (auto* socket : {studio, server}) {
        socket->setReadBufferSize(buffer_bytes_max);
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    }
    const auto moveUp = [this, studio, server] { pass(studio, server, m_up); };
    const auto moveDown = [this, studio, server] { pass(server, studio, m_down); };
    connect(studio, &QTcpSocket::readyRead, server, moveUp);
    connect(server, &QTcpSocket::bytesWritten, studio, moveUp);
    connect(server, &QTcpSocket::connected, studio, moveUp);
    connect(server, &QTcpSocket::readyRead, studio, moveDown);
    connect(studio, &QTcpSocket::bytesWritten, server, moveDown);
    // What one end has not taken yet is lost with the other, as on a wire.
    connect(studio, &QTcpSocket::disconnected, server, &QTcpSocket::abort);
    connect(server, &QTcpSocket::disconnected, studio, &QTcpSocket::disconnectFromHost);
    connect(server, &QTcpSocket::errorOccurred, studio, [studio] { studio->disconnectFromHost(); });
    server->connectToHost(QHostAddress::LocalHost, m_server_port);
}

void CountingLine::pass(QTcpSocket* from, QTcpSocket* to, std::int64_t& count) {
    if (to->state() != QAbstractSocket::ConnectedState || to->bytesToWrite() > buffer_bytes_max)
        return;
    const auto bytes = from->read(buffer_bytes_max);
    count += bytes.size();
    to->write(bytes);
}

} // namespace gw::e2e
