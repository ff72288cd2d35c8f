#pragma once

#include "model/base/context.h"
#include "model/order/state.h"

namespace gw {

using OrderOutcome = Result<std::vector<OrderEvent>>;

/// One overload per command: deciding it (domain.md, Order). Callers use decide() of model/decide.h.
OrderOutcome decideOn(const std::optional<Order>&, const PlaceOrder&, const Context&);
OrderOutcome decideOn(const std::optional<Order>&, const RecordPayment&, const Context&);
OrderOutcome decideOn(const std::optional<Order>&, const RecordPaymentFailure&, const Context&);
OrderOutcome decideOn(const std::optional<Order>&, const SubmitRequirements&, const Context&);
OrderOutcome decideOn(const std::optional<Order>&, const SkipRequirements&, const Context&);
OrderOutcome decideOn(const std::optional<Order>&, const SubmitDelivery&, const Context&);
OrderOutcome decideOn(const std::optional<Order>&, const RequestRevision&, const Context&);
OrderOutcome decideOn(const std::optional<Order>&, const AcceptDelivery&, const Context&);
OrderOutcome decideOn(const std::optional<Order>&, const CancelOrder&, const Context&);

} // namespace gw
