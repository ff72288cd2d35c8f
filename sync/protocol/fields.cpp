#include "sync/protocol/fields.h"

namespace gw::protocol {

namespace {

std::uint64_t countAt(const boost::json::value& value, const codec::Place& place) {
    return static_cast<std::uint64_t>(
        codec::decodeInteger(value, place, 0, std::numeric_limits<std::int64_t>::max()));
}

} // namespace

const boost::json::value& Fields::required(std::string_view name) const {
    const auto* value = m_object.if_contains(name);
    if (!value)
        codec::fail(m_place.field(name), "This field is missing.");
    return *value;
}

std::uint64_t Fields::count(std::string_view name) const {
    return countAt(required(name), m_place.field(name));
}

std::vector<std::uint64_t> Fields::counts(std::string_view name) const {
    const auto place = m_place.field(name);
    const auto& values = codec::decodeArray(required(name), place);
    std::vector<std::uint64_t> result;
    result.reserve(values.size());
    for (std::size_t i = 0; i < values.size(); ++i)
        result.push_back(countAt(values[i], place.element(i)));
    return result;
}

const boost::json::object& Fields::object(std::string_view name) const {
    return codec::decodeObject(required(name), m_place.field(name));
}

const boost::json::array& Fields::array(std::string_view name) const {
    return codec::decodeArray(required(name), m_place.field(name));
}

void Fields::only(std::initializer_list<std::string_view> known) const {
    codec::refuseUnknown(m_object, m_place, known);
}

} // namespace gw::protocol
