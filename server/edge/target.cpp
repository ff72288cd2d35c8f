#include "server/edge/target.h"

#include "model/base/text.h"

#include <boost/url/parse.hpp>
#include <boost/url/url_view.hpp>

namespace gw::server {

namespace {

Problem badTarget(std::string what) { return Problem{.code = "bad_target", .what = std::move(what)}; }

/// Appends the decoded segments; false when one could be read as another path by somebody behind us.
bool readPath(const boost::urls::url_view& url, std::string& path) {
    for (const std::string& segment : url.segments()) {
        if (segment == "." || segment == ".." || segment.find('/') != segment.npos ||
            hasControlCharacter(segment))
            return false;
        path += '/';
        path += segment;
    }
    return true;
}

} // namespace

Result<Target> Target::parse(std::string_view text) {
    const auto url = boost::urls::parse_origin_form(text);
    if (!url)
        return badTarget("The request line's target is not a path with an optional query.");
    Target target;
    if (!readPath(*url, target.path))
        return badTarget("The path has a segment that no resource of this server can have.");
    for (const auto& parameter : url->params()) {
        if (hasControlCharacter(parameter.key) || hasControlCharacter(parameter.value))
            return badTarget("The query has a control character.");
        if (!target.query.emplace(parameter.key, parameter.value).second)
            return badTarget("The query names \"" + parameter.key + "\" twice.");
    }
    return target;
}

} // namespace gw::server
