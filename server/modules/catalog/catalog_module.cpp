#include "server/modules/catalog/catalog_module.h"

#include "server/module/columns.h"
#include "server/modules/catalog/brief_board.h"
#include "server/modules/catalog/shop_window.h"
#include "server/modules/declare.h"
#include "server/modules/facts.h"

namespace gw::server {

namespace {

constexpr const char* ordering_source = "orders";

} // namespace

const topology::Declaration& CatalogModule::declaration() const {
    static const topology::Declaration declaration{
        .name = "catalog",
        .kinds = {std::string(Gig::kind), std::string(Brief::kind)},
        .accepts =
            joined(typesOf(std::type_identity<GigCommand>()), typesOf(std::type_identity<BriefCommand>())),
        .emits = joined(emissionsOf(std::type_identity<GigEvent>(), "gig"),
                        emissionsOf(std::type_identity<BriefEvent>(), "brief")),
        .consumes = {{.source = accounts_source,
                      .types = namesOf<AccountRegistered, DisplayNameChanged, LevelGranted>()},
                     {.source = ordering_source,
                      .types = joined(OrderQueues::eventTypes(), namesOf<OfferAccepted>()),
                      .kind = topology::ConsumeKind::reaction,
                      .causes = namesOf<GigPaused, GigResumed, BriefFulfilled>()},
                     {.source = "files", .types = CommittedBlobs::eventTypes()}},
        .routes = {{.method = "GET", .pattern = "/v1/gigs", .needs_account = false},
                   {.method = "GET", .pattern = "/v1/gigs/{id}", .needs_account = false},
                   {.method = "GET", .pattern = "/v1/briefs"}}};
    return declaration;
}

std::vector<sql::Migration> CatalogModule::migrations() const {
    std::vector<const char*> statements;
    for (const auto* tables : {&People::tables(), &FollowedStates::tables(), &CommittedBlobs::tables(),
                               &OrderQueues::tables(), &shop_window::tables(), &brief_board::tables()})
        statements.insert(statements.end(), tables->begin(), tables->end());
    return {{2, std::move(statements)}};
}

void CatalogModule::start(const Ports& ports, sql::Database& writer) {
    AggregateModule::start(ports, writer);
    m_people = std::make_unique<People>(writer);
    m_followed = std::make_unique<FollowedStates>(writer);
    m_blobs = std::make_unique<CommittedBlobs>(writer);
    m_queues = std::make_unique<OrderQueues>(writer);
}

void CatalogModule::apply(const std::string& source, const Entry& entry, Batch& batch) {
    if (source == ordering_source)
        return applyOrders(entry, batch);
    if (source != accounts_source)
        return static_cast<void>(m_blobs->apply(entry));
    if (entry.type != LevelGranted::type)
        m_people->apply(entry);
    m_followed->apply(entry);
}

void CatalogModule::applyOrders(const Entry& entry, Batch& batch) {
    if (entry.type != OfferAccepted::type) {
        if (const auto gig = m_queues->apply(entry))
            keepQueue(*gig, entry.time, "event " + entry.id.toString(), batch);
        return;
    }
    const auto event = std::get<OfferEvent>(decodedEvent(entry));
    const auto& accepted = std::get<OfferAccepted>(event);
    if (accepted.brief)
        perform(BriefCommand(FulfilBrief{*accepted.brief, accepted.order}), entry.time,
                "brief of offer " + accepted.offer.toString(), batch);
}

void CatalogModule::keepQueue(GigId id, Instant at, const std::string& why, Batch& batch) {
    const auto& state = batch.streams().at(std::string(Gig::kind) + ":" + id.toString()).state;
    if (!state)
        return;
    const auto& gig = std::get<Gig>(*state);
    const bool full = gig.queue_limit && m_queues->openOrdersOf(id) >= *gig.queue_limit;
    if (full == gig.pausedFor(PauseCause::queue_full) || (full && !gig.live))
        return;
    const auto command = full ? GigCommand(PauseGigFor{id, PauseCause::queue_full})
                              : GigCommand(ResumeGigFrom{id, PauseCause::queue_full});
    const auto version = batch.streams().at(streamOf(AnyCommand(command))).version;
    perform(command, at,
            "order queue of " + id.toString() + " in version " + std::to_string(version) + " after " + why,
            batch);
}

void CatalogModule::rolledBack() {
    m_people->forget();
    m_followed->forget();
}

void CatalogModule::addFacts(Context& context, const AnyCommand&, Batch& batch, Asked& asked) {
    addPeople(context, *m_people, asked);
    context.active_gigs_of = [&batch](AccountId seller) {
        return shop_window::activeGigsOf(batch.database(), seller);
    };
    context.level_of = [this, &asked](AccountId seller) {
        asked.sources.insert(accounts_source);
        const auto* account = m_followed->find<Account>(seller);
        return account ? std::optional(account->level) : std::nullopt;
    };
}

bool CatalogModule::committedBlob(const BlobId& blob, AccountId actor, Batch&) {
    return m_blobs->has(blob, actor);
}

void CatalogModule::written(const AnyEvent&, const AnyState& after, const EventInfo&, Batch& batch) {
    if (const auto* gig = std::get_if<Gig>(&after))
        shop_window::put(batch.database(), *gig);
    else
        brief_board::put(batch.database(), std::get<Brief>(after));
}

void CatalogModule::follow(const AnyEvent& event, const EventInfo& info, Batch& batch) {
    const auto* of_gig = std::get_if<GigEvent>(&event);
    if (!of_gig)
        return;
    if (const auto* set = std::get_if<QueueLimitSet>(of_gig))
        keepQueue(set->gig, info.time, "its limit was set", batch);
    else if (const auto* published = std::get_if<GigVersionPublished>(of_gig))
        keepQueue(published->gig, info.time, "it was published", batch);
}

void CatalogModule::answer(Call call, sql::Database& reader, Answer done) {
    if (call.request.path == "/v1/briefs")
        return done(brief_board::page(reader, call.request.query));
    const auto id = call.arguments.find("id");
    if (id == call.arguments.end())
        return done(shop_window::page(reader, call.request.query));
    const auto gig = GigId::parse(id->second);
    done(gig ? shop_window::gig(reader, *gig) : notFoundResponse());
}

} // namespace gw::server
