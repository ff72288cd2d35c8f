#include "server/modules/catalog/order_queues.h"

#include "model/base/overloaded.h"
#include "server/module/columns.h"
#include "server/modules/declare.h"

#include <stdexcept>

namespace gw::server {

const std::vector<const char*>& OrderQueues::tables() {
    static const std::vector<const char*> statements = {
        "CREATE TABLE queued_order (order_id BLOB PRIMARY KEY, gig BLOB NOT NULL, is_open INTEGER NOT NULL) "
        "WITHOUT ROWID",
        "CREATE INDEX queued_order_by_gig ON queued_order (gig, is_open)"};
    return statements;
}

const std::vector<std::string>& OrderQueues::eventTypes() {
    static const auto types =
        namesOf<OrderPlaced, OrderCompleted, OrderCancelled, PaymentExpired, OrderReopened>();
    return types;
}

std::optional<GigId> OrderQueues::apply(const Entry& entry) {
    const auto event = std::get<OrderEvent>(decodedEvent(entry));
    return std::visit(Overloaded{[&](const OrderPlaced& one) {
                                     add(one.order, one.gig);
                                     return std::optional(one.gig);
                                 },
                                 [&](const OrderCompleted& one) { return setOpen(one.order, false); },
                                 [&](const OrderCancelled& one) { return setOpen(one.order, false); },
                                 [&](const PaymentExpired& one) { return setOpen(one.order, false); },
                                 [&](const OrderReopened& one) { return setOpen(one.order, true); },
                                 [](const auto& one) -> std::optional<GigId> {
                                     throw std::logic_error("order queues do not heed " +
                                                            std::string(one.type));
                                 }},
                      event);
}

void OrderQueues::add(OrderId order, GigId gig) {
    m_database.statement("INSERT INTO queued_order (order_id, gig, is_open) VALUES (?, ?, 1)")
        .bindBytes(bytesOf(order))
        .bindBytes(bytesOf(gig))
        .run();
}

std::optional<GigId> OrderQueues::setOpen(OrderId order, bool open) {
    m_database.statement("UPDATE queued_order SET is_open = ? WHERE order_id = ?")
        .bind(open)
        .bindBytes(bytesOf(order))
        .run();
    auto row = m_database.statement("SELECT gig FROM queued_order WHERE order_id = ?");
    row.bindBytes(bytesOf(order));
    return row.next() ? std::optional(idFrom<GigId>(row.view(0))) : std::nullopt;
}

int OrderQueues::openOrdersOf(GigId gig) {
    auto row = m_database.statement("SELECT count(*) FROM queued_order WHERE gig = ? AND is_open = 1");
    row.bindBytes(bytesOf(gig));
    row.next();
    return static_cast<int>(row.integer(0));
}

} // namespace gw::server
