#pragma once

#include "model/ledger/ledger.h"
#include "model/ledger/statement.h"
#include "tests/support/model_fixtures.h"

#include <map>

namespace gw::money {

/// Orders and withdrawals driven by commands; what happens is posted to the books and exported as text.
class Story {
public:
    explicit Story(Policy policy)
        : m_policy(std::move(policy)) {}

    /// Decides and posts; throws UnexpectedProblem when it is rejected.
    void happen(AccountId actor, const OrderCommand& command, Instant now);
    void happen(AccountId actor, const PayoutCommand& command, Instant now);
    /// Raises every timer of the order that is due by `until`, one after another.
    void timePasses(OrderId order, Instant until);

    const Order& order(OrderId id) const { return *m_orders.at(id); }
    const Ledger& ledger() const { return m_ledger; }
    const std::vector<Posting>& postings() const { return m_postings; }
    /// One event a line, as the script reads them.
    const std::string& exported() const { return m_exported; }

private:
    Context contextOf(AccountId actor, Instant now) const;
    template<class State, class Command>
    void take(std::optional<State>& state, const Command& command, const Context& context);

    Policy m_policy;
    std::map<OrderId, std::optional<Order>> m_orders;
    std::optional<Payout> m_payout;
    Ledger m_ledger;
    std::vector<Posting> m_postings;
    std::string m_exported;
    std::uint64_t m_events = 0;
};

/// Everything that moves money, each at least once, with prices that round.
Story everyMovement(const Policy& policy, std::int64_t price_minor);

} // namespace gw::money
