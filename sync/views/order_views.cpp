#include "sync/store/log.h"
#include "sync/store/stream_states.h"
#include "sync/views/order_list.h"
#include "sync/views/pending.h"
#include "sync/views/views.h"

namespace gw::views {

OrderPage Views::orders(const OrderQuery& query, Instant now) const {
    return OrderList(m_database, m_texts, query, now).page();
}

std::optional<OrderDetail> Views::order(OrderId id) const {
    const store::StreamStates streams(m_database);
    const auto stream = streams.find(std::string(Order::kind) + ':' + id.toString());
    const auto state = stream ? streams.visible(*stream) : std::nullopt;
    if (!state)
        return {};
    const auto& order = std::get<Order>(*state);
    OrderDetail detail{.order = order,
                       .timeline = {},
                       .conversation = conversationBetween(order.terms.buyer, order.terms.seller)};
    for (const auto& item : store::Log(m_database).eventsOf(*stream)) {
        // What a newer program wrote has its place in the timeline all the same.
        auto event = decodeEvent(item.type, item.version, item.body);
        detail.timeline.push_back({.event = event ? std::optional(std::move(*event)) : std::nullopt,
                                   .time = item.time,
                                   .actor = item.actor});
    }
    for (auto& pending : pendingOf(m_database, *stream)) {
        for (auto& event : pending.events)
            detail.timeline.push_back({.event = std::move(event),
                                       .time = pending.time,
                                       .actor = m_self,
                                       .progress = pending.progress,
                                       .command = pending.command});
    }
    return detail;
}

} // namespace gw::views
