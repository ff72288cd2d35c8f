#include "model/base/follow.h"
#include "model/decide.h"

namespace gw {
namespace {

void apply(Gig& gig, const GigDraftSaved& event, Instant) {
    gig.draft = patched(std::move(gig.draft), event.patch);
    // What review would publish is the draft, so an edit withdraws the submission.
    if (gig.review == GigReview::pending) {
        gig.review = GigReview::none;
        gig.submitted.reset();
    }
}

void apply(Gig& gig, const GigSubmitted& event, Instant) {
    gig.review = GigReview::pending;
    gig.review_reasons.clear();
    gig.submitted = event.gig_version;
}

void apply(Gig& gig, const GigVersionPublished& event, Instant at) {
    gig.live = LiveGig{event.gig_version, event.version_no, event.content, at};
    gig.seller_name = event.seller_name;
    gig.review = GigReview::none;
    gig.review_reasons.clear();
    gig.submitted.reset();
}

void apply(Gig& gig, const GigModificationRequired& event, Instant) {
    gig.review = GigReview::changes_required;
    gig.review_reasons = event.reasons;
    gig.submitted.reset();
}

void apply(Gig& gig, const GigDenied& event, Instant) {
    gig.review = GigReview::refused;
    gig.review_reasons = {event.reason};
    gig.submitted.reset();
}

void apply(Gig& gig, const GigPaused&, Instant) { gig.paused = true; }

void apply(Gig& gig, const GigResumed&, Instant) { gig.paused = false; }

void apply(Gig& gig, const GigArchived&, Instant) {
    gig.archived = true;
    gig.review = GigReview::none;
    gig.submitted.reset();
}

/// A gig begins with its first draft; for readers who only follow what is published, with its first version.
template<class Event>
Gig begin(const Event& event, Instant at) {
    if constexpr (std::is_same_v<Event, GigDraftSaved>)
        return {event.gig, event.seller, event.seller_name, {}, at, at};
    else if constexpr (std::is_same_v<Event, GigVersionPublished>)
        return {event.gig, event.seller, event.seller_name, event.content, at, at};
    else
        failToFollow(Event::type);
}

} // namespace

GigStatus Gig::status() const {
    if (archived)
        return GigStatus::archived;
    if (live)
        return paused ? GigStatus::paused : GigStatus::active;
    switch (review) {
    case GigReview::pending:
        return GigStatus::pending_review;
    case GigReview::changes_required:
        return GigStatus::requires_modification;
    case GigReview::refused:
        return GigStatus::denied;
    case GigReview::none:
        break;
    }
    return GigStatus::draft;
}

Gig evolve(std::optional<Gig> gig, const GigEvent& event, const EventInfo& info) {
    return std::visit(
        [&](const auto& body) {
            Gig next = gig ? std::move(*gig) : begin(body, info.time);
            requireFollows(next.id == body.gig, body.type);
            apply(next, body, info.time);
            next.updated_at = info.time;
            return next;
        },
        event);
}

} // namespace gw
