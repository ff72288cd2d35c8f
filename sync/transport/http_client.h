#pragma once

#include "sync/protocol/message.h"
#include "sync/transport/limits.h"

#include <QNetworkAccessManager>
#include <QUrl>

#include <functional>
#include <optional>

namespace gw::sync {

/// Sends requests to one server over HTTP, on the thread it lives in. Follows no redirects, keeps no cookies
/// and no cache.
class HttpClient {
public:
    using Done = std::function<void(std::optional<protocol::Response>)>;

    /// `base` is http or https; its path, if any, stands before every request's.
    explicit HttpClient(QUrl base, TransportLimits limits = {});

    /// Calls `done` exactly once, never inside send(); with nothing when no whole answer came (no connection,
    /// time-out, cut short, too large). After the client is destroyed nothing is called any more.
    void send(const protocol::Request& request, Done done);

private:
    QUrl m_base;
    TransportLimits m_limits;
    QNetworkAccessManager m_manager;
};

/// Where a request goes. `base` stands before its path; the query is percent-encoded.
QUrl requestUrl(const QUrl& base, const protocol::Request& request);

} // namespace gw::sync
