#pragma once

#include "model/ledger/posting.h"

#include <span>

namespace gw {

/// One line of a seller's statement: what an event did to their accounts, and what they held after it.
struct StatementLine {
    EventKey key;
    Money clearing;  ///< change of what waits to clear
    Money available; ///< change of what can be withdrawn
    Money withdrawing;
    Money overdraft;
    Money balance; ///< clearing + available + withdrawing - overdraft, after the event

    bool operator==(const StatementLine&) const = default;
};

/// The statement of one seller in one currency, replayed from all postings in the order they were made.
std::vector<StatementLine> statementOf(AccountId seller, Currency currency,
                                       std::span<const Posting> postings);

/// The same as comma-separated values with a header line: time, event, the amounts as decimals.
std::string statementCsv(std::span<const StatementLine> lines);

} // namespace gw
