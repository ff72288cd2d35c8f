#pragma once

#include "model/base/result.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace gw::codec {

/// Commands come from people's devices and are taken literally; events and states come from a log that may be
/// newer or older than this program (sync.md, I12).
enum class Policy { strict, lenient };

/// Where in a JSON document the decoder stands: a list on the stack, spelled out only when something is
/// wrong.
struct Place {
    Policy policy;
    const Place* parent = nullptr;
    std::string_view key = {}; ///< empty for an element of an array
    std::size_t index = 0;

    Place field(std::string_view name) const { return {policy, this, name, 0}; }
    Place element(std::size_t at) const { return {policy, this, {}, at}; }
    /// "artefacts[0].name"; empty at the top.
    std::string path() const;
};

/// Ends decoding; never leaves the codec.
struct DecodeError {
    std::string what;
    std::string where;
};

[[noreturn]] void fail(const Place& place, std::string what);

} // namespace gw::codec
