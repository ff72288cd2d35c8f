#pragma once

#include "model/order/events.h"

namespace gw {

BOOST_DEFINE_ENUM_CLASS(OrderStatus, pending_payment, awaiting_requirements, in_progress, delivered,
                        in_revision, completed, cancelled)
BOOST_DEFINE_ENUM_CLASS(Lateness, on_time, late, very_late)

struct Delivery {
    int number;
    std::vector<Artefact> artefacts;
    std::string message;
    bool on_time;
    Instant submitted_at;

    bool operator==(const Delivery&) const = default;
};
BOOST_DESCRIBE_STRUCT(Delivery, (), (number, artefacts, message, on_time, submitted_at))

struct Revision {
    int number;
    int delivery_no;
    std::vector<RevisionItem> items;
    Instant requested_at;

    bool operator==(const Revision&) const = default;
};
BOOST_DESCRIBE_STRUCT(Revision, (), (number, delivery_no, items, requested_at))

struct Cancellation {
    CancellationBasis basis;
    Fault fault;
    std::string reason;
    Instant at;

    bool operator==(const Cancellation&) const = default;
};
BOOST_DESCRIBE_STRUCT(Cancellation, (), (basis, fault, reason, at))

/// An order folded from its events.
struct Order {
    static constexpr std::string_view kind = "order";
    OrderPlaced terms;
    Instant placed_at;
    OrderStatus status = OrderStatus::pending_payment;
    std::optional<Instant> paid_at = {};
    std::vector<Answer> answers = {};
    std::optional<Instant> started_at = {};
    std::optional<Instant> due_at = {};
    std::optional<Instant> review_until = {};
    std::vector<Delivery> deliveries = {};
    std::vector<Revision> revisions = {};
    std::optional<Instant> completed_at = {};
    std::optional<Cancellation> cancellation = {};

    bool ended() const { return status == OrderStatus::completed || status == OrderStatus::cancelled; }
    Money total() const { return terms.subtotal + terms.service_fee + terms.tax; }
    int revisionsLeft() const { return terms.revisions_included - static_cast<int>(revisions.size()); }
    /// Where the order stands against due_at; an order that is delivered or ended keeps on_time.
    Lateness latenessAt(Instant now) const;
    bool operator==(const Order&) const = default;
};
BOOST_DESCRIBE_STRUCT(Order, (),
                      (terms, placed_at, status, paid_at, answers, started_at, due_at, review_until,
                       deliveries, revisions, completed_at, cancellation))

} // namespace gw
