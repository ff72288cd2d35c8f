#include "model/order/timers.h"
#include "reference/order_samples.h"

namespace gw::reference {
namespace {

using OrderTrials = std::vector<Trial<OrderCommand>>;

/// The timer that comes first, when it comes; a timer that nobody wants where there is none.
Trial<OrderCommand> nextTimer(const std::optional<Order>& order) {
    const auto timers = order ? timersOf(*order) : std::vector<Timer>();
    const Timer timer = timers.empty() ? Timer{TimerKind::completes, start} : timers.front();
    return {RaiseTimer{order_id, timer.kind, timer.at}, timer.at};
}

/// The number of an open request, else of one that never was.
template<class Request>
int numberOf(const std::optional<Request>& request) {
    return request ? request->number : 1;
}

OrderTrials orderTrials(const std::optional<Order>& order) {
    const int delivery = order && !order->deliveries.empty() ? static_cast<int>(order->deliveries.size()) : 1;
    const int extension = order ? numberOf(order->extension) : 1;
    const int extra = order ? numberOf(order->extra) : 1;
    const int cancellation = order ? numberOf(order->cancellation_request) : 1;
    const int proposal =
        order && order->dispute && order->dispute->proposal ? order->dispute->proposal->number : 1;
    const DisputeTerms refund{Ruling::complete, usd(3'000)};
    return {PlaceOrder{order_id, gig_id, first_version, PackageTier::basic, {}, 1},
            PlaceOfferedOrder{order_id, offer_id, buyer, seller, gig_id, offerTerms()},
            RecordPayment{order_id, order && order->terms.milestones.empty() ? order->total() : usd(10'550),
                          "card-1"},
            RecordPaymentFailure{order_id, "Refused by the bank."},
            SubmitRequirements{order_id, {{"name", "Acme", {}}}},
            SkipRequirements{order_id},
            deliveryOf(9),
            RecordDeliveryFiles{order_id, 1},
            RequestRevision{order_id, delivery, {{"Bolder.", {}}}},
            AcceptDelivery{order_id, delivery},
            ExtendReview{order_id, delivery},
            CancelOrder{order_id, "Changed my mind."},
            DeclineOrder{order_id, "I am away."},
            RequestExtension{order_id, 2, "A cold."},
            AcceptExtension{order_id, extension},
            DeclineExtension{order_id, extension},
            WithdrawExtension{order_id, extension},
            OfferExtra{order_id, "A font", usd(2'000), 1, 0},
            AcceptExtra{order_id, extra},
            DeclineExtra{order_id, extra},
            WithdrawExtra{order_id, extra},
            RequestCancellation{order_id, "Too slow.", {}, false},
            AcceptCancellation{order_id, cancellation},
            DeclineCancellation{order_id, cancellation},
            WithdrawCancellation{order_id, cancellation},
            FundMilestone{order_id, 2},
            LeaveTip{order_id, usd(1'000)},
            RecordChargeback{order_id, usd(10'550), "chargeback-1"},
            OpenDispute{order_id, "Not what was agreed.", {Ruling::cancel, {}}},
            AnswerDispute{order_id, "It is."},
            ProposeSettlement{order_id, refund},
            AcceptSettlement{order_id, proposal},
            EscalateDispute{order_id},
            WithdrawDispute{order_id},
            DecideDispute{order_id, refund, Fault::none, "Partly done."},
            nextTimer(order)};
}

} // namespace

std::string orderTables() {
    return tablesOf(Machine<Order, OrderCommand>{
        "Order",
        "With one revision included. `RaiseTimer` raises the timer that comes first in that state, when it "
        "comes.",
        orderSamples(), orderTrials});
}

} // namespace gw::reference
