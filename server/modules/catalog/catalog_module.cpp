#include "server/modules/catalog/catalog_module.h"

#include "server/modules/catalog/shop_window.h"
#include "server/modules/declare.h"
#include "server/modules/facts.h"

namespace gw::server {

const topology::Declaration& CatalogModule::declaration() const {
    static const topology::Declaration declaration{
        .name = "catalog",
        .kinds = {std::string(Gig::kind)},
        .accepts = typesOf(std::type_identity<GigCommand>()),
        .emits = emissionsOf(std::type_identity<GigEvent>(), "gig"),
        .consumes = {{.source = accounts_source, .types = People::eventTypes()}},
        .routes = {{.method = "GET", .pattern = "/v1/gigs", .needs_account = false},
                   {.method = "GET", .pattern = "/v1/gigs/{id}", .needs_account = false}}};
    return declaration;
}

std::vector<sql::Migration> CatalogModule::migrations() const {
    auto statements = People::tables();
    statements.insert(statements.end(), shop_window::tables().begin(), shop_window::tables().end());
    return {{2, std::move(statements)}};
}

void CatalogModule::start(const Ports& ports, sql::Database& writer) {
    AggregateModule::start(ports, writer);
    m_people = std::make_unique<People>(writer);
}

void CatalogModule::apply(const std::string&, const Entry& entry, Batch&) { m_people->apply(entry); }

void CatalogModule::rolledBack() { m_people->forget(); }

void CatalogModule::addFacts(Context& context, Batch& batch, Asked& asked) {
    addPeople(context, *m_people, asked);
    context.active_gigs_of = [&batch](AccountId seller) {
        return shop_window::activeGigsOf(batch.database(), seller);
    };
}

void CatalogModule::written(const AnyEvent&, const AnyState& after, const EventInfo&, Batch& batch) {
    shop_window::put(batch.database(), std::get<Gig>(after));
}

void CatalogModule::answer(Call call, sql::Database& reader, Answer done) {
    const auto id = call.arguments.find("id");
    if (id == call.arguments.end())
        return done(shop_window::page(reader, call.request.query));
    const auto gig = GigId::parse(id->second);
    done(gig ? shop_window::gig(reader, *gig) : notFoundResponse());
}

} // namespace gw::server
