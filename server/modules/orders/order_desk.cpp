#include "server/modules/orders/order_desk.h"

#include "server/module/columns.h"

namespace gw::server {

const std::vector<const char*>& OrderDesk::tables() {
    static const std::vector<const char*> statements = {
        "CREATE TABLE queue_slot (order_id BLOB PRIMARY KEY, gig BLOB NOT NULL) WITHOUT ROWID",
        "CREATE INDEX queue_slot_by_gig ON queue_slot (gig)",
        "CREATE TABLE awaited_file (order_id BLOB NOT NULL, blob BLOB NOT NULL, seller BLOB NOT NULL, "
        "PRIMARY KEY (order_id, blob)) WITHOUT ROWID",
        "CREATE INDEX awaited_file_by_blob ON awaited_file (blob, seller)",
        "CREATE TABLE away_decline (seller BLOB PRIMARY KEY, at INTEGER NOT NULL) WITHOUT ROWID"};
    return statements;
}

void OrderDesk::put(const OrderEvent& event, const Order& after, Instant at) {
    putSlot(after);
    if (std::holds_alternative<DeliveryManifested>(event) ||
        std::holds_alternative<DeliverySubmitted>(event) ||
        std::holds_alternative<DeliveryFilesMissing>(event) || after.ended())
        putManifest(after);
    const auto* cancelled = std::get_if<OrderCancelled>(&event);
    if (cancelled && cancelled->basis == CancellationBasis::away)
        m_database.statement("INSERT OR REPLACE INTO away_decline (seller, at) VALUES (?, ?)")
            .bindBytes(bytesOf(after.terms.seller))
            .bind(at.unixMs())
            .run();
}

void OrderDesk::putSlot(const Order& order) {
    if (order.ended())
        m_database.statement("DELETE FROM queue_slot WHERE order_id = ?")
            .bindBytes(bytesOf(order.terms.order))
            .run();
    else
        m_database.statement("INSERT OR IGNORE INTO queue_slot (order_id, gig) VALUES (?, ?)")
            .bindBytes(bytesOf(order.terms.order))
            .bindBytes(bytesOf(order.terms.gig))
            .run();
}

void OrderDesk::putManifest(const Order& order) {
    m_database.statement("DELETE FROM awaited_file WHERE order_id = ?")
        .bindBytes(bytesOf(order.terms.order))
        .run();
    if (!order.manifest || order.ended())
        return;
    for (const auto& artefact : order.manifest->artefacts)
        m_database.statement("INSERT OR IGNORE INTO awaited_file (order_id, blob, seller) VALUES (?, ?, ?)")
            .bindBytes(bytesOf(order.terms.order))
            .bindBytes(bytesOf(artefact.blob))
            .bindBytes(bytesOf(order.terms.seller))
            .run();
}

int OrderDesk::openOrdersOf(GigId gig) {
    auto row = m_database.statement("SELECT count(*) FROM queue_slot WHERE gig = ?");
    row.bindBytes(bytesOf(gig));
    row.next();
    return static_cast<int>(row.integer(0));
}

std::optional<Instant> OrderDesk::lastDeclineOf(AccountId seller) {
    auto row = m_database.statement("SELECT at FROM away_decline WHERE seller = ?");
    row.bindBytes(bytesOf(seller));
    return row.next() ? std::optional(Instant::fromUnixMs(row.integer(0))) : std::nullopt;
}

std::vector<OrderId> OrderDesk::waitingFor(const BlobId& blob, AccountId seller) {
    auto row = m_database.statement("SELECT order_id FROM awaited_file WHERE blob = ? AND seller = ?");
    row.bindBytes(bytesOf(blob)).bindBytes(bytesOf(seller));
    std::vector<OrderId> orders;
    while (row.next())
        orders.push_back(idFrom<OrderId>(row.view(0)));
    return orders;
}

} // namespace gw::server
