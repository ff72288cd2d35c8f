#include "server/modules/orders/orders_module.h"

#include "server/module/stored_state.h"
#include "server/modules/declare.h"
#include "server/modules/facts.h"
#include "server/modules/orders/declaration.h"

#include <boost/json/serialize.hpp>

#include <algorithm>
#include <stdexcept>

namespace gw::server {

namespace {

/// The order that a command is for, as it stands; null when it does not exist or the command is not for one.
const Order* orderFor(const AnyCommand& command, Batch& batch) {
    if (!std::holds_alternative<OrderCommand>(command))
        return nullptr;
    const auto& state = batch.streams().at(streamOf(command)).state;
    return state ? &std::get<Order>(*state) : nullptr;
}

} // namespace

const topology::Declaration& OrdersModule::declaration() const { return orders::declaration(); }

std::vector<sql::Migration> OrdersModule::migrations() const {
    std::vector<const char*> statements;
    for (const auto* tables :
         {&People::tables(), &FollowedStates::tables(), &CommittedBlobs::tables(), &OrderDesk::tables()})
        statements.insert(statements.end(), tables->begin(), tables->end());
    return {{2, std::move(statements)}};
}

void OrdersModule::start(const Ports& ports, sql::Database& writer) {
    AggregateModule::start(ports, writer);
    m_people = std::make_unique<People>(writer);
    m_followed = std::make_unique<FollowedStates>(writer);
    m_blobs = std::make_unique<CommittedBlobs>(writer);
    m_desk = std::make_unique<OrderDesk>(writer);
}

void OrdersModule::apply(const std::string& source, const Entry& entry, Batch& batch) {
    if (source == orders::files_source) {
        const auto committed = m_blobs->apply(entry);
        return filesArrived(committed.blob, committed.account, entry.time, batch);
    }
    const auto& people = People::eventTypes();
    if (source == accounts_source && std::find(people.begin(), people.end(), entry.type) != people.end())
        m_people->apply(entry);
    m_followed->apply(entry);
}

void OrdersModule::rolledBack() {
    m_people->forget();
    m_followed->forget();
}

void OrdersModule::addFacts(Context& context, const AnyCommand& command, Batch& batch, Asked& asked) {
    addPeople(context, *m_people, asked);
    addCatalogFacts(context, asked);
    addSellerFacts(context, asked);
    context.open_orders_of = [this](GigId gig) { return m_desk->openOrdersOf(gig); };
    context.quote_of = [&batch](QuoteId id) -> const Quote* {
        const auto& state = batch.streams().at(std::string(Quote::kind) + ":" + id.toString()).state;
        return state ? &std::get<Quote>(*state) : nullptr;
    };
    if (const Order* order = orderFor(command, batch))
        context.has_blob = [this, seller = order->terms.seller](const BlobId& blob) {
            return m_blobs->has(blob, seller);
        };
}

void OrdersModule::addCatalogFacts(Context& context, Asked& asked) {
    context.gig_of = [this, &asked](GigId id) {
        asked.sources.insert(orders::catalog_source);
        return m_followed->find<Gig>(id);
    };
    context.brief_of = [this, &asked](BriefId id) {
        asked.sources.insert(orders::catalog_source);
        return m_followed->find<Brief>(id);
    };
}

void OrdersModule::addSellerFacts(Context& context, Asked& asked) {
    context.level_of = [this](AccountId seller) {
        const auto* account = m_followed->find<Account>(seller);
        return account ? std::optional(account->level) : std::nullopt;
    };
    context.away_of = [this, &asked](AccountId seller) -> const Away* {
        asked.sources.insert(accounts_source);
        const auto* account = m_followed->find<Account>(seller);
        return account && account->away ? &*account->away : nullptr;
    };
    context.away_decline_used = [this](AccountId seller) {
        const auto declined = m_desk->lastDeclineOf(seller);
        const auto* account = m_followed->find<Account>(seller);
        return declined && account && account->away && *declined >= account->away->set_at;
    };
}

/// An accepted offer must become an order, so what would refuse the order refuses the acceptance.
std::optional<Problem> OrdersModule::guard(const AnyCommand& command, const Context& context, Batch& batch) {
    const auto* of_offer = std::get_if<OfferCommand>(&command);
    const auto* accept = of_offer ? std::get_if<AcceptOffer>(of_offer) : nullptr;
    const auto& offer = accept ? batch.streams().at(streamOf(command)).state : std::nullopt;
    if (!offer || !std::get<Offer>(*offer).open())
        return std::nullopt;
    context.name_of(std::get<Offer>(*offer).buyer);
    context.name_of(std::get<Offer>(*offer).seller);
    if (!batch.streams().at(std::string(Order::kind) + ":" + accept->order.toString()).state)
        return std::nullopt;
    return Problem{.code = "order_exists",
                   .what = "There is another order under this id. The offer stands: accept it again.",
                   .where = "order",
                   .retry = Retry::after_edit};
}

bool OrdersModule::waitsForBlobs(const AnyCommand& command) const {
    const auto* of_order = std::get_if<OrderCommand>(&command);
    return !of_order || !std::holds_alternative<SubmitDelivery>(*of_order);
}

bool OrdersModule::committedBlob(const BlobId& blob, AccountId actor, Batch&) {
    return m_blobs->has(blob, actor);
}

void OrdersModule::written(const AnyEvent& event, const AnyState& after, const EventInfo& info, Batch&) {
    if (const auto* of_order = std::get_if<OrderEvent>(&event))
        m_desk->put(*of_order, std::get<Order>(after), info.time);
}

void OrdersModule::follow(const AnyEvent& event, const EventInfo& info, Batch& batch) {
    const auto* of_offer = std::get_if<OfferEvent>(&event);
    const auto* accepted = of_offer ? std::get_if<OfferAccepted>(of_offer) : nullptr;
    if (!accepted)
        return;
    const auto placed =
        perform(OrderCommand(PlaceOfferedOrder{accepted->order, accepted->offer, accepted->buyer,
                                               accepted->seller, accepted->gig, accepted->terms}),
                info.time, "order of offer " + accepted->offer.toString(), batch);
    if (placed.rejected || placed.result.taken != protocol::Taken::accepted)
        throw std::runtime_error("offer " + accepted->offer.toString() +
                                 " was accepted, but its order not: " +
                                 (placed.rejected ? placed.rejected->code : placed.result.problem_code));
}

void OrdersModule::filesArrived(const BlobId& blob, AccountId seller, Instant at, Batch& batch) {
    for (const auto id : m_desk->waitingFor(blob, seller)) {
        const auto& state = batch.streams().at(std::string(Order::kind) + ":" + id.toString()).state;
        const auto& manifest = std::get<Order>(state.value()).manifest.value();
        const auto& artefacts = manifest.artefacts;
        if (std::all_of(artefacts.begin(), artefacts.end(),
                        [&](const Artefact& one) { return m_blobs->has(one.blob, seller); }))
            perform(OrderCommand(RecordDeliveryFiles{id, manifest.number}), at,
                    "files of delivery " + std::to_string(manifest.number) + " of " + id.toString() + " at " +
                        manifest.received_at.toString(),
                    batch);
    }
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
