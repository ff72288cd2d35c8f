#include "model/order/dispute_end.h"

#include <algorithm>

namespace gw {
namespace {

Money nothing(const Order& order) { return Money(0, order.money.escrow.currency()); }

/// What the seller still owes of what was held as owed: some may have been repaid meanwhile, and where the
/// ledger is not known nothing counts as owed, so that an overdraft never falls below zero.
Money stillOwed(const OrderTrail& trail) {
    const Order& order = trail.order();
    const Money none = nothing(order);
    const auto& overdraft_of = trail.context().overdraft_of;
    return std::min(order.money.held->overdraft,
                    overdraft_of ? overdraft_of(order.terms.seller, none.currency()) : none);
}

/// Shares out what was held, so that the buyer gets `refund`.
DisputeRefunded shareOut(const OrderTrail& trail, Money refund, Money service_fee) {
    const Order& order = trail.order();
    const OrderMoney& money = order.money;
    std::vector<Earning> work;
    std::copy_if(money.earnings.begin(), money.earnings.end(), std::back_inserter(work),
                 [](const Earning& earning) { return earning.source != EarningSource::tip; });
    const TakenBack taken = takeBack(work, refund, service_fee, order.terms.policy);
    const Money held = money.held->sum();
    const Money sellers = held - taken.net;
    const Money to_overdraft = std::min(sellers, stillOwed(trail));
    return {order.terms.order,      held,        taken.gross, taken.service_fee, taken.commission(),
            sellers - to_overdraft, to_overdraft};
}

/// The same for an order that had completed: what it earned is held.
void endCompleted(OrderTrail& trail, const DisputeTerms& terms) {
    const Order& order = trail.order();
    if (!order.money.held)
        return;
    const bool all = terms.ruling == Ruling::cancel;
    const Money refund = all ? grossOfWork(order.money) : terms.refund.value_or(nothing(order));
    if (refund == nothing(order))
        releaseHeld(trail);
    else
        trail.add(shareOut(trail, refund, all ? serviceFeeOfWork(order.money) : nothing(order)));
}

void endOpen(OrderTrail& trail, DisputeEnd end, const DisputeTerms& terms) {
    if (terms.ruling != Ruling::complete)
        return;
    if (terms.refund && nothing(trail.order()) < *terms.refund)
        trail.add(PartialRefunded{trail.id(), *terms.refund});
    trail.add(OrderCompleted{trail.id(),
                             end == DisputeEnd::settled ? CompletedBy::agreement : CompletedBy::decision});
}

} // namespace

void closeDispute(OrderTrail& trail, DisputeEnd end) {
    const auto paused = trail.now() - trail.order().dispute->opened_at;
    trail.add(DisputeClosed{trail.id(), end, paused.count()});
}

void releaseHeld(OrderTrail& trail) {
    const Recovery& held = *trail.order().money.held;
    const Money owed = stillOwed(trail);
    trail.add(DisputeReleased{trail.id(), {held.clearing, held.available + held.overdraft - owed, owed}});
}

void endDispute(OrderTrail& trail, DisputeEnd end, const DisputeTerms& terms, Fault fault,
                const std::string& reason) {
    closeDispute(trail, end);
    if (trail.order().status == OrderStatus::completed)
        endCompleted(trail, terms);
    else
        endOpen(trail, end, terms);
    if (terms.ruling == Ruling::cancel)
        trail.add(OrderCancelled{trail.id(), CancellationBasis::dispute, fault, reason,
                                 end == DisputeEnd::settled ? CancelledBy::both : CancelledBy::marketplace});
}

Money refundable(const Order& order) {
    return order.status_before == OrderStatus::completed || order.status == OrderStatus::completed
               ? grossOfWork(order.money)
               : order.money.escrow;
}

} // namespace gw
