#include "model/codec/encode.h"

namespace gw::codec {

boost::json::value encodeMoney(const Money& money) {
    boost::json::object object;
    object.reserve(2);
    object.emplace("minor", money.minor());
    object.emplace("currency", money.currency().toString());
    return object;
}

} // namespace gw::codec
