#pragma once

#include "app/server/options.h"

namespace gw::server {

/// Registers an account for review staff in a folder that no server uses now. Problems: those of DataFolder,
/// Marketplace and of the accounts module ("email_taken", "weak_password", …).
Result<void> registerOperator(const OperatorOptions& options, const std::string& password);

} // namespace gw::server
