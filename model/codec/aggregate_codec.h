#pragma once

#include "model/codec/place.h"
#include "model/codec/vocabulary.h"

#include <span>

namespace gw::codec {

/// One type of command or event: how its body is read and described.
template<class Any>
struct BodyType {
    std::string_view type;
    int version;
    Any (*decode)(const boost::json::value& body, const Place& place);
    boost::json::object (*schema)();
};
using CommandType = BodyType<AnyCommand>;
using EventType = BodyType<AnyEvent>;

/// What one aggregate brings to the vocabulary. Each is built in a source file of its own, because the
/// descriptions are slow to compile.
struct AggregateCodec {
    std::string_view kind;
    std::span<const CommandType> commands;
    std::span<const EventType> events;
    AnyState (*decodeState)(const boost::json::value& body, const Place& place);
};

const AggregateCodec& gigCodec();
const AggregateCodec& orderCodec();
const AggregateCodec& conversationCodec();
const AggregateCodec& accountCodec();
const AggregateCodec& offerCodec();
const AggregateCodec& briefCodec();
const AggregateCodec& reviewCodec();
const AggregateCodec& quoteCodec();
const AggregateCodec& payoutCodec();
/// All of them.
std::span<const AggregateCodec* const> aggregateCodecs();

/// The entry of a type name; null when it is unknown.
const CommandType* findCommandType(std::string_view type);
const EventType* findEventType(std::string_view type);

/// Encodes one of an aggregate's commands or events (GigCommand, GigEvent, …).
template<class Variant>
Encoded encodeOneOf(const Variant& value);
/// Encodes an aggregate's state.
template<class State>
boost::json::object encodeState(const State& state);

} // namespace gw::codec
