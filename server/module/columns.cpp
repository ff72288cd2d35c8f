#include "server/module/columns.h"

#include "sql/sql_error.h"

#include <boost/json/parse.hpp>

#include <algorithm>
#include <stdexcept>

namespace gw::server {

namespace {

template<std::size_t size>
std::array<std::uint8_t, size> arrayFrom(std::string_view bytes) {
    if (bytes.size() != size)
        throw sql::SqlError("damaged_file", "an id of " + std::to_string(bytes.size()) + " bytes");
    std::array<std::uint8_t, size> array;
    std::copy(bytes.begin(), bytes.end(), array.begin());
    return array;
}

} // namespace

Uuid uuidFrom(std::string_view bytes) { return Uuid(arrayFrom<16>(bytes)); }

std::array<std::uint8_t, 32> digestBytesFrom(std::string_view bytes) { return arrayFrom<32>(bytes); }

AnyEvent decodedEvent(const Entry& entry) {
    auto event = decodeEvent(entry.type, entry.version, boost::json::parse(entry.body));
    if (!event)
        throw std::runtime_error(entry.type + " at " + std::to_string(entry.seq) + ": " + event.error().what);
    return *event;
}

} // namespace gw::server
