#pragma once

#include "sync/engine/ports.h"
#include "sync/transport/http_client.h"
#include "sync/transport/live_connection.h"

namespace gw::sync {

/// The engine's network over HTTP and WebSocket. Blobs have connections of their own, so that a command never
/// stands behind a part in one. Lives on the thread that made it, which needs an event loop;
/// answers and pokes come as tasks of its executor, on the same thread.
class HttpNetwork : public Network {
public:
    /// `server` is its http or https address.
    HttpNetwork(const QUrl& server, Random& jitter, Executor& executor, TransportLimits limits = {});

    void send(protocol::Request request, Done done) override;
    void listen(const std::string& token) override { m_live.listen(token); }

private:
    Executor& m_executor;
    HttpClient m_client;
    HttpClient m_blob_client;
    LiveConnection m_live;
};

/// Whether requests can be sent there at all: http or https with a host, and no user name or query.
bool isServerUrl(const QUrl& url);

} // namespace gw::sync
