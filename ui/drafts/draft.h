#pragma once

#include "model/codec/decode.h"
#include "model/codec/encode.h"
#include "model/codec/vocabulary.h"

#include <boost/json/serialize.hpp>

#include <optional>
#include <string>

namespace gw::ui {

/// A described struct as the JSON that Desk::saveDraft keeps.
template<class Draft>
std::string draftText(const Draft& draft) {
    return boost::json::serialize(codec::encodeStruct(draft));
}

/// Reads it back. Nothing when there is none, or when another version of the program wrote something else:
/// then the form begins empty.
template<class Draft>
std::optional<Draft> draftFrom(const std::string& json) {
    if (json.empty())
        return std::nullopt;
    const auto value = parseJson(json);
    if (!value)
        return std::nullopt;
    try {
        return codec::decode<Draft>(*value, codec::Place{codec::Policy::lenient});
    } catch (const codec::DecodeError&) {
        return std::nullopt;
    }
}

} // namespace gw::ui
