#include "model/decide.h"

#include "model/base/rejection.h"
#include "model/tuning.h"

#include <algorithm>

namespace gw {
namespace {

using PayoutOutcome = Result<std::vector<PayoutEvent>>;

/// "not_found" for strangers, "not_allowed" for the owner where only the bank or the marketplace may act.
std::optional<Problem> notTheService(AccountId account, const Context& context) {
    if (context.is_operator)
        return std::nullopt;
    return account == context.actor ? notAllowed("a service of the marketplace") : notFound("account");
}

Money owed(AccountId account, Currency currency, const Context& context) {
    return context.overdraft_of ? context.overdraft_of(account, currency) : Money(0, currency);
}

Problem unknownWithdrawal() { return notFound("withdrawal"); }

PayoutOutcome payoutOn(const std::optional<Payout>& payout, const RequestWithdrawal& command,
                       const Context& context) {
    if (command.account != context.actor)
        return notFound("account");
    if (payout && payout->find(command.withdrawal))
        return std::vector<PayoutEvent>{};
    if (!context.available_of)
        return rejected("not_known_here", "What can be withdrawn is known on the server only.");
    const Currency currency = command.amount.currency();
    const Money fee(context.policy.withdrawal_fee, currency);
    if (!(fee < command.amount) || command.amount.minor() > tuning::price_minor_max)
        return rejectedUntilEdit("bad_amount",
                                 "A withdrawal must be more than its fee of " + fee.toString() +
                                     ". Nothing was withdrawn.",
                                 "amount");
    const Money available =
        context.available_of(command.account, currency) - owed(command.account, currency, context);
    if (available < command.amount)
        return rejectedUntilEdit("not_enough",
                                 "You can withdraw " + std::max(available, Money(0, currency)).toString() +
                                     " now. Nothing was withdrawn: choose a smaller amount.",
                                 "amount");
    return std::vector<PayoutEvent>{
        WithdrawalRequested{command.account, command.withdrawal, command.amount, fee}};
}

/// The withdrawal as it was requested, for the bank's answer to it.
Result<const Withdrawal*> withdrawalOf(const std::optional<Payout>& payout, AccountId account,
                                       WithdrawalId withdrawal, const Context& context) {
    if (auto problem = notTheService(account, context))
        return *problem;
    const Withdrawal* found = payout ? payout->find(withdrawal) : nullptr;
    if (!found)
        return unknownWithdrawal();
    return found;
}

PayoutOutcome payoutOn(const std::optional<Payout>& payout, const RecordWithdrawalPaid& command,
                       const Context& context) {
    const auto withdrawal = withdrawalOf(payout, command.account, command.withdrawal, context);
    if (!withdrawal)
        return withdrawal.error();
    if ((*withdrawal)->status == WithdrawalStatus::paid)
        return std::vector<PayoutEvent>{};
    if ((*withdrawal)->status == WithdrawalStatus::failed)
        return rejected("withdrawal_failed", "The withdrawal has failed, and its money is available again.");
    return std::vector<PayoutEvent>{WithdrawalPaid{command.account, command.withdrawal, command.reference}};
}

PayoutOutcome payoutOn(const std::optional<Payout>& payout, const RecordWithdrawalFailed& command,
                       const Context& context) {
    const auto withdrawal = withdrawalOf(payout, command.account, command.withdrawal, context);
    if (!withdrawal)
        return withdrawal.error();
    if ((*withdrawal)->status == WithdrawalStatus::failed)
        return std::vector<PayoutEvent>{};
    if ((*withdrawal)->status == WithdrawalStatus::paid)
        return rejected("withdrawal_paid", "The withdrawal is paid already.");
    return std::vector<PayoutEvent>{WithdrawalFailed{command.account, command.withdrawal, command.reason}};
}

PayoutOutcome payoutOn(const std::optional<Payout>&, const RepayOverdraft& command, const Context& context) {
    if (auto problem = notTheService(command.account, context))
        return *problem;
    if (!context.available_of)
        return rejected("not_known_here", "What is available is known on the server only.");
    const Money amount = std::min(context.available_of(command.account, command.currency),
                                  owed(command.account, command.currency, context));
    if (amount.minor() <= 0)
        return std::vector<PayoutEvent>{};
    return std::vector<PayoutEvent>{OverdraftRepaid{command.account, amount}};
}

} // namespace

Result<std::vector<PayoutEvent>> decide(const std::optional<Payout>& payout, const PayoutCommand& command,
                                        const Context& context) {
    return std::visit([&](const auto& body) { return payoutOn(payout, body, context); }, command);
}

} // namespace gw
