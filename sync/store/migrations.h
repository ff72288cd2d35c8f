#pragma once

#include <vector>

namespace gw::store {

/// The statements that make the store's tables of studio.db. The whole file's ordered list of migrations is
/// views::fileMigrations().
const std::vector<const char*>& tables();

} // namespace gw::store
