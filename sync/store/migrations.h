#pragma once

#include <vector>

namespace gw::store {

/// The statements that make the store's tables in version 1 of studio.db. The whole file's ordered list of
/// migrations is views::fileMigrations().
const std::vector<const char*>& tablesOfVersion2();

} // namespace gw::store
