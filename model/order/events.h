#pragma once

#include "model/base/instant.h"
#include "model/base/policy.h"
#include "model/dispute/events.h"
#include "model/order/commands.h"
#include "model/order/money_events.h"
#include "model/order/request_events.h"

namespace gw {

BOOST_DEFINE_ENUM_CLASS(OrderSource, gig, offer)
BOOST_DEFINE_ENUM_CLASS(CancellationBasis, before_payment, before_start, very_late, agreement, lapsed, away,
                        dispute, chargeback)
BOOST_DEFINE_ENUM_CLASS(CancelledBy, buyer, seller, both, marketplace)
BOOST_DEFINE_ENUM_CLASS(CompletedBy, buyer, timer, agreement, decision)
BOOST_DEFINE_ENUM_CLASS(Lateness, on_time, late, very_late)

/// The terms both sides agreed on; later edits of the gig do not touch them. With milestones the subtotal and
/// the service fee are their sums. Version 1 had a smaller policy and no milestones, quotes or offers.
struct OrderPlaced {
    static constexpr std::string_view type = "OrderPlaced";
    static constexpr int version = 2;
    OrderId order;
    AccountId buyer;
    std::string buyer_name;
    AccountId seller;
    std::string seller_name;
    OrderSource source;
    GigId gig;
    GigVersionId gig_version;
    std::string gig_title;
    PackageTier package;
    std::string package_title;
    std::vector<Extra> extras;
    int quantity;
    Money subtotal;
    Money service_fee;
    Money tax;
    int delivery_days;
    int revisions_included;
    std::vector<Requirement> requirements;
    Policy policy;
    int clearing_days;
    std::vector<Milestone> milestones;
    std::optional<QuoteId> quote;
    std::optional<OfferId> offer;

    bool operator==(const OrderPlaced&) const = default;
};
BOOST_DESCRIBE_STRUCT(OrderPlaced, (),
                      (order, buyer, buyer_name, seller, seller_name, source, gig, gig_version, gig_title,
                       package, package_title, extras, quantity, subtotal, service_fee, tax, delivery_days,
                       revisions_included, requirements, policy, clearing_days, milestones, quote, offer))

struct PaymentCaptured {
    static constexpr std::string_view type = "PaymentCaptured";
    static constexpr int version = 1;
    OrderId order;
    Money amount;
    std::string reference;
};
BOOST_DESCRIBE_STRUCT(PaymentCaptured, (), (order, amount, reference))

struct PaymentFailed {
    static constexpr std::string_view type = "PaymentFailed";
    static constexpr int version = 1;
    OrderId order;
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(PaymentFailed, (), (order, reason))

struct RequirementsSubmitted {
    static constexpr std::string_view type = "RequirementsSubmitted";
    static constexpr int version = 1;
    OrderId order;
    std::vector<Answer> answers;
};
BOOST_DESCRIBE_STRUCT(RequirementsSubmitted, (), (order, answers))

struct RequirementsSkipped {
    static constexpr std::string_view type = "RequirementsSkipped";
    static constexpr int version = 1;
    OrderId order;
};
BOOST_DESCRIBE_STRUCT(RequirementsSkipped, (), (order))

/// The clock starts: due_at = started_at + delivery days.
struct OrderStarted {
    static constexpr std::string_view type = "OrderStarted";
    static constexpr int version = 1;
    OrderId order;
    Instant started_at;
    Instant due_at;
};
BOOST_DESCRIBE_STRUCT(OrderStarted, (), (order, started_at, due_at))

/// The manifest of a delivery is here: its time counts, whenever the files come. They are awaited until
/// `files_until`.
struct DeliveryManifested {
    static constexpr std::string_view type = "DeliveryManifested";
    static constexpr int version = 1;
    OrderId order;
    int delivery_no;
    std::vector<Artefact> artefacts;
    std::string message;
    bool on_time;
    Instant files_until;
};
BOOST_DESCRIBE_STRUCT(DeliveryManifested, (), (order, delivery_no, artefacts, message, on_time, files_until))

/// The manifest is void, because its files did not come. A cancellation request that it had held up runs
/// again, until `cancellation_until`.
struct DeliveryFilesMissing {
    static constexpr std::string_view type = "DeliveryFilesMissing";
    static constexpr int version = 1;
    OrderId order;
    int delivery_no;
    std::optional<Instant> cancellation_until;
};
BOOST_DESCRIBE_STRUCT(DeliveryFilesMissing, (), (order, delivery_no, cancellation_until))

/// The delivery is with the buyer, files and all.
struct DeliverySubmitted {
    static constexpr std::string_view type = "DeliverySubmitted";
    static constexpr int version = 1;
    OrderId order;
    int delivery_no;
    std::vector<Artefact> artefacts;
    std::string message;
    bool on_time;
    Instant review_until;
};
BOOST_DESCRIBE_STRUCT(DeliverySubmitted, (), (order, delivery_no, artefacts, message, on_time, review_until))

/// One out of scope is a paid revision, taken from those bought.
struct RevisionRequested {
    static constexpr std::string_view type = "RevisionRequested";
    static constexpr int version = 1;
    OrderId order;
    int revision_no;
    int delivery_no;
    std::vector<RevisionItem> items;
    bool in_scope;
};
BOOST_DESCRIBE_STRUCT(RevisionRequested, (), (order, revision_no, delivery_no, items, in_scope))

/// The buyer wants a revision that the order does not include; the seller may price it.
struct PaidRevisionWished {
    static constexpr std::string_view type = "PaidRevisionWished";
    static constexpr int version = 1;
    OrderId order;
    int delivery_no;
    std::vector<RevisionItem> items;
};
BOOST_DESCRIBE_STRUCT(PaidRevisionWished, (), (order, delivery_no, items))

struct ReviewPeriodExtended {
    static constexpr std::string_view type = "ReviewPeriodExtended";
    static constexpr int version = 1;
    OrderId order;
    Instant until;
};
BOOST_DESCRIBE_STRUCT(ReviewPeriodExtended, (), (order, until))

struct DeliveryAccepted {
    static constexpr std::string_view type = "DeliveryAccepted";
    static constexpr int version = 1;
    OrderId order;
    int delivery_no;
};
BOOST_DESCRIBE_STRUCT(DeliveryAccepted, (), (order, delivery_no))

struct OrderCompleted {
    static constexpr std::string_view type = "OrderCompleted";
    static constexpr int version = 1;
    OrderId order;
    CompletedBy by;
};
BOOST_DESCRIBE_STRUCT(OrderCompleted, (), (order, by))

/// Completion by timer is taken back for a revision that was asked for before it, on a device that was
/// offline; the earnings with it.
struct OrderReopened {
    static constexpr std::string_view type = "OrderReopened";
    static constexpr int version = 1;
    OrderId order;
    Instant review_until;
};
BOOST_DESCRIBE_STRUCT(OrderReopened, (), (order, review_until))

/// All that is still in escrow goes back to the buyer. In version 1 only the buyer could cancel, so it had no
/// `by`.
struct OrderCancelled {
    static constexpr std::string_view type = "OrderCancelled";
    static constexpr int version = 2;
    OrderId order;
    CancellationBasis basis;
    Fault fault;
    std::string reason;
    CancelledBy by;
};
BOOST_DESCRIBE_STRUCT(OrderCancelled, (), (order, basis, fault, reason, by))

/// The payment never came.
struct PaymentExpired {
    static constexpr std::string_view type = "PaymentExpired";
    static constexpr int version = 1;
    OrderId order;
};
BOOST_DESCRIBE_STRUCT(PaymentExpired, (), (order))

/// A reminder or warning is due; raised once.
struct ReminderRaised {
    static constexpr std::string_view type = "ReminderRaised";
    static constexpr int version = 1;
    OrderId order;
    TimerKind kind;
    Instant at;
};
BOOST_DESCRIBE_STRUCT(ReminderRaised, (), (order, kind, at))

struct LatenessReached {
    static constexpr std::string_view type = "LatenessReached";
    static constexpr int version = 1;
    OrderId order;
    Lateness lateness;
};
BOOST_DESCRIBE_STRUCT(LatenessReached, (), (order, lateness))

using OrderEvent =
    std::variant<OrderPlaced, PaymentCaptured, PaymentFailed, PaymentExpired, RequirementsSubmitted,
                 RequirementsSkipped, OrderStarted, ReminderRaised, LatenessReached, DeliveryManifested,
                 DeliveryFilesMissing, DeliverySubmitted, RevisionRequested, PaidRevisionWished,
                 ReviewPeriodExtended, DeliveryAccepted, MilestoneCompleted, MilestoneFunded, OrderCompleted,
                 OrderReopened, OrderCancelled, ExtensionRequested, ExtensionAccepted, ExtensionDeclined,
                 ExtensionWithdrawn, ExtensionExpired, ExtraOffered, ExtraAdded, ExtraDeclined,
                 ExtraWithdrawn, CancellationRequested, CancellationAccepted, CancellationDeclined,
                 CancellationWithdrawn, PartialRefunded, TipLeft, EarningCleared, ChargebackRecorded,
                 DisputeHeld, DisputeReleased, DisputeRefunded, DisputeOpened, DisputeAnswered,
                 SettlementProposed, SettlementAccepted, DisputeEscalated, DisputeDecided, DisputeClosed>;

} // namespace gw
