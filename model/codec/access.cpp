#include "model/base/overloaded.h"
#include "model/codec/vocabulary.h"

#include <type_traits>

namespace gw {
namespace {

void add(std::vector<BlobId>& blobs, const std::vector<Artefact>& artefacts) {
    for (const auto& artefact : artefacts)
        blobs.push_back(artefact.blob);
}

void add(std::vector<BlobId>& blobs, const std::vector<Answer>& answers) {
    for (const auto& answer : answers)
        add(blobs, answer.files);
}

/// A revision's pins name files of an earlier delivery, so they bring no blob of their own.
template<class Body>
std::vector<BlobId> blobsIn(const Body& body) {
    std::vector<BlobId> blobs;
    if constexpr (requires { body.artefacts; })
        add(blobs, body.artefacts);
    if constexpr (requires { body.answers; })
        add(blobs, body.answers);
    if constexpr (requires { body.attachments; })
        add(blobs, body.attachments);
    if constexpr (requires { body.content.attachments; })
        add(blobs, body.content.attachments);
    return blobs;
}

template<class Any>
std::vector<BlobId> blobsOfAny(const Any& any) {
    const auto in_body = [](const auto& body) { return blobsIn(body); };
    return std::visit([&](const auto& one) { return std::visit(in_body, one); }, any);
}

template<class Body, class... OneOf>
constexpr bool is_one_of = (std::is_same_v<Body, OneOf> || ...);

/// What pays, or decides who is paid (domain.md, Classes).
template<class Body>
constexpr bool moves_money =
    is_one_of<Body, RequestQuote, PlaceOrder, AcceptDelivery, CancelOrder, AcceptExtra, FundMilestone,
              LeaveTip, AcceptOffer, AcceptSettlement, RequestWithdrawal>;

/// Answers that end something for both sides.
template<class Body>
constexpr bool ends_together =
    is_one_of<Body, AcceptCancellation, DeclineCancellation, WithdrawCancellation, WithdrawDispute>;

/// What needs the operator right: nobody queues it on a device.
template<class Body>
constexpr bool of_the_marketplace =
    is_one_of<Body, ApproveGig, RequireGigChanges, DenyGig, PauseGigFor, ResumeGigFrom, HoldGig, ReleaseGig,
              PlaceOfferedOrder, RecordPayment, RecordPaymentFailure, RecordDeliveryFiles, RecordChargeback,
              DecideDispute, RaiseTimer, GrantLevel, ExpireOffer, FulfilBrief, ExpireBrief, OpenReviews,
              CloseReviews, RecordWithdrawalPaid, RecordWithdrawalFailed, RepayOverdraft>;

using Accounts = std::vector<AccountId>;

/// The only account that may see an event which is private within its aggregate.
std::optional<AccountId> onlyReaderOf(const ReviewEvent& event, const Reviews& reviews) {
    const auto* written = std::get_if<ReviewWritten>(&event);
    if (!written)
        return std::nullopt;
    return written->by == Party::buyer ? reviews.buyer : reviews.seller;
}

std::optional<AccountId> onlyReaderOf(const ConversationEvent& event) {
    if (const auto* flagged = std::get_if<ConversationFlagged>(&event))
        return flagged->by;
    if (const auto* labeled = std::get_if<ConversationLabeled>(&event))
        return labeled->by;
    return std::nullopt;
}

} // namespace

Accounts audienceOf(const AnyState& state) {
    return std::visit(
        Overloaded{[](const Gig& gig) { return Accounts{gig.seller}; },
                   [](const Order& order) {
                       return Accounts{order.terms.buyer, order.terms.seller};
                   },
                   [](const Conversation& conversation) {
                       return Accounts{conversation.first.who.account, conversation.second.who.account};
                   },
                   [](const Account& account) { return Accounts{account.id}; },
                   [](const Brief& brief) { return Accounts{brief.buyer}; },
                   [](const Quote& quote) { return Accounts{quote.issued.buyer}; },
                   [](const Payout& payout) { return Accounts{payout.account}; },
                   [](const auto& between_two) {
                       return Accounts{between_two.buyer, between_two.seller};
                   }},
        state);
}

Accounts audienceOf(const AnyEvent& event, const AnyState& after) {
    std::optional<AccountId> only;
    if (const auto* of_review = std::get_if<ReviewEvent>(&event))
        only = onlyReaderOf(*of_review, std::get<Reviews>(after));
    else if (const auto* of_conversation = std::get_if<ConversationEvent>(&event))
        only = onlyReaderOf(*of_conversation);
    return only ? Accounts{*only} : audienceOf(after);
}

CommandClass classOf(const AnyCommand& command) {
    const auto of_body = [](const auto& body) {
        using Body = std::remove_cvref_t<decltype(body)>;
        return moves_money<Body> || ends_together<Body> || of_the_marketplace<Body>
                   ? CommandClass::online_only
                   : CommandClass::queueable;
    };
    return std::visit([&](const auto& one) { return std::visit(of_body, one); }, command);
}

std::vector<BlobId> blobsOf(const AnyCommand& command) { return blobsOfAny(command); }
std::vector<BlobId> blobsOf(const AnyEvent& event) { return blobsOfAny(event); }

} // namespace gw
