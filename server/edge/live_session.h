#pragma once

#include "server/edge/edge.h"

#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/http/message.hpp>
#include <boost/beast/http/string_body.hpp>

namespace gw::server {

/// What an upgrade request was let in with.
struct LiveOpening {
    std::string peer;
    /// Empty: the first frame, {"token": "…"}, brings it.
    std::string token = {};
};

/// Goes on with a connection whose request asks for the live channel: pokes, and nothing else.
void serveLive(boost::beast::tcp_stream stream,
               boost::beast::http::request<boost::beast::http::string_body> request, LiveOpening opening,
               std::shared_ptr<Edge> edge);

} // namespace gw::server
