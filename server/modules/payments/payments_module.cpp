#include "server/modules/payments/payments_module.h"

#include "server/module/columns.h"
#include "server/modules/declare.h"
#include "server/modules/facts.h"
#include "server/modules/payments/account_answers.h"

namespace gw::server {

namespace {

constexpr const char* selling_source = "orders";

LedgerAccount availableTo(AccountId seller) { return {Book::seller_available, seller.uuid()}; }
LedgerAccount overdraftOf(AccountId seller) { return {Book::seller_overdraft, seller.uuid()}; }

template<class State>
std::optional<State> stateAs(const std::optional<AnyState>& state) {
    return state ? std::optional(std::get<State>(*state)) : std::nullopt;
}

} // namespace

const topology::Declaration& PaymentsModule::declaration() const {
    static const topology::Declaration declaration{
        .name = "payments",
        .kinds = {std::string(Payout::kind)},
        .accepts = typesOf(std::type_identity<PayoutCommand>()),
        .emits = emissionsOf(std::type_identity<PayoutEvent>(), "account"),
        .consumes = {{.source = accounts_source, .types = People::eventTypes()},
                     {.source = selling_source,
                      .types = typesOf(std::type_identity<OrderEvent>()),
                      .kind = topology::ConsumeKind::reaction,
                      .causes = namesOf<OverdraftRepaid>()}},
        .routes = {{.method = "GET", .pattern = "/v1/balance"},
                   {.method = "GET", .pattern = "/v1/statement"}}};
    return declaration;
}

std::vector<sql::Migration> PaymentsModule::migrations() const {
    std::vector<const char*> statements;
    for (const auto* tables : {&People::tables(), &FollowedStates::tables(), &Books::tables()})
        statements.insert(statements.end(), tables->begin(), tables->end());
    return {{2, std::move(statements)}};
}

void PaymentsModule::start(const Ports& ports, sql::Database& writer) {
    AggregateModule::start(ports, writer);
    m_people = std::make_unique<People>(writer);
    m_followed = std::make_unique<FollowedStates>(writer);
    m_books = std::make_unique<Books>(writer);
}

void PaymentsModule::apply(const std::string& source, const Entry& entry, Batch& batch) {
    if (source == accounts_source)
        m_people->apply(entry);
    else
        applyOrder(entry, batch);
}

void PaymentsModule::applyOrder(const Entry& entry, Batch& batch) {
    const auto* before = m_followed->find(entry.stream);
    const auto postings = postingsOf(before ? std::optional(std::get<Order>(*before)) : std::nullopt,
                                     std::get<OrderEvent>(decodedEvent(entry)), {entry.id, entry.time});
    m_followed->apply(entry);
    if (postings.empty())
        return;
    m_books->post(postings);
    const auto& order = std::get<Order>(*m_followed->find(entry.stream));
    repayOverdraft(order.terms.seller, order.terms.subtotal.currency(), entry, batch);
}

void PaymentsModule::repayOverdraft(AccountId seller, Currency currency, const Entry& cause, Batch& batch) {
    if (m_books->balance(overdraftOf(seller), currency).minor() > 0 &&
        m_books->balance(availableTo(seller), currency).minor() > 0)
        perform(PayoutCommand(RepayOverdraft{seller, currency}), cause.time,
                "overdraft after event " + cause.id.toString(), batch);
}

void PaymentsModule::rolledBack() {
    m_people->forget();
    m_followed->forget();
}

void PaymentsModule::addFacts(Context& context, const AnyCommand&, Batch&, Asked& asked) {
    addPeople(context, *m_people, asked);
    asked.sources.insert(selling_source); // what has cleared may not have arrived yet
    context.available_of = [this](AccountId seller, Currency currency) {
        return m_books->balance(availableTo(seller), currency);
    };
    context.overdraft_of = [this](AccountId seller, Currency currency) {
        return m_books->balance(overdraftOf(seller), currency);
    };
}

void PaymentsModule::writing(const AnyEvent& event, const std::optional<AnyState>& before, EventId id,
                             const EventInfo& info, Batch&) {
    m_books->post(postingsOf(stateAs<Payout>(before), std::get<PayoutEvent>(event), {id, info.time}));
}

void PaymentsModule::answer(Call call, sql::Database& reader, Answer done) {
    Books books(reader);
    done(call.request.path == "/v1/balance" ? balanceAnswer(books, *call.caller)
                                            : statementAnswer(books, *call.caller, call.request.query));
}

} // namespace gw::server
