#include "model/due.h"

#include "model/base/overloaded.h"
#include "model/order/timers.h"

namespace gw {

std::vector<DueCommand> dueCommandsOf(const AnyState& state) {
    std::vector<DueCommand> due;
    std::visit(
        Overloaded{
            [&](const Order& order) {
                for (const auto& timer : timersOf(order))
                    due.push_back(
                        {timer.at, OrderCommand(RaiseTimer{order.terms.order, timer.kind, timer.at})});
            },
            [&](const Offer& offer) {
                if (offer.open())
                    due.push_back({offer.current().terms.expires_at, OfferCommand(ExpireOffer{offer.id})});
            },
            [&](const Brief& brief) {
                if (brief.status == BriefStatus::open)
                    due.push_back({brief.expires_at, BriefCommand(ExpireBrief{brief.id})});
            },
            [&](const Reviews& reviews) {
                if (reviews.status == ReviewsStatus::open)
                    due.push_back({reviews.closes_at, ReviewCommand(CloseReviews{reviews.order})});
            },
            [](const auto&) {}},
        state);
    return due;
}

} // namespace gw
