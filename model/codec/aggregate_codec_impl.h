#pragma once

#include "model/codec/aggregate_codec.h"
#include "model/codec/decode.h"
#include "model/codec/encode.h"
#include "model/codec/schema_of.h"

#include <array>

namespace gw::codec {

template<class Any, class Variant, class Body>
Any decodeBody(const boost::json::value& body, const Place& place) {
    return Variant(decode<Body>(body, place));
}

template<class Any, class... Body>
constexpr std::array<BodyType<Any>, sizeof...(Body)> bodyTypes(const std::variant<Body...>*) {
    constexpr Policy policy = std::same_as<Any, AnyCommand> ? Policy::strict : Policy::lenient;
    return {BodyType<Any>{Body::type, Body::version, &decodeBody<Any, std::variant<Body...>, Body>,
                          &bodySchema<Body, policy>}...};
}

/// The table of one aggregate, from the variants that list its commands and events.
template<class State, class Command, class Event>
const AggregateCodec& aggregateCodec() {
    static constexpr auto commands = bodyTypes<AnyCommand>(static_cast<const Command*>(nullptr));
    static constexpr auto events = bodyTypes<AnyEvent>(static_cast<const Event*>(nullptr));
    static constexpr AggregateCodec codec{State::kind, commands, events,
                                          [](const boost::json::value& body, const Place& place) -> AnyState {
                                              return decode<State>(body, place);
                                          }};
    return codec;
}

template<class Variant>
Encoded encodeOneOf(const Variant& value) {
    return std::visit(
        [](const auto& body) {
            return Encoded{std::string(body.type), body.version, encodeStruct(body)};
        },
        value);
}

template<class State>
boost::json::object encodeState(const State& state) {
    return encodeStruct(state);
}

} // namespace gw::codec
