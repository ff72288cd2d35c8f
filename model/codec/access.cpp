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
    return blobs;
}

template<class Any>
std::vector<BlobId> blobsOfAny(const Any& any) {
    const auto in_body = [](const auto& body) { return blobsIn(body); };
    return std::visit([&](const auto& one) { return std::visit(in_body, one); }, any);
}

template<class Body, class... OneOf>
constexpr bool is_one_of = (std::is_same_v<Body, OneOf> || ...);

} // namespace

std::vector<AccountId> audienceOf(const AnyState& state) {
    using Accounts = std::vector<AccountId>;
    return std::visit(
        Overloaded{[](const Gig& gig) { return Accounts{gig.seller}; },
                   [](const Order& order) {
                       return Accounts{order.terms.buyer, order.terms.seller};
                   },
                   [](const Conversation& conversation) {
                       return Accounts{conversation.first.who.account, conversation.second.who.account};
                   },
                   [](const Account& account) { return Accounts{account.id}; }},
        state);
}

CommandClass classOf(const AnyCommand& command) {
    const auto of_body = [](const auto& body) {
        using Body = std::remove_cvref_t<decltype(body)>;
        return is_one_of<Body, PlaceOrder, AcceptDelivery, CancelOrder, RecordPayment, RecordPaymentFailure,
                         ApproveGig, RequireGigChanges, DenyGig>
                   ? CommandClass::online_only
                   : CommandClass::queueable;
    };
    return std::visit([&](const auto& one) { return std::visit(of_body, one); }, command);
}

std::vector<BlobId> blobsOf(const AnyCommand& command) { return blobsOfAny(command); }
std::vector<BlobId> blobsOf(const AnyEvent& event) { return blobsOfAny(event); }

} // namespace gw
