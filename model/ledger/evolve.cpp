#include "model/base/follow.h"
#include "model/decide.h"

#include <algorithm>

namespace gw {
namespace {

Withdrawal& pendingWithdrawal(Payout& payout, WithdrawalId id, std::string_view event_type) {
    const auto found = std::find_if(payout.withdrawals.begin(), payout.withdrawals.end(),
                                    [&](const Withdrawal& one) { return one.id == id; });
    requireFollows(found != payout.withdrawals.end() && found->status == WithdrawalStatus::requested,
                   event_type);
    return *found;
}

void applyPayout(Payout& payout, const WithdrawalRequested& event, Instant at) {
    requireFollows(!payout.find(event.withdrawal), event.type);
    payout.withdrawals.push_back({event.withdrawal, event.amount, event.fee, at});
}

void applyPayout(Payout& payout, const WithdrawalPaid& event, Instant) {
    Withdrawal& withdrawal = pendingWithdrawal(payout, event.withdrawal, event.type);
    withdrawal.status = WithdrawalStatus::paid;
    withdrawal.note = event.reference;
}

void applyPayout(Payout& payout, const WithdrawalFailed& event, Instant) {
    Withdrawal& withdrawal = pendingWithdrawal(payout, event.withdrawal, event.type);
    withdrawal.status = WithdrawalStatus::failed;
    withdrawal.note = event.reason;
}

void applyPayout(Payout&, const OverdraftRepaid&, Instant) {}

} // namespace

const Withdrawal* Payout::find(WithdrawalId withdrawal) const {
    const auto found = std::find_if(withdrawals.begin(), withdrawals.end(),
                                    [&](const Withdrawal& one) { return one.id == withdrawal; });
    return found == withdrawals.end() ? nullptr : &*found;
}

Payout evolve(std::optional<Payout> payout, const PayoutEvent& event, const EventInfo& info) {
    return std::visit(
        [&](const auto& body) {
            Payout next = payout ? std::move(*payout) : Payout{body.account};
            requireFollows(next.account == body.account, body.type);
            applyPayout(next, body, info.time);
            return next;
        },
        event);
}

} // namespace gw
