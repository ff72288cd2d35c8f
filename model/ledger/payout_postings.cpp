#include "model/base/overloaded.h"
#include "model/ledger/entry.h"

namespace gw {

std::vector<Posting> postingsOf(const std::optional<Payout>& before, const PayoutEvent& event,
                                const EventKey& key) {
    Entry entry(key);
    const LedgerAccount bank{Book::bank}, fees{Book::withdrawal_fee};
    const auto of = [](AccountId account, Book book) { return LedgerAccount{book, account.uuid()}; };
    std::visit(
        Overloaded{[&](const WithdrawalRequested& body) {
                       entry.debit(of(body.account, Book::seller_available), body.amount);
                       entry.credit(of(body.account, Book::seller_withdrawing), body.amount - body.fee);
                       entry.credit(fees, body.fee);
                   },
                   [&](const WithdrawalPaid& body) {
                       const Withdrawal& paid = *before->find(body.withdrawal);
                       entry.debit(of(body.account, Book::seller_withdrawing), paid.amount - paid.fee);
                       entry.credit(bank, paid.amount - paid.fee);
                   },
                   [&](const WithdrawalFailed& body) {
                       const Withdrawal& failed = *before->find(body.withdrawal);
                       entry.debit(of(body.account, Book::seller_withdrawing), failed.amount - failed.fee);
                       entry.debit(fees, failed.fee);
                       entry.credit(of(body.account, Book::seller_available), failed.amount);
                   },
                   [&](const OverdraftRepaid& body) {
                       entry.debit(of(body.account, Book::seller_available), body.amount);
                       entry.credit(of(body.account, Book::seller_overdraft), body.amount);
                   }},
        event);
    return entry.take();
}

} // namespace gw
