#include "server/modules/reviews/reviews_module.h"

#include "server/module/columns.h"
#include "server/modules/declare.h"
#include "server/modules/facts.h"

#include <boost/json/serialize.hpp>

namespace gw::server {

namespace {

constexpr const char* reviewed_source = "orders";

/// Names of the parties as the order has them: accounts may not have told this module yet.
std::function<std::string(AccountId)> namesOfReviewers(std::optional<Reviewers> who) {
    return [who = std::move(who)](AccountId account) {
        if (!who)
            return std::string();
        return account == who->buyer    ? who->buyer_name
               : account == who->seller ? who->seller_name
                                        : std::string();
    };
}

} // namespace

const topology::Declaration& ReviewsModule::declaration() const {
    static const topology::Declaration declaration{
        .name = "reviews",
        .kinds = {std::string(Reviews::kind)},
        .accepts = typesOf(std::type_identity<ReviewCommand>()),
        .emits = emissionsOf(std::type_identity<ReviewEvent>(), "order"),
        .consumes = {{.source = accounts_source, .types = People::eventTypes()},
                     {.source = reviewed_source,
                      .types = namesOf<OrderPlaced, OrderCompleted, OrderCancelled>(),
                      .kind = topology::ConsumeKind::reaction,
                      .causes = namesOf<ReviewsOpened>()}},
        .routes = {{.method = "GET", .pattern = "/v1/ratings/{id}", .needs_account = false}}};
    return declaration;
}

std::vector<sql::Migration> ReviewsModule::migrations() const {
    return {{2, joined(People::tables(), ReviewTables::tables())}};
}

void ReviewsModule::start(const Ports& ports, sql::Database& writer) {
    AggregateModule::start(ports, writer);
    m_people = std::make_unique<People>(writer);
    m_tables = std::make_unique<ReviewTables>(writer);
}

void ReviewsModule::apply(const std::string& source, const Entry& entry, Batch& batch) {
    if (source == accounts_source)
        return m_people->apply(entry);
    const auto event = std::get<OrderEvent>(decodedEvent(entry));
    if (const auto* placed = std::get_if<OrderPlaced>(&event))
        m_tables->put(*placed);
    else if (const auto* completed = std::get_if<OrderCompleted>(&event))
        open(completed->order, entry, batch);
    else if (const auto& cancelled = std::get<OrderCancelled>(event); cancelled.fault == Fault::seller)
        open(cancelled.order, entry, batch);
}

void ReviewsModule::open(OrderId order, const Entry& end, Batch& batch) {
    const auto who = m_tables->reviewersOf(order).value();
    perform(ReviewCommand(OpenReviews{order, who.buyer, who.seller, end.time + std::chrono::days(who.days)}),
            end.time, "reviews after event " + end.id.toString(), batch);
}

void ReviewsModule::rolledBack() { m_people->forget(); }

void ReviewsModule::addFacts(Context& context, const AnyCommand& command, Batch&, Asked& asked) {
    addPeople(context, *m_people, asked);
    asked.sources.insert(reviewed_source); // the order may have ended, but not yet for this module
    if (const auto* open = std::get_if<OpenReviews>(&std::get<ReviewCommand>(command)))
        context.name_of = namesOfReviewers(m_tables->reviewersOf(open->order));
}

void ReviewsModule::written(const AnyEvent& event, const AnyState&, const EventInfo&, Batch&) {
    if (const auto* published = std::get_if<ReviewsPublished>(&std::get<ReviewEvent>(event)))
        m_tables->put(*published);
}

void ReviewsModule::answer(Call call, sql::Database& reader, Answer done) {
    const auto seller = AccountId::parse(call.arguments.at("id"));
    if (!seller)
        return done(notFoundResponse());
    const auto sums = ReviewTables(reader).ratingsOf(*seller);
    done(jsonResponse(200,
                      boost::json::serialize(boost::json::object{{"reviews", sums.reviews},
                                                                 {"quality_sum", sums.quality},
                                                                 {"communication_sum", sums.communication},
                                                                 {"value_sum", sums.value}})));
}

} // namespace gw::server
