#pragma once

#include "model/base/ids.h"
#include "model/base/instant.h"
#include "model/ledger/state.h"
#include "model/order/state.h"

#include <boost/describe/enum.hpp>

#include <optional>
#include <string>
#include <vector>

namespace gw {

/// The books of the marketplace (domain.md, Money). Of each kind there is one account per owner: per order
/// (escrow, fee_deferred, tax_deferred, reserved), per seller, per buyer (credit), or one only.
BOOST_DEFINE_ENUM_CLASS(Book, psp, bank, escrow, fee_deferred, tax_deferred, tax, seller_clearing,
                        seller_available, seller_withdrawing, seller_overdraft, reserved, buyer_credit,
                        commission, service_fee, withdrawal_fee)

/// One account of the ledger.
struct LedgerAccount {
    Book book;
    std::optional<Uuid> owner = {};

    /// "seller_clearing:0190…", or "psp".
    std::string toString() const;
    auto operator<=>(const LedgerAccount&) const = default;
};

/// Whether the account normally has a debit balance (money or claims of the marketplace).
bool isDebitBook(Book book);

/// The event a posting comes from: its id keys the posting, so that a replay cannot post twice.
struct EventKey {
    EventId event;
    Instant at;

    auto operator<=>(const EventKey&) const = default;
};

/// One side of an entry: a debit is positive, a credit negative. The postings of one event sum to zero per
/// currency.
struct Posting {
    EventKey key;
    LedgerAccount account;
    Money amount;

    bool operator==(const Posting&) const = default;
};

/// What an event moves in the books; nothing for most. `before` is the state that the event followed. Pure:
/// it reads the order's own policy, never today's.
std::vector<Posting> postingsOf(const std::optional<Order>& before, const OrderEvent& event,
                                const EventKey& key);
std::vector<Posting> postingsOf(const std::optional<Payout>& before, const PayoutEvent& event,
                                const EventKey& key);

} // namespace gw
