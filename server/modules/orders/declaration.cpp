#include "server/modules/orders/declaration.h"

#include "model/decide.h"
#include "server/modules/committed_blobs.h"
#include "server/modules/declare.h"
#include "server/modules/facts.h"

namespace gw::server::orders {

const topology::Declaration& declaration() {
    static const topology::Declaration declaration{
        .name = "orders",
        .kinds = {std::string(Order::kind), std::string(Quote::kind), std::string(Offer::kind)},
        .accepts =
            joined(typesOf(std::type_identity<OrderCommand>()), typesOf(std::type_identity<QuoteCommand>()),
                   typesOf(std::type_identity<OfferCommand>())),
        .emits = joined(emissionsOf(std::type_identity<OrderEvent>(), "order"),
                        emissionsOf(std::type_identity<QuoteEvent>(), "quote"),
                        emissionsOf(std::type_identity<OfferEvent>(), "offer")),
        .consumes =
            {{.source = accounts_source,
              .types = namesOf<AccountRegistered, DisplayNameChanged, AwaySet, AwayCleared, LevelGranted>()},
             {.source = catalog_source,
              .types =
                  joined(typesOf(std::type_identity<GigEvent>()), typesOf(std::type_identity<BriefEvent>()))},
             {.source = files_source,
              .types = CommittedBlobs::eventTypes(),
              .kind = topology::ConsumeKind::reaction,
              .causes = namesOf<DeliverySubmitted>()}},
        .routes = {{.method = "GET", .pattern = "/v1/orders/{id}"}}};
    return declaration;
}

} // namespace gw::server::orders
