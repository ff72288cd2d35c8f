#pragma once

#include "model/base/ports.h"
#include "sync/transport/limits.h"

#include <QElapsedTimer>
#include <QNetworkRequest>
#include <QTimer>
#include <QWebSocket>

#include <functional>

namespace gw::sync {

/// A WebSocket to /v1/live that is kept open: opened again after a jittered wait whenever it breaks, and
/// given up as half open when the server falls silent. Lives on one thread.
class LiveConnection : public QObject {
public:
    /// `base` is the server's http or https address.
    LiveConnection(const QUrl& base, Random& jitter, TransportLimits limits = {});

    /// Connects with this reference token from now on; empty closes. The same token again connects at once
    /// if it is not connected.
    void listen(const std::string& token);

    std::function<void(std::uint64_t head)> on_poke;
    std::function<void(bool live)> on_live;

private:
    void open();
    void stop();
    void onOpen();
    void onBroken();
    void onText(const QString& text);
    void beat();

    QUrl m_url;
    Random& m_jitter;
    TransportLimits m_limits;
    std::string m_token;
    QWebSocket* m_socket = nullptr; ///< a new one for every attempt
    QTimer m_retry;                 ///< until the next attempt
    QTimer m_deadline;              ///< of the opening
    QTimer m_ping;
    QElapsedTimer m_heard; ///< since the server's last sign of life
    int m_attempts = 0;    ///< since the server last said something
    bool m_is_live = false;
};

} // namespace gw::sync
