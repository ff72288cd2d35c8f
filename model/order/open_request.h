#pragma once

#include "model/order/guards.h"

namespace gw {

/// Who asked: extras are offered by the seller only.
inline Party askedBy(const ExtraOffer&) { return Party::seller; }
inline Party askedBy(const auto& request) { return request.by; }

/// One request of a kind at a time.
Problem requestOpen(std::string code);
/// "request_gone": it was answered, withdrawn, has expired, or never was.
Problem requestGone();

/// Why the actor can't answer this request, if so. `open` is the member of the order that holds it.
template<class Request>
std::optional<Problem> notToAnswer(const std::optional<Order>& order, std::optional<Request> Order::*open,
                                   int request_no, const Context& context) {
    if (auto problem = notThe(OrderRole::either, order, context))
        return problem;
    if (auto problem = notOpen(*order))
        return problem;
    const auto& request = (*order).*open;
    if (!request || request->number != request_no)
        return requestGone();
    return notThe(askedBy(*request) == Party::buyer ? OrderRole::seller : OrderRole::buyer, order, context);
}

/// Why the actor can't take this request back, if so.
template<class Request>
std::optional<Problem> notToWithdraw(const std::optional<Order>& order, std::optional<Request> Order::*open,
                                     int request_no, const Context& context) {
    if (auto problem = notThe(OrderRole::either, order, context))
        return problem;
    if (auto problem = notOpen(*order))
        return problem;
    const auto& request = (*order).*open;
    if (!request || request->number != request_no)
        return requestGone();
    return notThe(askedBy(*request) == Party::buyer ? OrderRole::buyer : OrderRole::seller, order, context);
}

} // namespace gw
