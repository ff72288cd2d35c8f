#pragma once

#include <charconv>
#include <cstdint>
#include <map>
#include <string>

namespace gw::server {

/// The number that a request's query gives `name`; `otherwise` when it gives none.
inline std::int64_t numberIn(const std::map<std::string, std::string>& query, const std::string& name,
                             std::int64_t otherwise) {
    const auto found = query.find(name);
    std::int64_t number = otherwise;
    if (found != query.end())
        std::from_chars(found->second.data(), found->second.data() + found->second.size(), number);
    return number;
}

} // namespace gw::server
