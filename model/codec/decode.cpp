#include "model/codec/decode.h"

#include <algorithm>

namespace gw::codec {

std::string_view decodeText(const boost::json::value& value, const Place& place) {
    const auto* text = value.if_string();
    if (!text)
        fail(place, "A text is expected here.");
    // Text ends up in SQLite, file names and C interfaces, where a NUL would cut it silently.
    if (place.policy == Policy::strict && text->find('\0') != text->npos)
        fail(place, "A text can't contain the character U+0000.");
    return {text->data(), text->size()};
}

bool decodeBool(const boost::json::value& value, const Place& place) {
    const auto* flag = value.if_bool();
    if (!flag)
        fail(place, "true or false is expected here.");
    return *flag;
}

std::int64_t decodeInteger(const boost::json::value& value, const Place& place, std::int64_t min,
                           std::int64_t max) {
    const auto* number = value.if_int64();
    std::int64_t found = 0;
    if (number)
        found = *number;
    else if (const auto* big = value.if_uint64(); big && std::in_range<std::int64_t>(*big))
        found = static_cast<std::int64_t>(*big);
    else
        fail(place, "A whole number of at most 64 bits is expected here.");
    if (found < min || found > max)
        fail(place, "The number is out of range.");
    return found;
}

Money decodeMoney(const boost::json::value& value, const Place& place) {
    const auto& object = decodeObject(value, place);
    if (place.policy == Policy::strict)
        refuseUnknown(object, place, {"minor", "currency"});
    const auto* minor = object.if_contains("minor");
    const auto* currency = object.if_contains("currency");
    if (!minor || !currency)
        fail(place.field(minor ? "currency" : "minor"), "This field is missing.");
    return {decode<std::int64_t>(*minor, place.field("minor")),
            decodeTextual<Currency>(*currency, place.field("currency"))};
}

const boost::json::object& decodeObject(const boost::json::value& value, const Place& place) {
    const auto* object = value.if_object();
    if (!object)
        fail(place, "An object is expected here.");
    return *object;
}

const boost::json::array& decodeArray(const boost::json::value& value, const Place& place) {
    const auto* array = value.if_array();
    if (!array)
        fail(place, "A list is expected here.");
    return *array;
}

void refuseUnknown(const boost::json::object& object, const Place& place,
                   std::initializer_list<std::string_view> known) {
    for (const auto& member : object) {
        const std::string_view key = member.key();
        if (std::find(known.begin(), known.end(), key) == known.end())
            fail(place.field(key), "This field is not known.");
    }
}

} // namespace gw::codec
