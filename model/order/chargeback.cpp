#include "model/base/rejection.h"
#include "model/order/dispute_end.h"
#include "model/order/guards.h"
#include "model/order/recover.h"
#include "model/order/steps.h"

#include <algorithm>

namespace gw {
namespace {

/// All of the buyer's money that the order still has: in escrow and beside it, and as earnings.
Money buyersMoney(const OrderMoney& money) {
    Money sum = money.escrow + money.fee_deferred + money.tax;
    for (const Earning& earning : money.earnings)
        sum = sum + earning.gross + earning.service_fee;
    return sum;
}

/// Takes as much of `rest` as `from` has.
Money take(Money& rest, Money from) {
    const Money taken = std::min(rest, from);
    rest = rest - taken;
    return taken;
}

/// The amount, split over the books: what was not earned yet goes first.
ChargebackRecorded splitOver(const Order& order, const RecordChargeback& command, const Context& context) {
    const OrderMoney& money = order.money;
    Money rest = command.amount;
    const Money escrow = take(rest, money.escrow);
    const Money fee_deferred = take(rest, money.fee_deferred);
    const Money tax = take(rest, money.tax);
    Money gross(0, rest.currency());
    for (const Earning& earning : money.earnings)
        gross = gross + earning.gross;
    auto earnings = money.earnings;
    const Money from_gross = take(rest, gross);
    const TakenBack taken = takeBack(earnings, from_gross, rest, order.terms.policy);
    return {order.terms.order,
            command.amount,
            command.reference,
            escrow,
            fee_deferred,
            tax,
            recover(order, taken.net, taken.clearing, context),
            taken.commission(),
            taken.service_fee};
}

} // namespace

OrderOutcome decideOn(const std::optional<Order>& order, const RecordChargeback& command,
                      const Context& context) {
    if (auto problem = notThe(OrderRole::service, order, context))
        return *problem;
    const auto& known = order->money.chargebacks;
    if (std::find(known.begin(), known.end(), command.reference) != known.end())
        return std::vector<OrderEvent>{};
    if (auto problem = badAmount(*order, command.amount, 1, buyersMoney(order->money).minor(), "amount"))
        return *problem;
    OrderTrail trail(*order, context);
    if (order->status == OrderStatus::disputed)
        closeDispute(trail, DisputeEnd::chargeback);
    if (trail.order().money.held)
        releaseHeld(trail);
    trail.add(splitOver(trail.order(), command, context));
    const bool nothing_left = buyersMoney(trail.order().money).minor() == 0;
    if (nothing_left && trail.order().status != OrderStatus::cancelled)
        trail.add(OrderCancelled{trail.id(), CancellationBasis::chargeback, Fault::buyer, command.reference,
                                 CancelledBy::marketplace});
    return trail.take();
}

} // namespace gw
