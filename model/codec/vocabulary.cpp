#include "model/codec/vocabulary.h"

#include "model/codec/aggregate_codec.h"
#include "model/codec/upcaster.h"

namespace gw {

Encoded encode(const AnyCommand& command) {
    return std::visit([](const auto& one) { return codec::encodeOneOf(one); }, command);
}

Encoded encode(const AnyEvent& event) {
    return std::visit([](const auto& one) { return codec::encodeOneOf(one); }, event);
}

boost::json::object encode(const AnyState& state) {
    return std::visit([](const auto& one) { return codec::encodeState(one); }, state);
}

Result<AnyCommand> decodeCommand(std::string_view type, int version, const boost::json::value& body) {
    const auto* known = codec::findCommandType(type);
    if (!known)
        return Problem{.code = "unknown_command",
                       .what = "There is no command " + std::string(type) + ". Update the program."};
    if (version != known->version)
        return Problem{.code = "unknown_version",
                       .what = "Version " + std::to_string(version) + " of " + std::string(type) +
                               " is not understood here, only version " + std::to_string(known->version) +
                               ". Update the program."};
    try {
        return known->decode(body, codec::Place{codec::Policy::strict});
    } catch (const codec::DecodeError& error) {
        return Problem{.code = "bad_command", .what = error.what, .where = error.where};
    }
}

Result<AnyEvent> decodeEvent(std::string_view type, int version, const boost::json::value& body) {
    return codec::decodeEvent(type, version, body, codec::upcasters());
}

Result<AnyState> decodeState(std::string_view kind, const boost::json::value& body) {
    for (const auto* aggregate : codec::aggregateCodecs()) {
        if (aggregate->kind != kind)
            continue;
        try {
            return aggregate->decodeState(body, codec::Place{codec::Policy::lenient});
        } catch (const codec::DecodeError& error) {
            return Problem{.code = "bad_state", .what = error.what, .where = error.where};
        }
    }
    return Problem{.code = "unknown_kind", .what = "There is no aggregate called " + std::string(kind) + "."};
}

} // namespace gw
