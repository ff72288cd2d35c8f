#include "model/ledger/entry.h"
#include "model/order/charge.h"

namespace gw {
namespace {

/// The books that one order moves.
struct OrderBooks {
    const Order& order;

    static LedgerAccount one(Book book) { return {book}; }
    LedgerAccount own(Book book) const { return {book, order.terms.order.uuid()}; }
    LedgerAccount sellers(Book book) const { return {book, order.terms.seller.uuid()}; }
    /// Where money goes back to the buyer.
    LedgerAccount refunds() const {
        return order.terms.policy.refunds_to_card
                   ? one(Book::psp)
                   : LedgerAccount{Book::buyer_credit, order.terms.buyer.uuid()};
    }
};

void pay(Entry& entry, const OrderBooks& books, Money price, Money service_fee, Money tax) {
    entry.debit(books.one(Book::psp), price + service_fee + tax);
    entry.credit(books.own(Book::escrow), price);
    entry.credit(books.own(Book::fee_deferred), service_fee);
    entry.credit(books.own(Book::tax_deferred), tax);
}

/// What is in escrow is earned; `earned` is what it became.
void release(Entry& entry, const OrderBooks& books, const OrderMoney& money, const Earning& earned) {
    entry.debit(books.own(Book::escrow), money.escrow);
    entry.debit(books.own(Book::fee_deferred), money.fee_deferred);
    entry.debit(books.own(Book::tax_deferred), money.tax);
    entry.credit(books.sellers(Book::seller_clearing), earned.net);
    entry.credit(books.one(Book::commission), earned.commission());
    entry.credit(books.one(Book::service_fee), earned.service_fee);
    entry.credit(books.one(Book::tax), money.tax);
}

void releaseAll(Entry& entry, const OrderBooks& books) {
    OrderMoney after = books.order.money;
    earn(after, EarningSource::order, books.order.terms.policy, books.order.placed_at);
    if (after.earnings.size() > books.order.money.earnings.size())
        release(entry, books, books.order.money, after.earnings.back());
}

void takeFromSeller(Entry& entry, const OrderBooks& books, const Recovery& recovery) {
    entry.debit(books.sellers(Book::seller_clearing), recovery.clearing);
    entry.debit(books.sellers(Book::seller_available), recovery.available);
    entry.debit(books.sellers(Book::seller_overdraft), recovery.overdraft);
}

/// Most events move no money.
void write(Entry&, const OrderBooks&, const auto&) {}

void write(Entry& entry, const OrderBooks& books, const PaymentCaptured&) {
    const Charge charge = firstCharge(books.order.terms);
    pay(entry, books, charge.price, charge.service_fee, charge.tax);
}

void write(Entry& entry, const OrderBooks& books, const ExtraAdded& event) {
    pay(entry, books, event.price, event.service_fee, Money(0, event.price.currency()));
}

void write(Entry& entry, const OrderBooks& books, const MilestoneFunded& event) {
    pay(entry, books, event.price, event.service_fee, Money(0, event.price.currency()));
}

void write(Entry& entry, const OrderBooks& books, const MilestoneCompleted&) { releaseAll(entry, books); }

void write(Entry& entry, const OrderBooks& books, const OrderCompleted&) { releaseAll(entry, books); }

/// The completion's entry the other way round.
void write(Entry& entry, const OrderBooks& books, const OrderReopened&) {
    const Earning* earned = earningOfCompletion(books.order.money);
    if (!earned)
        return;
    entry.debit(books.sellers(Book::seller_clearing), earned->net);
    entry.debit(books.one(Book::commission), earned->commission());
    entry.debit(books.one(Book::service_fee), earned->service_fee);
    entry.debit(books.one(Book::tax), earned->tax);
    entry.credit(books.own(Book::escrow), earned->gross);
    entry.credit(books.own(Book::fee_deferred), earned->service_fee);
    entry.credit(books.own(Book::tax_deferred), earned->tax);
}

void write(Entry& entry, const OrderBooks& books, const OrderCancelled&) {
    const OrderMoney& money = books.order.money;
    entry.debit(books.own(Book::escrow), money.escrow);
    entry.debit(books.own(Book::fee_deferred), money.fee_deferred);
    entry.debit(books.own(Book::tax_deferred), money.tax);
    entry.credit(books.refunds(), money.escrow + money.fee_deferred + money.tax);
}

void write(Entry& entry, const OrderBooks& books, const PartialRefunded& event) {
    entry.debit(books.own(Book::escrow), event.amount);
    entry.credit(books.refunds(), event.amount);
}

void write(Entry& entry, const OrderBooks& books, const TipLeft& event) {
    const Money commission = event.amount.share(books.order.terms.policy.commission_bps);
    entry.debit(books.one(Book::psp), event.amount + event.service_fee);
    entry.credit(books.sellers(Book::seller_clearing), event.amount - commission);
    entry.credit(books.one(Book::commission), commission);
    entry.credit(books.one(Book::service_fee), event.service_fee);
}

void write(Entry& entry, const OrderBooks& books, const EarningCleared& event) {
    entry.debit(books.sellers(Book::seller_clearing), event.amount);
    entry.credit(books.sellers(Book::seller_available), event.amount);
}

void write(Entry& entry, const OrderBooks& books, const ChargebackRecorded& event) {
    entry.debit(books.own(Book::escrow), event.escrow);
    entry.debit(books.own(Book::fee_deferred), event.fee_deferred);
    entry.debit(books.own(Book::tax_deferred), event.tax);
    takeFromSeller(entry, books, event.seller);
    entry.debit(books.one(Book::commission), event.commission);
    entry.debit(books.one(Book::service_fee), event.service_fee);
    entry.credit(books.one(Book::psp), event.amount);
}

void write(Entry& entry, const OrderBooks& books, const DisputeHeld& event) {
    takeFromSeller(entry, books, event.held);
    entry.credit(books.own(Book::reserved), event.held.sum());
}

void write(Entry& entry, const OrderBooks& books, const DisputeReleased& event) {
    entry.debit(books.own(Book::reserved), event.held.sum());
    entry.credit(books.sellers(Book::seller_clearing), event.held.clearing);
    entry.credit(books.sellers(Book::seller_available), event.held.available);
    entry.credit(books.sellers(Book::seller_overdraft), event.held.overdraft);
}

void write(Entry& entry, const OrderBooks& books, const DisputeRefunded& event) {
    entry.debit(books.own(Book::reserved), event.held);
    entry.debit(books.one(Book::commission), event.commission);
    entry.debit(books.one(Book::service_fee), event.service_fee);
    entry.credit(books.refunds(), event.refund + event.service_fee);
    entry.credit(books.sellers(Book::seller_clearing), event.to_clearing);
    entry.credit(books.sellers(Book::seller_overdraft), event.to_overdraft);
}

} // namespace

std::vector<Posting> postingsOf(const std::optional<Order>& before, const OrderEvent& event,
                                const EventKey& key) {
    Entry entry(key);
    if (before)
        std::visit([&](const auto& body) { write(entry, OrderBooks{*before}, body); }, event);
    return entry.take();
}

} // namespace gw
