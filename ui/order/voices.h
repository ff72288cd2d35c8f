#pragma once

#include "model/order/state.h"
#include "sync/views/rows.h"
#include "ui/widgets/format.h"

namespace gw::ui {

/// Who "you" are in an order, and what the other side is called.
class Voices {
public:
    Voices(const Order& order, views::Hat hat)
        : m_order(order)
        , m_self(hat == views::Hat::buyer ? Party::buyer : Party::seller) {}

    Party self() const { return m_self; }
    /// `own` when `who` is the person at the screen; else `other`, whose %1 is the name of that side.
    QString by(Party who, const QString& own, const QString& other) const {
        return who == m_self ? own : other.arg(nameOf(who));
    }
    QString byBuyer(const QString& own, const QString& other) const { return by(Party::buyer, own, other); }
    QString bySeller(const QString& own, const QString& other) const { return by(Party::seller, own, other); }

private:
    QString nameOf(Party who) const {
        return text(who == Party::buyer ? m_order.terms.buyer_name : m_order.terms.seller_name);
    }

    const Order& m_order;
    Party m_self;
};

} // namespace gw::ui
