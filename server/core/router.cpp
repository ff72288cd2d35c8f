#include "server/core/router.h"

namespace gw::server {

namespace {

std::vector<std::string> segmentsOf(const std::string& path) {
    std::vector<std::string> segments;
    std::size_t begin = 0;
    while (begin < path.size()) {
        const auto end = std::min(path.find('/', begin + 1), path.size());
        segments.push_back(path.substr(begin, end - begin));
        begin = end;
    }
    return segments;
}

bool isPlaceholder(const std::string& segment) { return segment.starts_with("/{"); }

std::optional<std::map<std::string, std::string>> argumentsOf(const std::vector<std::string>& pattern,
                                                              const std::vector<std::string>& path) {
    if (pattern.size() != path.size())
        return std::nullopt;
    std::map<std::string, std::string> arguments;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        if (isPlaceholder(pattern[i]))
            arguments.emplace(pattern[i].substr(2, pattern[i].size() - 3), path[i].substr(1));
        else if (pattern[i] != path[i])
            return std::nullopt;
    }
    return arguments;
}

} // namespace

void Router::add(const Host& host) {
    for (const auto& route : host->declaration().routes)
        m_rows.push_back({route.method, segmentsOf(route.pattern), route.needs_account, host});
}

Router::Match Router::match(const std::string& method, const std::string& path) const {
    const auto segments = segmentsOf(path);
    Match match;
    for (const auto& row : m_rows) {
        auto arguments = argumentsOf(row.segments, segments);
        if (!arguments)
            continue;
        match.path_known = true;
        if (row.method == method)
            return {row.host, row.needs_account, std::move(*arguments), true};
    }
    return match;
}

} // namespace gw::server
