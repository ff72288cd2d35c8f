#pragma once

#include "model/decide.h"

namespace gw {

/// The events of one decision, each folded at once, so that the next one is decided on what it left. Lives
/// no longer than the context.
class OrderTrail {
public:
    OrderTrail(const Order& order, const Context& context)
        : m_order(order)
        , m_context(context)
        , m_info{context.now, context.actor} {}

    void add(const OrderEvent& event) {
        m_order = evolve(std::move(m_order), event, m_info);
        m_events.push_back(event);
    }
    const Order& order() const { return *m_order; }
    OrderId id() const { return m_order->terms.order; }
    Instant now() const { return m_info.time; }
    const Context& context() const { return m_context; }
    std::vector<OrderEvent> take() { return std::move(m_events); }

private:
    std::optional<Order> m_order;
    const Context& m_context;
    EventInfo m_info;
    std::vector<OrderEvent> m_events;
};

} // namespace gw
