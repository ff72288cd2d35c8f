#pragma once

#include "model/base/instant.h"
#include "model/base/policy.h"
#include "model/order/commands.h"

namespace gw {

BOOST_DEFINE_ENUM_CLASS(OrderSource, gig, offer)
BOOST_DEFINE_ENUM_CLASS(Fault, buyer, seller, platform, none)
BOOST_DEFINE_ENUM_CLASS(CancellationBasis, before_payment, before_start, very_late)
BOOST_DEFINE_ENUM_CLASS(CompletedBy, buyer, timer)

/// The terms both sides agreed on; later edits of the gig do not touch them.
struct OrderPlaced {
    static constexpr std::string_view type = "OrderPlaced";
    static constexpr int version = 1;
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

    bool operator==(const OrderPlaced&) const = default;
};
BOOST_DESCRIBE_STRUCT(OrderPlaced, (),
                      (order, buyer, buyer_name, seller, seller_name, source, gig, gig_version, gig_title,
                       package, package_title, extras, quantity, subtotal, service_fee, tax, delivery_days,
                       revisions_included, requirements, policy))

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

struct OrderCancelled {
    static constexpr std::string_view type = "OrderCancelled";
    static constexpr int version = 1;
    OrderId order;
    CancellationBasis basis;
    Fault fault;
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(OrderCancelled, (), (order, basis, fault, reason))

using OrderEvent = std::variant<OrderPlaced, PaymentCaptured, PaymentFailed, RequirementsSubmitted,
                                RequirementsSkipped, OrderStarted, DeliverySubmitted, RevisionRequested,
                                DeliveryAccepted, OrderCompleted, OrderCancelled>;

} // namespace gw
