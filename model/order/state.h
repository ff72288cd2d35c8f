#pragma once

#include "model/dispute/state.h"
#include "model/order/events.h"
#include "model/order/money.h"
#include "model/order/requests.h"

namespace gw {

BOOST_DEFINE_ENUM_CLASS(OrderStatus, pending_payment, awaiting_requirements, in_progress, delivered,
                        in_revision, completed, cancelled, payment_expired, disputed)

/// A delivery whose files are still on their way.
struct Manifest {
    int number;
    std::vector<Artefact> artefacts;
    std::string message;
    bool on_time;
    Instant received_at;
    Instant files_until;

    bool operator==(const Manifest&) const = default;
};
BOOST_DESCRIBE_STRUCT(Manifest, (), (number, artefacts, message, on_time, received_at, files_until))

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
    bool in_scope;

    bool operator==(const Revision&) const = default;
};
BOOST_DESCRIBE_STRUCT(Revision, (), (number, delivery_no, items, requested_at, in_scope))

struct Cancellation {
    CancellationBasis basis;
    Fault fault;
    std::string reason;
    Instant at;
    CancelledBy by;

    bool operator==(const Cancellation&) const = default;
};
BOOST_DESCRIBE_STRUCT(Cancellation, (), (basis, fault, reason, at, by))

/// An order folded from its events.
struct Order {
    static constexpr std::string_view kind = "order";
    OrderPlaced terms;
    Instant placed_at;
    OrderMoney money;
    OrderStatus status = OrderStatus::pending_payment;
    std::optional<Instant> paid_at = {};
    /// Since when the answers are awaited; moves with the time that a dispute takes.
    std::optional<Instant> waiting_since = {};
    std::vector<Answer> answers = {};
    std::optional<Instant> started_at = {};
    std::optional<Instant> due_at = {};
    Lateness lateness = Lateness::on_time; ///< as far as it was raised; latenessAt tells it for any time
    std::optional<Manifest> manifest = {};
    std::optional<Instant> review_until = {};
    int review_extensions = 0; ///< of the last delivery
    std::vector<Delivery> deliveries = {};
    std::vector<Revision> revisions = {};
    int revisions_bought = 0;
    std::optional<RevisionWish> revision_wish = {};
    int requests = 0; ///< of all kinds, ever
    std::optional<ExtensionRequest> extension = {};
    std::optional<ExtraOffer> extra = {};
    std::vector<AddedExtra> extras_added = {};
    std::optional<CancellationRequest> cancellation_request = {};
    int milestones_completed = 0;
    bool milestone_funded = false;               ///< the one after those
    std::optional<Instant> milestone_since = {}; ///< since when its funding is awaited
    int delivered_before = 0;                    ///< deliveries of the milestones before this one
    std::optional<Dispute> dispute = {};
    std::optional<OrderStatus> status_before = {}; ///< where a disputed order was
    std::vector<Timer> reminded = {};
    std::optional<Instant> completed_at = {};
    std::optional<CompletedBy> completed_by = {};
    std::optional<Cancellation> cancellation = {};

    bool ended() const {
        return status == OrderStatus::completed || status == OrderStatus::cancelled ||
               status == OrderStatus::payment_expired;
    }
    Money total() const { return terms.subtotal + terms.service_fee + terms.tax; }
    int revisionsLeft() const {
        return terms.revisions_included + revisions_bought - static_cast<int>(revisions.size());
    }
    /// Whether something was delivered of what is being worked on now: the order, or the present milestone.
    bool somethingDelivered() const {
        return manifest || static_cast<int>(deliveries.size()) > delivered_before;
    }
    /// Where the order stands against due_at; an order that is delivered (be it by its manifest), disputed or
    /// ended keeps on_time.
    Lateness latenessAt(Instant now) const;
    bool operator==(const Order&) const = default;
};
BOOST_DESCRIBE_STRUCT(Order, (),
                      (terms, placed_at, money, status, paid_at, waiting_since, answers, started_at, due_at,
                       lateness, manifest, review_until, review_extensions, deliveries, revisions,
                       revisions_bought, revision_wish, requests, extension, extra, extras_added,
                       cancellation_request, milestones_completed, milestone_funded, milestone_since,
                       delivered_before, dispute, status_before, reminded, completed_at, completed_by,
                       cancellation))

/// Which side of the order an account is on, if any.
std::optional<Party> partyOf(const Order& order, AccountId account);

} // namespace gw
