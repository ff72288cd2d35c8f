#include "model/codec/upcaster.h"

#include "model/codec/aggregate_codec.h"

#include <algorithm>

namespace gw::codec {
namespace {

Problem unknownEvent(std::string_view type, int version) {
    return {.code = "unknown_event",
            .what = "This program does not know version " + std::to_string(version) + " of the event " +
                    std::string(type) + ". It was kept as it is; a newer version of the program can read it.",
            .where = {},
            .retry = Retry::never,
            .suggest = {}};
}

const Upcaster* stepFrom(std::span<const Upcaster> steps, std::string_view type, int version) {
    const auto at = std::find_if(steps.begin(), steps.end(), [&](const Upcaster& step) {
        return step.from == version && step.type == type;
    });
    return at == steps.end() ? nullptr : &*at;
}

} // namespace

Result<AnyEvent> decodeEvent(std::string_view type, int version, const boost::json::value& body,
                             std::span<const Upcaster> steps) {
    const EventType* known = findEventType(type);
    if (!known || version > known->version)
        return unknownEvent(type, version);
    try {
        const Place top{Policy::lenient};
        if (version == known->version)
            return known->decode(body, top);
        const auto* object = body.if_object();
        if (!object)
            fail(top, "An object is expected here.");
        boost::json::object lifted = *object;
        for (int at = version; at < known->version; ++at) {
            const Upcaster* step = stepFrom(steps, type, at);
            if (!step)
                return unknownEvent(type, version);
            step->lift(lifted);
        }
        return known->decode(boost::json::value(std::move(lifted)), top);
    } catch (const DecodeError& error) {
        return Problem{.code = "bad_event", .what = error.what, .where = error.where};
    }
}

} // namespace gw::codec
