#include "model/codec/place.h"

namespace gw::codec {

std::string Place::path() const {
    if (!parent)
        return {};
    std::string text = parent->path();
    if (key.empty())
        return text + "[" + std::to_string(index) + "]";
    return text.empty() ? std::string(key) : text + "." + std::string(key);
}

void fail(const Place& place, std::string what) {
    throw DecodeError{.what = std::move(what), .where = place.path()};
}

} // namespace gw::codec
