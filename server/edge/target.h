#pragma once

#include "model/base/result.h"

#include <map>
#include <string>
#include <string_view>

namespace gw::server {

/// Where a request goes: the path and query of its request line, percent-decoded.
struct Target {
    std::string path;
    std::map<std::string, std::string> query;

    /// Reads the origin form ("/v1/feed?after=7"). "bad_target" for any other form, a broken escape, a
    /// control character, an encoded slash, a dot segment, or a query key given twice.
    static Result<Target> parse(std::string_view text);
};

} // namespace gw::server
