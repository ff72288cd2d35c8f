#include "server/core/modules.h"

#include "server/modules/accounts/accounts_module.h"
#include "server/modules/catalog/catalog_module.h"
#include "server/modules/conversations/conversations_module.h"
#include "server/modules/files/files_module.h"
#include "server/modules/orders/orders_module.h"
#include "server/modules/payments/payments_module.h"
#include "server/modules/reviews/reviews_module.h"

namespace gw::server {

Modules makeModules(FeedModule::HeadMoved head_moved) {
    const auto accounts = std::make_shared<AccountsModule>();
    return {{accounts, std::make_shared<CatalogModule>(), std::make_shared<OrdersModule>(),
             std::make_shared<ConversationsModule>(), std::make_shared<PaymentsModule>(),
             std::make_shared<ReviewsModule>(), std::make_shared<FilesModule>(),
             std::make_shared<FeedModule>(std::move(head_moved))},
            accounts};
}

} // namespace gw::server
