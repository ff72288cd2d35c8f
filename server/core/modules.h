#pragma once

#include "server/module/accounts.h"
#include "server/modules/feed/feed_module.h"

#include <memory>
#include <vector>

namespace gw::server {

/// All modules of the marketplace: the one list.
struct Modules {
    std::vector<std::shared_ptr<Module>> all;
    std::shared_ptr<Accounts> accounts; ///< one of them
};
Modules makeModules(FeedModule::HeadMoved head_moved);

} // namespace gw::server
