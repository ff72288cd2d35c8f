#pragma once

#include "server/topology/declaration.h"

#include <string>
#include <type_traits>
#include <variant>
#include <vector>

namespace gw::server {

/// Names of all commands or events of an aggregate: declarations are made from the model's own lists, so that
/// a new command or event cannot be forgotten.
template<class... Types>
std::vector<std::string> typesOf(std::type_identity<std::variant<Types...>>) {
    return {std::string(Types::type)...};
}

/// Declares all events of an aggregate; `key` is the field that names the stream.
template<class... Events>
std::vector<topology::Emission> emissionsOf(std::type_identity<std::variant<Events...>>,
                                            const std::string& key) {
    return {topology::Emission{std::string(Events::type), Events::version, key}...};
}

/// Several lists as one.
template<class T, class... More>
std::vector<T> joined(std::vector<T> first, const More&... more) {
    (first.insert(first.end(), more.begin(), more.end()), ...);
    return first;
}

/// The names of single event or command types.
template<class... Types>
std::vector<std::string> namesOf() {
    return {std::string(Types::type)...};
}

} // namespace gw::server
