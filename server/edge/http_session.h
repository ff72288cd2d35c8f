#pragma once

#include "server/edge/edge.h"

#include <boost/asio/ip/tcp.hpp>

namespace gw::server {

/// Serves HTTP/1.1 on an accepted connection until either side ends it. The socket's executor is a strand.
void serveHttp(boost::asio::ip::tcp::socket socket, std::shared_ptr<Edge> edge);

/// Tells a client that there are too many connections, if it can be told without waiting, and hangs up.
void refuseConnection(boost::asio::ip::tcp::socket socket);

} // namespace gw::server
