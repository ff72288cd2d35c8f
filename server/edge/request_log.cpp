#include "server/edge/request_log.h"

#include <boost/json/object.hpp>
#include <boost/json/serialize.hpp>

namespace gw::server {

namespace {
constexpr std::size_t text_bytes_max = 200;
}

std::string RequestRecord::toLine() const {
    boost::json::object line{
        {"time", time.toString()},
        {"peer", peer},
        {"method", method.substr(0, text_bytes_max)},
        {"path", path.substr(0, text_bytes_max)},
        {"status", status},
        {"ms", took.count()},
        {"bytes_in", bytes_in},
        {"bytes_out", bytes_out},
    };
    if (account)
        line["account"] = account->toString();
    if (!problem.empty())
        line["problem"] = problem;
    return boost::json::serialize(line);
}

} // namespace gw::server
