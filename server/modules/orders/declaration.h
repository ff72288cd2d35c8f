#pragma once

#include "server/topology/declaration.h"

namespace gw::server::orders {

inline constexpr const char* catalog_source = "catalog";
inline constexpr const char* files_source = "files";

/// What the orders module owns, publishes and consumes.
const topology::Declaration& declaration();

} // namespace gw::server::orders
