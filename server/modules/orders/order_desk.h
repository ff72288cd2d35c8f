#pragma once

#include "model/order/state.h"
#include "sql/database.h"

#include <optional>
#include <vector>

namespace gw::server {

/// What the orders module must find across orders: the slots of each gig's order queue, deliveries that wait
/// for files, and sellers who declined an order for their absence. Written with the orders themselves, so a
/// slot is taken atomically with its order (domain.md, Races).
class OrderDesk {
public:
    static const std::vector<const char*>& tables();

    explicit OrderDesk(sql::Database& database)
        : m_database(database) {}

    /// An event has led to `after`.
    void put(const OrderEvent& event, const Order& after, Instant at);

    /// How many orders of the gig are open.
    int openOrdersOf(GigId gig);
    /// When the seller last declined an order for an absence.
    std::optional<Instant> lastDeclineOf(AccountId seller);
    /// Orders of the seller with a delivery that waits for this file.
    std::vector<OrderId> waitingFor(const BlobId& blob, AccountId seller);

private:
    void putSlot(const Order& order);
    void putManifest(const Order& order);

    sql::Database& m_database;
};

} // namespace gw::server
