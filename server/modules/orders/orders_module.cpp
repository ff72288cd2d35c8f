#include "server/modules/orders/orders_module.h"

#include "server/module/stored_state.h"
#include "server/modules/declare.h"
#include "server/modules/facts.h"

#include <boost/json/serialize.hpp>

namespace gw::server {

namespace {

constexpr const char* catalog_source = "catalog";
constexpr const char* files_source = "files";

} // namespace

const topology::Declaration& OrdersModule::declaration() const {
    static const topology::Declaration declaration{
        .name = "orders",
        .kinds = {std::string(Order::kind)},
        .accepts = typesOf(std::type_identity<OrderCommand>()),
        .emits = emissionsOf(std::type_identity<OrderEvent>(), "order"),
        .consumes = {{.source = accounts_source, .types = People::eventTypes()},
                     {.source = catalog_source, .types = GigsForSale::eventTypes()},
                     {.source = files_source, .types = CommittedBlobs::eventTypes()}},
        .routes = {{.method = "GET", .pattern = "/v1/orders/{id}"}}};
    return declaration;
}

std::vector<sql::Migration> OrdersModule::migrations() const {
    auto statements = People::tables();
    statements.insert(statements.end(), GigsForSale::tables().begin(), GigsForSale::tables().end());
    statements.insert(statements.end(), CommittedBlobs::tables().begin(), CommittedBlobs::tables().end());
    return {{2, std::move(statements)}};
}

void OrdersModule::start(const Ports& ports, sql::Database& writer) {
    AggregateModule::start(ports, writer);
    m_people = std::make_unique<People>(writer);
    m_gigs = std::make_unique<GigsForSale>(writer);
    m_blobs = std::make_unique<CommittedBlobs>(writer);
}

void OrdersModule::apply(const std::string& source, const Entry& entry, Batch&) {
    if (source == accounts_source)
        m_people->apply(entry);
    else if (source == catalog_source)
        m_gigs->apply(entry);
    else
        m_blobs->apply(entry);
}

void OrdersModule::rolledBack() {
    m_people->forget();
    m_gigs->forget();
}

void OrdersModule::addFacts(Context& context, Batch&, Asked& asked) {
    addPeople(context, *m_people, asked);
    context.gig_of = [this, &asked](GigId id) {
        asked.sources.insert(catalog_source);
        return m_gigs->find(id);
    };
}

bool OrdersModule::committedBlob(const BlobId& blob, AccountId actor, Batch&) {
    return m_blobs->has(blob, actor);
}

void OrdersModule::answer(Call call, sql::Database& reader, Answer done) {
    const auto id = OrderId::parse(call.arguments.at("id"));
    const auto state =
        id ? storedState(reader, std::string(Order::kind) + ":" + id->toString()) : std::nullopt;
    if (!state)
        return done(notFoundResponse());
    const auto& terms = std::get<Order>(*state).terms;
    if (call.caller != terms.buyer && call.caller != terms.seller)
        return done(notFoundResponse());
    done(jsonResponse(200, boost::json::serialize(encode(*state))));
}

} // namespace gw::server
