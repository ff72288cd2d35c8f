#pragma once

#include "model/ledger/ledger.h"
#include "tests/model/order_rules.h"

#include <stdexcept>
#include <string>

namespace gw::play {

/// A property that does not hold. `check` names it.
class Violation : public std::runtime_error {
public:
    Violation(std::string check, const std::string& what)
        : std::runtime_error(check + ": " + what)
        , m_check(std::move(check)) {}
    const std::string& check() const { return m_check; }

private:
    std::string m_check;
};

/// One order with its seller's payouts and the books, driven by commands. After each command every property
/// is checked; the first that does not hold is thrown as a Violation.
class OrderPlay {
public:
    explicit OrderPlay(Rules rules = {})
        : m_rules(std::move(rules)) {}

    /// Decides the command now; what was decided is folded and posted. Returns whether it was accepted.
    bool submit(const OrderCommand& command, const Context& context);
    bool submit(const PayoutCommand& command, const Context& context);
    /// The context of an actor at a time, with what the books say.
    Context contextOf(AccountId actor, Instant now) const;
    /// Folds and posts everything anew and compares.
    void replay() const;

    const std::optional<Order>& order() const { return m_order; }
    const std::optional<Payout>& payout() const { return m_payout; }
    const Ledger& ledger() const { return m_ledger; }
    std::size_t eventCount() const { return m_log.size(); }

private:
    struct Logged {
        std::variant<OrderEvent, PayoutEvent> event;
        EventInfo info;
        EventKey key;
    };

    EventKey nextKey(Instant at) const;
    void take(const OrderEvent& event, const EventInfo& info);
    void take(const PayoutEvent& event, const EventInfo& info);
    void post(const std::vector<Posting>& postings);
    void check(Instant now) const;

    Rules m_rules;
    std::optional<Order> m_order;
    std::optional<Payout> m_payout;
    Ledger m_ledger;
    std::vector<Posting> m_postings;
    std::vector<Logged> m_log;
};

} // namespace gw::play
