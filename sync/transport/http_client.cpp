#include "sync/transport/http_client.h"

#include <QNetworkReply>
#include <QTimer>

#include <algorithm>

namespace gw::sync {

namespace {

QByteArray bytesOf(const std::string& text) {
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

QNetworkRequest networkRequest(const QUrl& base, const protocol::Request& request,
                               const TransportLimits& limits) {
    QNetworkRequest network(requestUrl(base, request));
    network.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    network.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    network.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    network.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    network.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    network.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    network.setTransferTimeout(static_cast<int>(limits.silence_max.count()));
    if (!request.token.empty())
        network.setRawHeader("Authorization", "Bearer " + bytesOf(request.token));
    if (!request.range.empty())
        network.setRawHeader("Range", bytesOf(request.range));
    if (request.method != "GET")
        network.setRawHeader("Content-Type", request.content_type.empty() ? QByteArray("application/json")
                                                                          : bytesOf(request.content_type));
    return network;
}

/// Only the form in seconds; a date would need a clock that agrees with the server's.
std::chrono::milliseconds retryAfter(const QNetworkReply& reply) {
    const auto seconds = std::chrono::seconds(reply.rawHeader("Retry-After").trimmed().toUInt());
    return std::min<std::chrono::milliseconds>(seconds, transport_tuning::retry_after_max);
}

/// The server answered, though perhaps with a failure, which Qt tells as an error too; its errors up to 200
/// are the network's own.
bool isAnswered(int status, QNetworkReply::NetworkError error) {
    return error == QNetworkReply::NoError || (status >= 400 && error > 200);
}

/// One transfer: gathers the answer under its limits. A child of its reply, which deletes itself.
class Transfer : public QObject {
public:
    Transfer(QNetworkReply& reply, const TransportLimits& limits, HttpClient::Done done)
        : QObject(&reply)
        , m_reply(reply)
        , m_size_max(limits.response_bytes_max)
        , m_done(std::move(done)) {
        connect(&m_reply, &QNetworkReply::readyRead, this, [this] { gather(); });
        connect(&m_reply, &QNetworkReply::finished, this, [this] { finish(); });
        QTimer::singleShot(limits.transfer_max, this, [this] { m_reply.abort(); });
    }

private:
    void gather() {
        const QByteArray bytes = m_reply.readAll();
        if (static_cast<std::int64_t>(m_body.size()) + bytes.size() > m_size_max)
            return m_reply.abort();
        m_body.append(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    }

    void finish() {
        const auto done = std::exchange(m_done, {});
        if (!done)
            return;
        const int status = m_reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        if (status == 0 || !isAnswered(status, m_reply.error()) || !isWhole())
            return done(std::nullopt);
        done(protocol::Response{.status = status,
                                .content_type = m_reply.rawHeader("Content-Type").toStdString(),
                                .body = std::move(m_body),
                                .retry_after_ms = static_cast<int>(retryAfter(m_reply).count()),
                                .content_range = m_reply.rawHeader("Content-Range").toStdString()});
    }

    /// Qt says nothing when the body of an answer with a failure's status is cut short.
    bool isWhole() const {
        bool has_length = false;
        const auto length = m_reply.rawHeader("Content-Length").toLongLong(&has_length);
        return !has_length || m_reply.hasRawHeader("Content-Encoding") ||
               static_cast<std::int64_t>(m_body.size()) == length;
    }

    QNetworkReply& m_reply;
    std::int64_t m_size_max;
    HttpClient::Done m_done;
    std::string m_body;
};

} // namespace

QUrl requestUrl(const QUrl& base, const protocol::Request& request) {
    QUrl url = base;
    QString path = base.path();
    if (path.endsWith(u'/'))
        path.chop(1);
    url.setPath(path + QString::fromStdString(request.path), QUrl::DecodedMode);
    QByteArray query;
    for (const auto& [name, value] : request.query) {
        query += query.isEmpty() ? "" : "&";
        query += bytesOf(name).toPercentEncoding() + '=' + bytesOf(value).toPercentEncoding();
    }
    url.setQuery(query.isEmpty() ? QString() : QString::fromLatin1(query), QUrl::StrictMode);
    return url;
}

HttpClient::HttpClient(QUrl base, TransportLimits limits)
    : m_base(std::move(base))
    , m_limits(limits) {
    m_manager.setAutoDeleteReplies(true);
}

void HttpClient::send(const protocol::Request& request, Done done) {
    const auto network = networkRequest(m_base, request, m_limits);
    const auto reply = request.method == "GET" ? m_manager.get(network)
                                               : m_manager.sendCustomRequest(network, bytesOf(request.method),
                                                                             bytesOf(request.body));
    new Transfer(*reply, m_limits, std::move(done));
}

} // namespace gw::sync
