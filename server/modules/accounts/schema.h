#pragma once

#include "sql/database.h"

#include <vector>

namespace gw::server {

/// Tables of the accounts module.
std::vector<sql::Migration> accountsMigrations();

} // namespace gw::server
