#pragma once

#include "model/base/money.h"
#include "model/codec/traits.h"

#include <boost/describe/enum_to_string.hpp>
#include <boost/json/value.hpp>

#include <string>

namespace gw::codec {

boost::json::value encodeMoney(const Money& money);

template<class T>
boost::json::value encodeValue(const T& value);

template<class Struct, class Member>
void encodeMember(boost::json::object& object, const Struct& value) {
    const auto& member = value.*Member::pointer;
    if constexpr (Optional<MemberType<Struct, Member>>) {
        if (member)
            object.emplace(Member::name, encodeValue(*member));
    } else {
        object.emplace(Member::name, encodeValue(member));
    }
}

template<class Struct, template<class...> class ListOf, class... Member>
boost::json::object encodeMembers(const Struct& value, ListOf<Member...>) {
    boost::json::object object;
    object.reserve(sizeof...(Member));
    (encodeMember<Struct, Member>(object, value), ...);
    return object;
}

/// The members in the order of their description, an absent optional left out: the same value always gives
/// the same bytes, which hashes rely on.
template<Described Struct>
boost::json::object encodeStruct(const Struct& value) {
    return encodeMembers(value, Members<Struct>());
}

template<class T>
boost::json::value encodeValue(const T& value) {
    if constexpr (Described<T>) {
        return encodeStruct(value);
    } else if constexpr (List<T>) {
        boost::json::array array;
        array.reserve(value.size());
        for (const auto& item : value)
            array.push_back(encodeValue(item));
        return array;
    } else if constexpr (std::same_as<T, std::string>) {
        return boost::json::string(value);
    } else if constexpr (std::same_as<T, bool>) {
        return value;
    } else if constexpr (Number<T>) {
        return static_cast<std::int64_t>(value);
    } else if constexpr (Enum<T>) {
        return boost::json::string(boost::describe::enum_to_string(value, ""));
    } else if constexpr (std::same_as<T, Money>) {
        return encodeMoney(value);
    } else {
        static_assert(Textual<T>, "no JSON form for this type");
        return boost::json::string(value.toString());
    }
}

} // namespace gw::codec
