#include "model/decide.h"

#include "model/base/rejection.h"
#include "model/base/text.h"
#include "model/tuning.h"

namespace gw {
namespace {

using OfferEvents = std::vector<OfferEvent>;
using OfferOutcome = Result<OfferEvents>;

std::optional<Party> partyOf(const Offer& offer, AccountId account) {
    if (offer.buyer == account)
        return Party::buyer;
    return offer.seller == account ? std::optional(Party::seller) : std::nullopt;
}

/// Why the actor is no party of the offer.
std::optional<Problem> notAParty(const std::optional<Offer>& offer, const Context& context) {
    if (offer && partyOf(*offer, context.actor))
        return std::nullopt;
    return offer && context.is_operator ? notAllowed("the buyer or the seller") : notFound("offer");
}

/// Why an offer that ended can't be changed any more.
std::optional<Problem> offerEnded(const Offer& offer, Instant now) {
    switch (offer.status) {
    case OfferStatus::accepted:
        return rejected(
            "already_accepted",
            "The offer was accepted before this arrived, and the order is placed. What you wrote is "
            "kept here: settle it in the order.",
            {"open_order", "request_cancellation"});
    case OfferStatus::declined:
        return rejected("offer_declined",
                        "The offer was declined before this arrived. What you wrote is kept "
                        "here: make a new offer of it.",
                        {"new_offer"});
    case OfferStatus::withdrawn:
        return rejected("offer_withdrawn",
                        "The offer was withdrawn before this arrived. What you wrote is kept "
                        "here: ask for a new offer.",
                        {"send_message", "new_offer"});
    case OfferStatus::expired:
        break;
    default:
        if (now < offer.current().terms.expires_at)
            return std::nullopt;
    }
    return rejected("offer_expired",
                    "The offer has expired. What you wrote is kept here: ask for a new offer.",
                    {"send_message", "new_offer"});
}

/// Why the actor can't answer round `round_no`.
std::optional<Problem> notToAnswer(const Offer& offer, int round_no, const Context& context) {
    if (auto problem = offerEnded(offer, context.now))
        return problem;
    if (offer.current().number != round_no)
        return rejectedUntilEdit(
            "stale_offer",
            "The terms were changed since you looked at them. What you wrote is kept: look "
            "at the new terms first.",
            "round_no");
    if (partyOf(offer, context.actor) != offer.asked())
        return rejectedUntilEvent("not_your_turn",
                                  "These are your own terms. Wait for the answer, or withdraw them.",
                                  {"withdraw_offer"});
    return std::nullopt;
}

std::optional<Problem> tooLongFor(const Policy& policy, const std::string& text, std::string where) {
    if (characterCount(text) <= static_cast<std::size_t>(policy.message_length_max))
        return std::nullopt;
    return rejectedUntilEdit("message_too_long",
                             "The text is longer than " + std::to_string(policy.message_length_max) +
                                 " characters. It is kept: shorten it.",
                             std::move(where));
}

/// Why this brief can't be answered, as far as it is known here.
std::optional<Problem> badBrief(const SendOffer& command, const Context& context) {
    if (!command.brief || !context.brief_of)
        return std::nullopt;
    const Brief* brief = context.brief_of(*command.brief);
    if (brief && brief->takesOffers(context.now) && brief->buyer == command.to)
        return std::nullopt;
    return rejected(
        "brief_closed",
        "This brief takes no offers any more. Your offer is kept here: send it to the buyer without "
        "the brief.",
        {"offer_without_brief"});
}

/// The gig the offer is made under: the actor's own, published one. Null where gigs are not known.
Result<const Gig*> gigOffered(GigId wanted, AccountId seller, const Context& context) {
    if (!context.gig_of)
        return nullptr;
    const Gig* gig = context.gig_of(wanted);
    if (!gig || gig->seller != seller || !gig->live)
        return rejectedUntilEdit(
            "gig_not_yours", "An offer is made under one of your published gigs. It is kept: choose the gig.",
            "gig");
    return gig;
}

OfferOutcome decideOn(const std::optional<Offer>& offer, const SendOffer& command, const Context& context) {
    if (offer) {
        if (auto problem = notAParty(offer, context))
            return *problem;
        const OfferRound& first = offer->rounds.front();
        if (offer->seller == context.actor && offer->buyer == command.to && first.terms == command.terms)
            return OfferEvents{};
        return rejected("offer_exists",
                        "There is another offer under this id. Send it again under a new one.");
    }
    if (command.to == context.actor)
        return rejected("own_account", "You can't make yourself an offer.");
    const auto gig = gigOffered(command.gig, context.actor, context);
    if (!gig)
        return gig.error();
    if (auto problem = badBrief(command, context))
        return *problem;
    if (auto problem = badTerms(command.terms, context.now, context.policy.offer_days_max))
        return *problem;
    if (auto problem = tooLongFor(context.policy, command.message, "message"))
        return *problem;
    return OfferEvents{OfferSent{.offer = command.offer,
                                 .gig = command.gig,
                                 .gig_title = *gig ? (*gig)->live->content.title : std::string(),
                                 .seller = context.actor,
                                 .seller_name = nameIn(context, context.actor),
                                 .buyer = command.to,
                                 .buyer_name = nameIn(context, command.to),
                                 .brief = command.brief,
                                 .terms = command.terms,
                                 .message = command.message}};
}

OfferOutcome decideOn(const std::optional<Offer>& offer, const CounterOffer& command,
                      const Context& context) {
    if (auto problem = notAParty(offer, context))
        return *problem;
    const auto& current = offer->current();
    if (offer->open() && current.number == command.round_no + 1 &&
        current.by == partyOf(*offer, context.actor) && current.terms == command.terms)
        return OfferEvents{};
    if (auto problem = notToAnswer(*offer, command.round_no, context))
        return *problem;
    if (offer->rounds.size() >= tuning::offer_rounds_max)
        return rejected(
            "too_many_rounds",
            "This offer went back and forth often enough. Your terms are kept here: decline it, and "
            "begin with a new offer.",
            {"decline_offer", "new_offer"});
    if (auto problem = badTerms(command.terms, context.now, context.policy.offer_days_max))
        return *problem;
    if (auto problem = tooLongFor(context.policy, command.message, "message"))
        return *problem;
    return OfferEvents{
        OfferCountered{offer->id, current.number + 1, offer->asked(), command.terms, command.message}};
}

/// Capacity is checked again at acceptance: the gig's order queue may have filled meanwhile.
std::optional<Problem> noSlot(const Offer& offer, const Context& context) {
    const Gig* gig = context.gig_of ? context.gig_of(offer.gig) : nullptr;
    if (!gig || !gig->queue_limit || !context.open_orders_of ||
        context.open_orders_of(offer.gig) < *gig->queue_limit)
        return std::nullopt;
    return rejectedUntilEvent(
        "queue_full",
        "The seller's order queue is full. Nothing was charged, and the offer stands until "
        "it expires: wait in line, or ask the seller.",
        {"wait_in_line", "send_message"});
}

OfferOutcome decideOn(const std::optional<Offer>& offer, const AcceptOffer& command, const Context& context) {
    if (auto problem = notAParty(offer, context))
        return *problem;
    if (offer->status == OfferStatus::accepted && offer->order == command.order)
        return OfferEvents{};
    if (auto problem = notToAnswer(*offer, command.round_no, context))
        return *problem;
    if (auto problem = noSlot(*offer, context))
        return *problem;
    return OfferEvents{OfferAccepted{.offer = offer->id,
                                     .round_no = command.round_no,
                                     .by = offer->asked(),
                                     .order = command.order,
                                     .gig = offer->gig,
                                     .buyer = offer->buyer,
                                     .seller = offer->seller,
                                     .brief = offer->brief,
                                     .terms = offer->current().terms}};
}

OfferOutcome decideOn(const std::optional<Offer>& offer, const DeclineOffer& command,
                      const Context& context) {
    if (auto problem = notAParty(offer, context))
        return *problem;
    if (offer->status == OfferStatus::declined)
        return OfferEvents{};
    if (auto problem = notToAnswer(*offer, command.round_no, context))
        return *problem;
    if (auto problem = tooLongFor(context.policy, command.reason, "reason"))
        return *problem;
    return OfferEvents{OfferDeclined{offer->id, offer->asked(), command.reason}};
}

OfferOutcome decideOn(const std::optional<Offer>& offer, const WithdrawOffer&, const Context& context) {
    if (auto problem = notAParty(offer, context))
        return *problem;
    if (offer->status == OfferStatus::withdrawn || offer->status == OfferStatus::expired)
        return OfferEvents{};
    // Withdrawing what nobody can accept any more is not late, so an expiry yet to be recorded is no matter.
    if (auto problem = offer->open() ? std::nullopt : offerEnded(*offer, context.now))
        return *problem;
    if (partyOf(*offer, context.actor) == offer->asked())
        return rejectedUntilEvent(
            "not_your_terms", "The other side's terms are on the table. You can decline them or make others.",
            {"decline_offer", "counter_offer"});
    return OfferEvents{OfferWithdrawn{offer->id, offer->current().by}};
}

OfferOutcome decideOn(const std::optional<Offer>& offer, const ExpireOffer&, const Context& context) {
    if (!offer || (!context.is_operator && !partyOf(*offer, context.actor)))
        return notFound("offer");
    if (!context.is_operator)
        return notAllowed("the marketplace");
    if (!offer->open() || context.now < offer->current().terms.expires_at)
        return OfferEvents{};
    return OfferEvents{OfferExpired{offer->id}};
}

} // namespace

Result<std::vector<OfferEvent>> decide(const std::optional<Offer>& offer, const OfferCommand& command,
                                       const Context& context) {
    return std::visit([&](const auto& body) { return decideOn(offer, body, context); }, command);
}

} // namespace gw
