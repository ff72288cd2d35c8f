#include "app/server/register_operator.h"

#include "app/server/marketplace.h"

#include <future>

namespace gw::server {

Result<void> registerOperator(const OperatorOptions& options, const std::string& password) {
    auto folder = DataFolder::open(options.data_folder);
    if (!folder)
        return folder.error();
    auto marketplace = Marketplace::open(std::move(*folder));
    if (!marketplace)
        return marketplace.error();
    auto& opened = **marketplace;
    std::promise<Result<void>> registered;
    opened.core().registerAccount({.id = newId<AccountId>(opened.clock().now(), opened.random()),
                                   .display_name = options.name,
                                   .email = options.email,
                                   .password = password,
                                   .is_operator = true},
                                  [&](Result<void> result) { registered.set_value(std::move(result)); });
    return registered.get_future().get();
}

} // namespace gw::server
