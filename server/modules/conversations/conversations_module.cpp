#include "server/modules/conversations/conversations_module.h"

#include "model/base/rejection.h"
#include "server/module/columns.h"
#include "server/module/stored_state.h"
#include "server/modules/declare.h"
#include "server/modules/facts.h"

#include <boost/json/serialize.hpp>

namespace gw::server {

namespace {

constexpr const char* orders_source = "orders";

} // namespace

const topology::Declaration& ConversationsModule::declaration() const {
    static const topology::Declaration declaration{
        .name = "conversations",
        .kinds = {std::string(Conversation::kind)},
        .accepts = typesOf(std::type_identity<ConversationCommand>()),
        .emits = emissionsOf(std::type_identity<ConversationEvent>(), "conversation"),
        .consumes = {{.source = accounts_source, .types = People::eventTypes()},
                     {.source = orders_source,
                      .types = namesOf<OrderPlaced>(),
                      .kind = topology::ConsumeKind::reaction,
                      .causes = namesOf<ConversationOpened>()},
                     {.source = "files", .types = CommittedBlobs::eventTypes()}},
        .routes = {{.method = "GET", .pattern = "/v1/conversations/{id}"}}};
    return declaration;
}

std::vector<sql::Migration> ConversationsModule::migrations() const {
    auto statements = People::tables();
    statements.insert(statements.end(), CommittedBlobs::tables().begin(), CommittedBlobs::tables().end());
    return {{2, std::move(statements)}};
}

void ConversationsModule::start(const Ports& ports, sql::Database& writer) {
    AggregateModule::start(ports, writer);
    m_people = std::make_unique<People>(writer);
    m_blobs = std::make_unique<CommittedBlobs>(writer);
}

void ConversationsModule::apply(const std::string& source, const Entry& entry, Batch& batch) {
    if (source == accounts_source)
        return m_people->apply(entry);
    if (source != orders_source)
        return static_cast<void>(m_blobs->apply(entry));
    const auto event = std::get<OrderEvent>(decodedEvent(entry));
    openFor(std::get<OrderPlaced>(event), entry.time, batch);
}

void ConversationsModule::openFor(const OrderPlaced& order, Instant at, Batch& batch) {
    const auto id = conversationBetween(order.buyer, order.seller);
    const AnyEvent opened = ConversationEvent(
        ConversationOpened{id, {order.buyer, order.buyer_name}, {order.seller, order.seller_name}});
    if (!batch.streams().at(streamOf(opened)).state)
        publish({opened}, {at, order.buyer}, std::nullopt, batch);
}

void ConversationsModule::rolledBack() { m_people->forget(); }

void ConversationsModule::addFacts(Context& context, const AnyCommand&, Batch&, Asked& asked) {
    addPeople(context, *m_people, asked);
}

std::optional<Problem> ConversationsModule::guard(const AnyCommand& command, const Context& context, Batch&) {
    const auto* open = std::get_if<OpenConversation>(&std::get<ConversationCommand>(command));
    if (open && context.name_of(open->with).empty())
        return notFound("account");
    return std::nullopt;
}

bool ConversationsModule::committedBlob(const BlobId& blob, AccountId actor, Batch&) {
    return m_blobs->has(blob, actor);
}

void ConversationsModule::answer(Call call, sql::Database& reader, Answer done) {
    const auto id = ConversationId::parse(call.arguments.at("id"));
    const auto state =
        id ? storedState(reader, std::string(Conversation::kind) + ":" + id->toString()) : std::nullopt;
    if (!state || !call.caller || !std::get<Conversation>(*state).has(*call.caller))
        return done(notFoundResponse());
    done(jsonResponse(200, boost::json::serialize(encode(*state))));
}

} // namespace gw::server
