#pragma once

#include "model/base/artefact.h"
#include "model/base/money.h"
#include "model/base/timer.h"
#include "model/dispute/commands.h"
#include "model/gig/content.h"
#include "model/offer/terms.h"
#include "model/order/request_commands.h"

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
/// rejected(price_changed). A `quote` that still binds is met whatever the gig became; an expired one is
/// rejected(requote).
struct PlaceOrder {
    static constexpr std::string_view type = "PlaceOrder";
    static constexpr int version = 1;
    OrderId order;
    GigId gig;
    GigVersionId gig_version;
    PackageTier package;
    std::vector<std::string> extras;
    int quantity;
    std::optional<QuoteId> quote = {};
};
BOOST_DESCRIBE_STRUCT(PlaceOrder, (), (order, gig, gig_version, package, extras, quantity, quote))

/// The marketplace (operator right): the order of an accepted custom offer, on its terms.
struct PlaceOfferedOrder {
    static constexpr std::string_view type = "PlaceOfferedOrder";
    static constexpr int version = 1;
    OrderId order;
    OfferId offer;
    AccountId buyer;
    AccountId seller;
    GigId gig;
    OfferTerms terms;
};
BOOST_DESCRIBE_STRUCT(PlaceOfferedOrder, (), (order, offer, buyer, seller, gig, terms))

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

/// Buyer, class Q. `delivery_no` is the delivery that was looked at. When no revision is left it becomes the
/// wish for a paid one, which the seller may price (OfferExtra).
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

/// Seller, class Q: an order that came while the seller's "away" was on its way can be declined once.
struct DeclineOrder {
    static constexpr std::string_view type = "DeclineOrder";
    static constexpr int version = 1;
    OrderId order;
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(DeclineOrder, (), (order, reason))

/// The marketplace (operator right): all files of a manifest have arrived.
struct RecordDeliveryFiles {
    static constexpr std::string_view type = "RecordDeliveryFiles";
    static constexpr int version = 1;
    OrderId order;
    int delivery_no;
};
BOOST_DESCRIBE_STRUCT(RecordDeliveryFiles, (), (order, delivery_no))

/// Buyer, class Q: more time to look at a delivery.
struct ExtendReview {
    static constexpr std::string_view type = "ExtendReview";
    static constexpr int version = 1;
    OrderId order;
    int delivery_no;
};
BOOST_DESCRIBE_STRUCT(ExtendReview, (), (order, delivery_no))

/// Buyer, online only: pays the next milestone. `milestone_no` counts from 1.
struct FundMilestone {
    static constexpr std::string_view type = "FundMilestone";
    static constexpr int version = 1;
    OrderId order;
    int milestone_no;
};
BOOST_DESCRIBE_STRUCT(FundMilestone, (), (order, milestone_no))

/// Buyer, online only.
struct LeaveTip {
    static constexpr std::string_view type = "LeaveTip";
    static constexpr int version = 1;
    OrderId order;
    Money amount;
};
BOOST_DESCRIBE_STRUCT(LeaveTip, (), (order, amount))

/// Card processor (operator right): the buyer's bank took money back.
struct RecordChargeback {
    static constexpr std::string_view type = "RecordChargeback";
    static constexpr int version = 1;
    OrderId order;
    Money amount;
    std::string reference;
};
BOOST_DESCRIBE_STRUCT(RecordChargeback, (), (order, amount, reference))

/// The marketplace (operator right), once `at` has come: what the timer stands for happens. A harmless repeat
/// unless the order still wants exactly this timer.
struct RaiseTimer {
    static constexpr std::string_view type = "RaiseTimer";
    static constexpr int version = 1;
    OrderId order;
    TimerKind kind;
    Instant at;
};
BOOST_DESCRIBE_STRUCT(RaiseTimer, (), (order, kind, at))

using OrderCommand =
    std::variant<PlaceOrder, PlaceOfferedOrder, RecordPayment, RecordPaymentFailure, SubmitRequirements,
                 SkipRequirements, SubmitDelivery, RecordDeliveryFiles, RequestRevision, AcceptDelivery,
                 ExtendReview, CancelOrder, DeclineOrder, RequestExtension, AcceptExtension, DeclineExtension,
                 WithdrawExtension, OfferExtra, AcceptExtra, DeclineExtra, WithdrawExtra, RequestCancellation,
                 AcceptCancellation, DeclineCancellation, WithdrawCancellation, FundMilestone, LeaveTip,
                 RecordChargeback, OpenDispute, AnswerDispute, ProposeSettlement, AcceptSettlement,
                 EscalateDispute, WithdrawDispute, DecideDispute, RaiseTimer>;

} // namespace gw
