#pragma once

#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <functional>

/// A server on loopback that hands each whole HTTP request to a script, which writes whatever it likes.
class ScriptedServer {
public:
    using Script = std::function<void(const QByteArray& request, QTcpSocket& client)>;

    explicit ScriptedServer(Script script)
        : m_script(std::move(script)) {
        m_server.listen(QHostAddress::LocalHost);
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
            auto* client = m_server.nextPendingConnection();
            QObject::connect(client, &QTcpSocket::readyRead, client, [this, client] { take(*client); });
        });
    }

    QUrl url(const QString& path = {}) const {
        return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(m_server.serverPort()).arg(path));
    }
    int requests() const { return m_requests; }

    /// A whole answer: status line, the given fields, length and body.
    static QByteArray answer(const QByteArray& status, const QByteArray& body,
                             const QByteArray& fields = {}) {
        return "HTTP/1.1 " + status + "\r\n" + fields + "Content-Length: " + QByteArray::number(body.size()) +
               "\r\n\r\n" + body;
    }

private:
    void take(QTcpSocket& client) {
        QByteArray request = client.property("request").toByteArray() + client.readAll();
        const auto header_end = request.indexOf("\r\n\r\n");
        const auto length_at = request.toLower().indexOf("content-length:");
        qsizetype length = 0;
        if (length_at >= 0 && length_at < header_end)
            length = request.mid(length_at + 15, request.indexOf('\r', length_at) - length_at - 15)
                         .trimmed()
                         .toLongLong();
        const bool is_whole = header_end >= 0 && request.size() >= header_end + 4 + length;
        client.setProperty("request", is_whole ? QByteArray() : request);
        if (!is_whole)
            return;
        ++m_requests;
        m_script(request, client);
    }

    Script m_script;
    QTcpServer m_server;
    int m_requests = 0;
};
