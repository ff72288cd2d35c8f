#include "model/codec/aggregate_codec.h"

#include <array>
#include <unordered_map>

namespace gw::codec {
namespace {

template<class Any>
using Index = std::unordered_map<std::string_view, const BodyType<Any>*>;

const Index<AnyCommand>& commandIndex() {
    static const auto index = [] {
        Index<AnyCommand> types;
        for (const auto* codec : aggregateCodecs())
            for (const auto& type : codec->commands)
                types.emplace(type.type, &type);
        return types;
    }();
    return index;
}

const Index<AnyEvent>& eventIndex() {
    static const auto index = [] {
        Index<AnyEvent> types;
        for (const auto* codec : aggregateCodecs())
            for (const auto& type : codec->events)
                types.emplace(type.type, &type);
        return types;
    }();
    return index;
}

} // namespace

std::span<const AggregateCodec* const> aggregateCodecs() {
    static const std::array all{&gigCodec(),     &orderCodec(), &conversationCodec(),
                                &accountCodec(), &offerCodec(), &briefCodec(),
                                &reviewCodec(),  &quoteCodec(), &payoutCodec()};
    return all;
}

const CommandType* findCommandType(std::string_view type) {
    const auto at = commandIndex().find(type);
    return at == commandIndex().end() ? nullptr : at->second;
}

const EventType* findEventType(std::string_view type) {
    const auto at = eventIndex().find(type);
    return at == eventIndex().end() ? nullptr : at->second;
}

} // namespace gw::codec
