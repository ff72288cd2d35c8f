#include "server/edge/openapi.h"

#include "server/edge/routes.h"

#include <boost/json/serialize.hpp>
#include <boost/json/value.hpp>

namespace gw::server {

namespace {

using boost::json::array;
using boost::json::object;

array parametersOf(std::string_view pattern) {
    array parameters;
    for (auto open = pattern.find('{'); open != pattern.npos; open = pattern.find('{', open + 1)) {
        const auto name = pattern.substr(open + 1, pattern.find('}', open) - open - 1);
        parameters.push_back(object{
            {"name", name}, {"in", "path"}, {"required", true}, {"schema", object{{"type", "string"}}}});
    }
    return parameters;
}

object operationOf(const Route& route) {
    object operation{{"summary", route.summary}};
    if (auto parameters = parametersOf(route.pattern); !parameters.empty())
        operation["parameters"] = std::move(parameters);
    if (route.access != Access::anyone)
        operation["security"] = array{object{{"token", array{}}}};
    if (route.body_bytes_max > 0)
        operation["x-body-bytes-max"] = route.body_bytes_max;
    operation["responses"] =
        object{{"default",
                object{{"description", "The answer, or an RFC 9457 problem (application/problem+json)"}}}};
    return operation;
}

std::string lowerCase(std::string_view method) {
    std::string lower(method);
    for (auto& c : lower)
        c = static_cast<char>(c | 0x20);
    return lower;
}

} // namespace

std::string openApiDocument() {
    object paths;
    for (const auto& route : routes()) {
        auto& path = paths[route.pattern];
        if (path.is_null())
            path.emplace_object();
        path.as_object()[lowerCase(route.method)] = operationOf(route);
    }
    const object document{
        {"openapi", "3.1.0"},
        {"info", object{{"title", "Gigwright"}, {"version", "1"}}},
        {"paths", std::move(paths)},
        {"components",
         object{{"securitySchemes", object{{"token", object{{"type", "http"}, {"scheme", "bearer"}}}}}}},
    };
    return boost::json::serialize(document);
}

} // namespace gw::server
