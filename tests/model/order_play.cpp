#include "tests/model/order_play.h"

#include "model/ledger/statement.h"
#include "tests/model/order_invariants.h"
#include "tests/support/model_fixtures.h"

#include <algorithm>

namespace gw::play {
namespace {

template<class State, class Event>
State follow(std::optional<State> state, const Event& event, const EventInfo& info) {
    try {
        return evolve(std::move(state), event, info);
    } catch (const std::logic_error& error) {
        throw Violation("evolve follows", error.what());
    }
}

void requireExplained(const Problem& problem) {
    if (problem.code.empty() || problem.what.empty())
        throw Violation("rejections explain", "a rejection without a code or a text");
}

} // namespace

EventKey OrderPlay::nextKey(Instant at) const { return {fixtures::id<EventId>(1 + m_log.size()), at}; }

void OrderPlay::post(const std::vector<Posting>& postings) {
    if (const auto posted = m_ledger.post(postings); !posted)
        throw Violation(posted.error().code == "unbalanced" ? "balanced" : posted.error().code,
                        posted.error().what);
    m_postings.insert(m_postings.end(), postings.begin(), postings.end());
}

void OrderPlay::take(const OrderEvent& event, const EventInfo& info) {
    if (const auto* raised = std::get_if<ReminderRaised>(&event))
        for (const Logged& logged : m_log) {
            const auto* of_order = std::get_if<OrderEvent>(&logged.event);
            const auto* before = of_order ? std::get_if<ReminderRaised>(of_order) : nullptr;
            if (before && before->kind == raised->kind && before->at == raised->at)
                throw Violation("raised once", "the same reminder twice");
        }
    const EventKey key = nextKey(info.time);
    post(m_rules.postings(m_order, event, key));
    m_order = follow(std::move(m_order), event, info);
    m_log.push_back({event, info, key});
}

void OrderPlay::take(const PayoutEvent& event, const EventInfo& info) {
    const EventKey key = nextKey(info.time);
    post(postingsOf(m_payout, event, key));
    m_payout = follow(std::move(m_payout), event, info);
    m_log.push_back({event, info, key});
}

bool OrderPlay::submit(const OrderCommand& command, const Context& context) {
    const auto decided = m_rules.decide(m_order, command, context);
    if (!decided) {
        requireExplained(decided.error());
        return false;
    }
    for (const auto& event : *decided)
        take(event, {context.now, context.actor});
    check(context.now);
    if (const auto* raised = std::get_if<RaiseTimer>(&command)) {
        const auto wanted = timersOf(*m_order);
        if (std::find(wanted.begin(), wanted.end(), Timer{raised->kind, raised->at}) != wanted.end())
            throw Violation("raised once", "a timer that was raised is wanted again");
    }
    return true;
}

bool OrderPlay::submit(const PayoutCommand& command, const Context& context) {
    const auto decided = decide(m_payout, command, context);
    if (!decided) {
        requireExplained(decided.error());
        return false;
    }
    for (const auto& event : *decided)
        take(event, {context.now, context.actor});
    check(context.now);
    return true;
}

Context OrderPlay::contextOf(AccountId actor, Instant now) const {
    Context context{.actor = actor, .now = now};
    context.is_operator = actor == fixtures::staff;
    context.available_of = [this](AccountId account, Currency currency) {
        return m_ledger.balance({Book::seller_available, account.uuid()}, currency);
    };
    context.overdraft_of = [this](AccountId account, Currency currency) {
        return m_ledger.balance({Book::seller_overdraft, account.uuid()}, currency);
    };
    return context;
}

void OrderPlay::check(Instant now) const {
    if (!m_order)
        return;
    checkBalanced(m_ledger);
    checkBooksAgree(*m_order, m_ledger);
    checkSettled(*m_order, m_ledger);
    checkRequests(*m_order);
    checkTimers(*m_order);
    checkLateness(*m_order, now);
}

void OrderPlay::replay() const {
    std::optional<Order> order;
    std::optional<Payout> payout;
    Ledger ledger;
    for (const Logged& logged : m_log) {
        if (const auto* of_order = std::get_if<OrderEvent>(&logged.event)) {
            if (!ledger.post(postingsOf(order, *of_order, logged.key)))
                throw Violation("replay", "an event can't be posted again");
            order = follow(std::move(order), *of_order, logged.info);
        } else {
            const auto& of_payout = std::get<PayoutEvent>(logged.event);
            if (!ledger.post(postingsOf(payout, of_payout, logged.key)))
                throw Violation("replay", "an event can't be posted again");
            payout = follow(std::move(payout), of_payout, logged.info);
        }
    }
    if (order != m_order || payout != m_payout)
        throw Violation("replay", "another state");
    if (ledger.accounts() != m_ledger.accounts())
        throw Violation("replay", "other books");
    if (!m_order)
        return;
    const Currency currency = m_order->money.escrow.currency();
    const auto lines = statementOf(m_order->terms.seller, currency, m_postings);
    const auto seller = [&](Book book) {
        return ledger.balance({book, m_order->terms.seller.uuid()}, currency);
    };
    const Money balance = seller(Book::seller_clearing) + seller(Book::seller_available) +
                          seller(Book::seller_withdrawing) - seller(Book::seller_overdraft);
    if (!lines.empty() && lines.back().balance != balance)
        throw Violation("statement", "it does not end at the balance");
}

} // namespace gw::play
