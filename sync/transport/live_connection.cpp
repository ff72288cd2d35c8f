#include "sync/transport/live_connection.h"

#include "model/codec/vocabulary.h"
#include "sync/transport/http_client.h"

#include <algorithm>

namespace gw::sync {

namespace {

QUrl liveUrl(const QUrl& base) {
    QUrl url = requestUrl(base, {.method = "GET", .path = "/v1/live", .query = {}});
    url.setScheme(base.scheme() == QLatin1String("https") ? QStringLiteral("wss") : QStringLiteral("ws"));
    return url;
}

/// The position of {"head": n}; nothing when the frame says something else.
std::optional<std::uint64_t> headIn(const QString& frame) {
    const auto value = parseJson(frame.toStdString());
    if (!value || !value->is_object())
        return std::nullopt;
    const auto* head = value->get_object().if_contains("head");
    if (!head || !head->is_int64() || head->get_int64() < 0)
        return std::nullopt;
    return static_cast<std::uint64_t>(head->get_int64());
}

/// At least the shortest wait; beyond it a random part of a bound that doubles with every attempt.
std::chrono::milliseconds waitBefore(int attempt, Random& jitter, const TransportLimits& limits) {
    const auto bound = std::min(limits.live_retry_max, limits.live_retry_min * (1 << std::min(attempt, 20)));
    const auto part = jitter.next64() % static_cast<std::uint64_t>(bound.count() + 1);
    return limits.live_retry_min + std::chrono::milliseconds(part);
}

} // namespace

LiveConnection::LiveConnection(const QUrl& base, Random& jitter, TransportLimits limits)
    : m_url(liveUrl(base))
    , m_jitter(jitter)
    , m_limits(limits) {
    m_retry.setSingleShot(true);
    m_deadline.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, [this] { open(); });
    connect(&m_deadline, &QTimer::timeout, this, [this] { onBroken(); });
    connect(&m_ping, &QTimer::timeout, this, [this] { beat(); });
}

void LiveConnection::listen(const std::string& token) {
    if (token == m_token && (m_is_live || m_deadline.isActive()))
        return;
    m_token = token;
    m_attempts = 0;
    stop();
    if (!m_token.empty())
        open();
}

void LiveConnection::open() {
    QNetworkRequest request(m_url);
    request.setRawHeader("Authorization", "Bearer " + QByteArray::fromStdString(m_token));
    m_deadline.start(m_limits.live_open_max);
    m_socket = new QWebSocket(QString(), QWebSocketProtocol::VersionLatest, this);
    m_socket->setMaxAllowedIncomingFrameSize(transport_tuning::live_frame_bytes_max);
    m_socket->setMaxAllowedIncomingMessageSize(transport_tuning::live_frame_bytes_max);
    connect(m_socket, &QWebSocket::connected, this, [this] { onOpen(); });
    connect(m_socket, &QWebSocket::disconnected, this, [this] { onBroken(); });
    connect(m_socket, qOverload<QAbstractSocket::SocketError>(&QWebSocket::error), this,
            [this] { onBroken(); });
    connect(m_socket, &QWebSocket::textMessageReceived, this, [this](const QString& text) { onText(text); });
    connect(m_socket, &QWebSocket::pong, this, [this] { m_heard.restart(); });
    m_socket->open(request);
}

void LiveConnection::stop() {
    m_retry.stop();
    m_deadline.stop();
    m_ping.stop();
    if (auto* socket = std::exchange(m_socket, nullptr)) {
        // Perhaps one of its own signals led here; and what it still has to say is not wanted.
        socket->disconnect(this);
        socket->abort();
        socket->deleteLater();
    }
    if (std::exchange(m_is_live, false) && on_live)
        on_live(false);
}

void LiveConnection::onOpen() {
    m_deadline.stop();
    m_heard.start();
    m_ping.start(m_limits.live_ping_every);
    m_is_live = true;
    if (on_live)
        on_live(true);
}

void LiveConnection::onBroken() {
    stop();
    // Whoever was told may have asked to connect again, or to stop.
    if (!m_token.empty() && !m_socket)
        m_retry.start(waitBefore(m_attempts++, m_jitter, m_limits));
}

void LiveConnection::onText(const QString& text) {
    m_heard.restart();
    const auto head = headIn(text);
    if (!head)
        return;
    // A server that takes connections only to close them must not be asked every half second.
    m_attempts = 0;
    if (on_poke)
        on_poke(*head);
}

void LiveConnection::beat() {
    if (std::chrono::milliseconds(m_heard.elapsed()) > m_limits.live_silence_max)
        onBroken();
    else
        m_socket->ping();
}

} // namespace gw::sync
