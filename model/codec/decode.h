#pragma once

#include "model/base/money.h"
#include "model/codec/place.h"
#include "model/codec/traits.h"

#include <boost/describe/enum_from_string.hpp>
#include <boost/json/value.hpp>

#include <limits>
#include <string>

namespace gw::codec {

/// Reads a value of type T; throws DecodeError.
template<class T>
T decode(const boost::json::value& value, const Place& place);

std::string_view decodeText(const boost::json::value& value, const Place& place);
bool decodeBool(const boost::json::value& value, const Place& place);
std::int64_t decodeInteger(const boost::json::value& value, const Place& place, std::int64_t min,
                           std::int64_t max);
Money decodeMoney(const boost::json::value& value, const Place& place);
const boost::json::object& decodeObject(const boost::json::value& value, const Place& place);
const boost::json::array& decodeArray(const boost::json::value& value, const Place& place);
/// Refuses the first key of `object` that is not in `known`.
void refuseUnknown(const boost::json::object& object, const Place& place,
                   std::initializer_list<std::string_view> known);

template<class Struct, class Member>
MemberType<Struct, Member> decodeMember(const boost::json::object& object, const Place& place) {
    using T = MemberType<Struct, Member>;
    const Place here = place.field(Member::name);
    if (const auto* value = object.if_contains(Member::name))
        return decode<T>(*value, here);
    if constexpr (Optional<T>)
        return std::nullopt;
    else
        fail(here, "This field is missing.");
}

/// The structs have members without default constructors (ids, money), so the whole aggregate is initialised
/// from its decoded members, in their order.
template<class Struct, template<class...> class ListOf, class... Member>
Struct decodeStruct(const boost::json::object& object, const Place& place, ListOf<Member...>) {
    if (place.policy == Policy::strict)
        refuseUnknown(object, place, {Member::name...});
    return Struct{decodeMember<Struct, Member>(object, place)...};
}

template<class T>
T decodeEnum(const boost::json::value& value, const Place& place) {
    T result{};
    const std::string name(decodeText(value, place));
    if (!boost::describe::enum_from_string(name.c_str(), result))
        fail(place, "\"" + name + "\" is not one of the values known here.");
    return result;
}

template<class T>
std::vector<T> decodeList(const boost::json::value& value, const Place& place) {
    const auto& array = decodeArray(value, place);
    std::vector<T> result;
    result.reserve(array.size());
    for (std::size_t i = 0; i < array.size(); ++i)
        result.push_back(decode<T>(array[i], place.element(i)));
    return result;
}

template<class T>
T decodeTextual(const boost::json::value& value, const Place& place) {
    auto parsed = T::parse(decodeText(value, place));
    if (!parsed)
        fail(place, parsed.error().what);
    return *parsed;
}

template<class T>
T decode(const boost::json::value& value, const Place& place) {
    if constexpr (Described<T>)
        return decodeStruct<T>(decodeObject(value, place), place, Members<T>());
    else if constexpr (Optional<T>)
        return value.is_null() ? T() : T(decode<typename ItemOf<T>::type>(value, place));
    else if constexpr (List<T>)
        return decodeList<typename ItemOf<T>::type>(value, place);
    else if constexpr (std::same_as<T, std::string>)
        return std::string(decodeText(value, place));
    else if constexpr (std::same_as<T, bool>)
        return decodeBool(value, place);
    else if constexpr (Number<T>)
        return static_cast<T>(
            decodeInteger(value, place, std::numeric_limits<T>::min(), std::numeric_limits<T>::max()));
    else if constexpr (Enum<T>)
        return decodeEnum<T>(value, place);
    else if constexpr (std::same_as<T, Money>)
        return decodeMoney(value, place);
    else {
        static_assert(Textual<T>, "no JSON form for this type");
        return decodeTextual<T>(value, place);
    }
}

} // namespace gw::codec
