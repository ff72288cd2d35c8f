#pragma once

#include "model/base/ids.h"
#include "model/base/instant.h"
#include "model/base/money.h"
#include "model/codec/place.h"
#include "model/codec/traits.h"

#include <boost/json/value.hpp>

#include <limits>

namespace gw::codec {

boost::json::object textSchema();
boost::json::object flagSchema();
boost::json::object integerSchema(std::int64_t min, std::int64_t max);
boost::json::object patternSchema(std::string_view pattern);
boost::json::object formatSchema(std::string_view format);
boost::json::object moneySchema();
boost::json::object listSchema(boost::json::object items);
boost::json::object optionalSchema(boost::json::object present);
/// An object of `properties`; a strict one admits no others.
boost::json::object objectSchema(boost::json::object properties, boost::json::array required, Policy policy);

template<class Tag>
boost::json::object textualSchema(const Id<Tag>*) {
    return formatSchema("uuid");
}
template<class Tag>
boost::json::object textualSchema(const Digest<Tag>*) {
    return patternSchema("^[0-9a-f]{64}$");
}
inline boost::json::object textualSchema(const Instant*) { return formatSchema("date-time"); }
inline boost::json::object textualSchema(const Currency*) { return patternSchema("^[A-Z]{3}$"); }

/// The JSON Schema of what decode<T> accepts.
template<class T, Policy policy>
boost::json::object schemaOf();

template<class Struct, Policy policy, template<class...> class ListOf, class... Member>
boost::json::object structSchema(ListOf<Member...>) {
    boost::json::object properties;
    boost::json::array required;
    const auto add = [&]<class T>(const char* name, const T*) {
        properties.emplace(name, schemaOf<T, policy>());
        if (!Optional<T>)
            required.emplace_back(name);
    };
    (add(Member::name, static_cast<const MemberType<Struct, Member>*>(nullptr)), ...);
    return objectSchema(std::move(properties), std::move(required), policy);
}

template<class... Enumerator, template<class...> class ListOf>
boost::json::object enumSchema(ListOf<Enumerator...>) {
    boost::json::object schema;
    schema.emplace("enum", boost::json::array({boost::json::value(Enumerator::name)...}));
    return schema;
}

template<class T, Policy policy>
boost::json::object schemaOf() {
    if constexpr (Described<T>)
        return structSchema<T, policy>(Members<T>());
    else if constexpr (Optional<T>)
        return optionalSchema(schemaOf<typename ItemOf<T>::type, policy>());
    else if constexpr (List<T>)
        return listSchema(schemaOf<typename ItemOf<T>::type, policy>());
    else if constexpr (std::same_as<T, std::string>)
        return textSchema();
    else if constexpr (std::same_as<T, bool>)
        return flagSchema();
    else if constexpr (Number<T>)
        return integerSchema(std::numeric_limits<T>::min(), std::numeric_limits<T>::max());
    else if constexpr (Enum<T>)
        return enumSchema(boost::describe::describe_enumerators<T>());
    else if constexpr (std::same_as<T, Money>)
        return moneySchema();
    else
        return textualSchema(static_cast<const T*>(nullptr));
}

/// The schema of a whole command or event, under its name and version.
template<class Body, Policy policy>
boost::json::object bodySchema() {
    boost::json::object schema;
    schema.emplace("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.emplace("$id", "urn:gigwright:" + std::string(Body::type) + ":" + std::to_string(Body::version));
    schema.emplace("title", boost::json::string(Body::type));
    for (auto& member : schemaOf<Body, policy>())
        schema.emplace(member.key(), std::move(member.value()));
    return schema;
}

} // namespace gw::codec
