#pragma once

#include "server/module/module_host.h"

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace gw::server {

/// Finds the module for a request by the routes that the modules declare.
class Router {
public:
    using Host = std::shared_ptr<ModuleHost>;

    void add(const Host& host);

    struct Match {
        Host host = {};
        bool needs_account = true;
        std::map<std::string, std::string> arguments = {};
        bool path_known = false; ///< with no host: the path exists for other methods
    };
    Match match(const std::string& method, const std::string& path) const;

private:
    struct Row {
        std::string method;
        std::vector<std::string> segments;
        bool needs_account;
        Host host;
    };
    std::vector<Row> m_rows;
};

} // namespace gw::server
