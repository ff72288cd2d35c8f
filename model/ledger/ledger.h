#pragma once

#include "model/ledger/posting.h"

#include <map>
#include <set>
#include <span>

namespace gw {

/// The books, folded from postings. Holds what domain.md demands of them: every event's postings sum to zero
/// per currency and are posted once, and nothing that is somebody's money ever goes below zero.
class Ledger {
public:
    /// One account in one currency, by its code.
    using Place = std::pair<LedgerAccount, std::string>;
    /// Debits less credits, in minor units.
    using Accounts = std::map<Place, std::int64_t>;

    Ledger() = default;
    /// Books that hold `opening` already.
    explicit Ledger(Accounts opening)
        : m_debits(std::move(opening)) {}

    /// Posts what one event moves, all or nothing. Problems: "posted_already", "mixed_keys", "unbalanced",
    /// "below_zero" (escrow, what is clearing, available, withdrawing, reserved, credited or owed).
    Result<void> post(std::span<const Posting> postings);

    /// The balance on the account's normal side: positive when money is there (or owed, for an overdraft).
    Money balance(const LedgerAccount& account, Currency currency) const;
    /// Whether escrow, what was deferred with it and what was reserved for the order are exactly zero.
    bool isSettled(OrderId order) const;
    /// The sum of all accounts per currency code; each is zero.
    std::map<std::string, std::int64_t> trialBalance() const;
    /// All accounts that were ever posted to.
    const Accounts& accounts() const { return m_debits; }

private:
    Accounts m_debits;
    std::set<EventId> m_posted;
};

} // namespace gw
