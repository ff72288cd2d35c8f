#pragma once

#include "model/base/artefact.h"
#include "model/base/money.h"
#include "model/gig/content.h"

#include <string_view>
#include <variant>

namespace gw {

/// The answer to one Requirement of the gig.
struct Answer {
    std::string key;
    std::string text;
    std::vector<Artefact> files;

    bool operator==(const Answer&) const = default;
};
BOOST_DESCRIBE_STRUCT(Answer, (), (key, text, files))

/// One thing asked for in a revision, pinned to an artefact of the delivery where that helps.
struct RevisionItem {
    std::string text;
    std::optional<BlobId> artefact;

    bool operator==(const RevisionItem&) const = default;
};
BOOST_DESCRIBE_STRUCT(RevisionItem, (), (text, artefact))

/// Buyer, online only. `gig_version` is the one whose price the buyer saw; another live version by now is
/// rejected(price_changed).
struct PlaceOrder {
    static constexpr std::string_view type = "PlaceOrder";
    static constexpr int version = 1;
    OrderId order;
    GigId gig;
    GigVersionId gig_version;
    PackageTier package;
    std::vector<std::string> extras;
    int quantity;
};
BOOST_DESCRIBE_STRUCT(PlaceOrder, (), (order, gig, gig_version, package, extras, quantity))

/// Card processor (operator right): the buyer's money is in escrow.
struct RecordPayment {
    static constexpr std::string_view type = "RecordPayment";
    static constexpr int version = 1;
    OrderId order;
    Money amount;
    std::string reference;
};
BOOST_DESCRIBE_STRUCT(RecordPayment, (), (order, amount, reference))

/// Card processor (operator right): the payment was refused; the buyer may try again.
struct RecordPaymentFailure {
    static constexpr std::string_view type = "RecordPaymentFailure";
    static constexpr int version = 1;
    OrderId order;
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(RecordPaymentFailure, (), (order, reason))

/// Buyer, class Q.
struct SubmitRequirements {
    static constexpr std::string_view type = "SubmitRequirements";
    static constexpr int version = 1;
    OrderId order;
    std::vector<Answer> answers;
};
BOOST_DESCRIBE_STRUCT(SubmitRequirements, (), (order, answers))

/// Seller, class Q: starts without the answers.
struct SkipRequirements {
    static constexpr std::string_view type = "SkipRequirements";
    static constexpr int version = 1;
    OrderId order;
};
BOOST_DESCRIBE_STRUCT(SkipRequirements, (), (order))

/// Seller, class Q. A delivery with no artefact must say so; one whose content repeats the last must be
/// confirmed.
struct SubmitDelivery {
    static constexpr std::string_view type = "SubmitDelivery";
    static constexpr int version = 1;
    OrderId order;
    std::vector<Artefact> artefacts;
    std::string message;
    bool nothing_to_attach;
    bool repeat_confirmed;
};
BOOST_DESCRIBE_STRUCT(SubmitDelivery, (), (order, artefacts, message, nothing_to_attach, repeat_confirmed))

/// Buyer, class Q. `delivery_no` is the delivery that was looked at.
struct RequestRevision {
    static constexpr std::string_view type = "RequestRevision";
    static constexpr int version = 1;
    OrderId order;
    int delivery_no;
    std::vector<RevisionItem> items;
};
BOOST_DESCRIBE_STRUCT(RequestRevision, (), (order, delivery_no, items))

/// Buyer, online only. `delivery_no` is the delivery that was looked at.
struct AcceptDelivery {
    static constexpr std::string_view type = "AcceptDelivery";
    static constexpr int version = 1;
    OrderId order;
    int delivery_no;
};
BOOST_DESCRIBE_STRUCT(AcceptDelivery, (), (order, delivery_no))

/// Buyer, online only: before the work started, or when it is very late and nothing was delivered.
struct CancelOrder {
    static constexpr std::string_view type = "CancelOrder";
    static constexpr int version = 1;
    OrderId order;
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(CancelOrder, (), (order, reason))

using OrderCommand =
    std::variant<PlaceOrder, RecordPayment, RecordPaymentFailure, SubmitRequirements, SkipRequirements,
                 SubmitDelivery, RequestRevision, AcceptDelivery, CancelOrder>;

} // namespace gw
