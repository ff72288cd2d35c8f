#pragma once

#include <boost/describe/enumerators.hpp>
#include <boost/describe/members.hpp>

#include <concepts>
#include <optional>
#include <string_view>
#include <type_traits>
#include <vector>

namespace gw::codec {

/// A described aggregate: an object of its members, in their order.
template<class T>
concept Described = std::is_class_v<T> && boost::describe::has_describe_members<T>::value;

/// A described enum: the text of its enumerator.
template<class T>
concept Enum = std::is_enum_v<T> && boost::describe::has_describe_enumerators<T>::value;

/// An id, a digest or an instant: the text that its parse() reads.
template<class T>
concept Textual = std::is_class_v<T> && !Described<T> && requires(const T& value, std::string_view text) {
    { T::parse(text).value() } -> std::convertible_to<T>;
    value.toString();
};

template<class T>
concept Number = std::integral<T> && !std::same_as<T, bool>;

template<class T>
struct ItemOf {};
template<class T>
struct ItemOf<std::vector<T>> {
    using type = T;
};
template<class T>
struct ItemOf<std::optional<T>> {
    using type = T;
};

template<class T>
concept List = std::same_as<T, std::vector<typename ItemOf<T>::type>>;
template<class T>
concept Optional = std::same_as<T, std::optional<typename ItemOf<T>::type>>;

template<class Struct>
using Members = boost::describe::describe_members<Struct, boost::describe::mod_public>;

/// The type of the member that a Boost.Describe descriptor points at.
template<class Struct, class Member>
using MemberType = std::remove_cvref_t<decltype(std::declval<Struct&>().*Member::pointer)>;

} // namespace gw::codec
