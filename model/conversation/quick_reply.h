#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace gw {

/// The values of a quick reply's placeholders by name: "buyer", "gig", "due".
using Placeholders = std::map<std::string, std::string, std::less<>>;

/// A quick reply with its placeholders filled in.
struct FilledReply {
    std::string text;
    std::vector<std::string> open; ///< placeholders without a value; they stay in the text as written

    bool operator==(const FilledReply&) const = default;
};

/// Replaces each "{name}" that has a value. Braces that hold no name are text.
FilledReply filled(std::string_view text, const Placeholders& values);

} // namespace gw
