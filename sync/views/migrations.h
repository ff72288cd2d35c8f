#pragma once

#include "sql/database.h"

namespace gw::views {

/// The ordered list of migrations of studio.db: the store's tables and the projections. A version that was
/// released never changes; new ones are added behind.
const std::vector<sql::Migration>& fileMigrations();

} // namespace gw::views
