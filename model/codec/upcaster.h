#pragma once

#include "model/codec/vocabulary.h"

#include <span>

namespace gw::codec {

/// Lifts the body of an event of one version to the next one (sync.md, I12). Events are never rewritten in
/// the log; each reader lifts them.
struct Upcaster {
    std::string_view type;
    int from; ///< gives version from + 1
    void (*lift)(boost::json::object& body);
};

/// The steps from every version that was ever released to the present one.
std::span<const Upcaster> upcasters();

/// decodeEvent of vocabulary.h with other steps.
Result<AnyEvent> decodeEvent(std::string_view type, int version, const boost::json::value& body,
                             std::span<const Upcaster> steps);

} // namespace gw::codec
