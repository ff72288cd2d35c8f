#pragma once

#include <string>

namespace gw::server {

/// The OpenAPI 3.1 document of the routes table, as JSON: GET /v1/openapi.json.
std::string openApiDocument();

} // namespace gw::server
