#include "model/ledger/ledger.h"

#include <boost/describe/enum_to_string.hpp>

#include <algorithm>

namespace gw {
namespace {

using Sums = std::map<std::string, std::int64_t>;

/// Whether the balance may stand on its other side: the marketplace's own money may, what belongs to somebody
/// may not.
bool mayGoBelowZero(Book book) {
    switch (book) {
    case Book::psp:
    case Book::bank:
    case Book::commission:
    case Book::service_fee:
    case Book::withdrawal_fee:
    case Book::tax:
        return true;
    default:
        return false;
    }
}

Problem refused(std::string code, std::string what) {
    return {.code = std::move(code), .what = std::move(what)};
}

std::optional<Problem> badEntry(std::span<const Posting> postings) {
    Sums sums;
    for (const Posting& posting : postings) {
        if (posting.key.event != postings.front().key.event)
            return refused("mixed_keys", "Postings of several events can't be posted as one entry.");
        sums[posting.amount.currency().toString()] += posting.amount.minor();
    }
    for (const auto& [currency, sum] : sums)
        if (sum != 0)
            return refused("unbalanced", "The postings of event " + postings.front().key.event.toString() +
                                             " sum to " + std::to_string(sum) + " in " + currency + ".");
    return std::nullopt;
}

} // namespace

bool isDebitBook(Book book) {
    return book == Book::psp || book == Book::bank || book == Book::seller_overdraft;
}

std::string LedgerAccount::toString() const {
    const std::string name = boost::describe::enum_to_string(book, "");
    return owner ? name + ":" + owner->toString() : name;
}

Result<void> Ledger::post(std::span<const Posting> postings) {
    if (postings.empty())
        return {};
    const EventId event = postings.front().key.event;
    if (m_posted.contains(event))
        return refused("posted_already", "Event " + event.toString() + " is in the books already.");
    if (auto problem = badEntry(postings))
        return *problem;
    Accounts changed;
    for (const Posting& posting : postings) {
        const Place place{posting.account, posting.amount.currency().toString()};
        const auto known = m_debits.find(place);
        changed.try_emplace(place, known == m_debits.end() ? 0 : known->second).first->second +=
            posting.amount.minor();
    }
    for (const auto& [place, debit] : changed) {
        const Book book = place.first.book;
        if (!mayGoBelowZero(book) && (isDebitBook(book) ? debit < 0 : debit > 0))
            return refused("below_zero", "Event " + event.toString() + " takes more from " +
                                             place.first.toString() + " than it holds.");
    }
    for (const auto& [place, debit] : changed)
        m_debits[place] = debit;
    m_posted.insert(event);
    return {};
}

Money Ledger::balance(const LedgerAccount& account, Currency currency) const {
    const auto found = m_debits.find({account, currency.toString()});
    const std::int64_t debit = found == m_debits.end() ? 0 : found->second;
    return {isDebitBook(account.book) ? debit : -debit, currency};
}

bool Ledger::isSettled(OrderId order) const {
    const auto settled = [&](Book book) {
        const LedgerAccount account{book, order.uuid()};
        for (auto at = m_debits.lower_bound({account, {}}); at != m_debits.end(); ++at) {
            if (at->first.first != account)
                break;
            if (at->second != 0)
                return false;
        }
        return true;
    };
    return settled(Book::escrow) && settled(Book::fee_deferred) && settled(Book::tax_deferred) &&
           settled(Book::reserved);
}

std::map<std::string, std::int64_t> Ledger::trialBalance() const {
    Sums sums;
    for (const auto& [place, debit] : m_debits)
        sums[place.second] += debit;
    return sums;
}

} // namespace gw
