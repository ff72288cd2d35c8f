#include "model/base/follow.h"
#include "model/decide.h"

namespace gw {
namespace {

void end(Offer& offer, OfferStatus status, Instant at, std::string_view event_type) {
    requireFollows(offer.open(), event_type);
    offer.status = status;
    offer.ended_at = at;
}

void apply(Offer&, const OfferSent& event, Instant) { failToFollow(event.type); }

void apply(Offer& offer, const OfferCountered& event, Instant at) {
    requireFollows(offer.open() && event.by == offer.asked() && event.round_no == offer.current().number + 1,
                   event.type);
    offer.status = OfferStatus::countered;
    offer.rounds.push_back({event.round_no, event.by, event.terms, event.message, at});
}

void apply(Offer& offer, const OfferAccepted& event, Instant at) {
    requireFollows(event.by == offer.asked() && event.round_no == offer.current().number, event.type);
    end(offer, OfferStatus::accepted, at, event.type);
    offer.order = event.order;
}

void apply(Offer& offer, const OfferDeclined& event, Instant at) {
    end(offer, OfferStatus::declined, at, event.type);
    offer.reason = event.reason;
}

void apply(Offer& offer, const OfferWithdrawn& event, Instant at) {
    end(offer, OfferStatus::withdrawn, at, event.type);
}

void apply(Offer& offer, const OfferExpired& event, Instant at) {
    end(offer, OfferStatus::expired, at, event.type);
}

} // namespace

Offer evolve(std::optional<Offer> offer, const OfferEvent& event, const EventInfo& info) {
    if (!offer) {
        const auto* sent = std::get_if<OfferSent>(&event);
        if (!sent)
            std::visit([](const auto& body) { failToFollow(body.type); }, event);
        return {.id = sent->offer,
                .gig = sent->gig,
                .gig_title = sent->gig_title,
                .seller = sent->seller,
                .seller_name = sent->seller_name,
                .buyer = sent->buyer,
                .buyer_name = sent->buyer_name,
                .brief = sent->brief,
                .rounds = {{1, Party::seller, sent->terms, sent->message, info.time}}};
    }
    std::visit(
        [&](const auto& body) {
            requireFollows(offer->id == body.offer, body.type);
            apply(*offer, body, info.time);
        },
        event);
    return std::move(*offer);
}

} // namespace gw
