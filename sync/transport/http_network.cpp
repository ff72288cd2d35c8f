#include "sync/transport/http_network.h"

namespace gw::sync {

HttpNetwork::HttpNetwork(const QUrl& server, Random& jitter, Executor& executor, TransportLimits limits)
    : m_executor(executor)
    , m_client(server, limits)
    , m_blob_client(server, limits)
    , m_live(server, jitter, limits) {
    m_live.on_poke = [this](std::uint64_t head) {
        m_executor.post([this, head] {
            if (on_poke)
                on_poke(head);
        });
    };
    m_live.on_live = [this](bool live) {
        m_executor.post([this, live] {
            if (on_live)
                on_live(live);
        });
    };
}

void HttpNetwork::send(protocol::Request request, Done done) {
    auto& client = request.path.starts_with("/v1/blobs/") ? m_blob_client : m_client;
    client.send(request, [this, done = std::move(done)](std::optional<protocol::Response> response) {
        m_executor.post([done, response = std::move(response)] { done(response); });
    });
}

bool isServerUrl(const QUrl& url) {
    const bool is_http = url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
    return url.isValid() && is_http && !url.host().isEmpty() && url.userInfo().isEmpty() && !url.hasQuery() &&
           !url.hasFragment();
}

} // namespace gw::sync
