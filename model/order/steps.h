#pragma once

#include "model/base/context.h"
#include "model/order/state.h"

namespace gw {

using OrderOutcome = Result<std::vector<OrderEvent>>;

/// One overload per command: deciding it (domain.md, Order). Callers use decide() of model/decide.h.
OrderOutcome decideOn(const std::optional<Order>&, const PlaceOrder&, const Context&);
OrderOutcome decideOn(const std::optional<Order>&, const PlaceOfferedOrder&, const Context&);
OrderOutcome decideOn(const std::optional<Order>&, const RecordPayment&, const Context&);
OrderOutcome decideOn(const std::optional<Order>&, const RecordPaymentFailure&, const Context&);
OrderOutcome decideOn(const std::optional<Order>&, const SubmitRequirements&, const Context&);
OrderOutcome decideOn(const std::optional<Order>&, const SkipRequirements&, const Context&);
OrderOutcome decideOn(const std::optional<Order>&, const SubmitDelivery&, const Context&);
OrderOutcome decideOn(const std::optional<Order>&, const RecordDeliveryFiles&, const Context&);
OrderOutcome decideOn(const std::optional<Order>&, const RequestRevision&, const Context&);
OrderOutcome decideOn(const std::optional<Order>&, const AcceptDelivery&, const Context&);
OrderOutcome decideOn(const std::optional<Order>&, const ExtendReview&, const Context&);
OrderOutcome decideOn(const std::optional<Order>&, const CancelOrder&, const Context&);
OrderOutcome decideOn(const std::optional<Order>&, const DeclineOrder&, const Context&);

OrderOutcome decideOn(const std::optional<Order>&, const RequestExtension&, const Context&);
OrderOutcome decideOn(const std::optional<Order>&, const AcceptExtension&, const Context&);
OrderOutcome decideOn(const std::optional<Order>&, const DeclineExtension&, const Context&);
OrderOutcome decideOn(const std::optional<Order>&, const WithdrawExtension&, const Context&);
OrderOutcome decideOn(const std::optional<Order>&, const OfferExtra&, const Context&);
OrderOutcome decideOn(const std::optional<Order>&, const AcceptExtra&, const Context&);
OrderOutcome decideOn(const std::optional<Order>&, const DeclineExtra&, const Context&);
OrderOutcome decideOn(const std::optional<Order>&, const WithdrawExtra&, const Context&);
OrderOutcome decideOn(const std::optional<Order>&, const RequestCancellation&, const Context&);
OrderOutcome decideOn(const std::optional<Order>&, const AcceptCancellation&, const Context&);
OrderOutcome decideOn(const std::optional<Order>&, const DeclineCancellation&, const Context&);
OrderOutcome decideOn(const std::optional<Order>&, const WithdrawCancellation&, const Context&);

OrderOutcome decideOn(const std::optional<Order>&, const FundMilestone&, const Context&);
OrderOutcome decideOn(const std::optional<Order>&, const LeaveTip&, const Context&);
OrderOutcome decideOn(const std::optional<Order>&, const RecordChargeback&, const Context&);

OrderOutcome decideOn(const std::optional<Order>&, const OpenDispute&, const Context&);
OrderOutcome decideOn(const std::optional<Order>&, const AnswerDispute&, const Context&);
OrderOutcome decideOn(const std::optional<Order>&, const ProposeSettlement&, const Context&);
OrderOutcome decideOn(const std::optional<Order>&, const AcceptSettlement&, const Context&);
OrderOutcome decideOn(const std::optional<Order>&, const EscalateDispute&, const Context&);
OrderOutcome decideOn(const std::optional<Order>&, const WithdrawDispute&, const Context&);
OrderOutcome decideOn(const std::optional<Order>&, const DecideDispute&, const Context&);

OrderOutcome decideOn(const std::optional<Order>&, const RaiseTimer&, const Context&);

} // namespace gw
