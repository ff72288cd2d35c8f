#include "model/base/follow.h"
#include "model/decide.h"
#include "model/tuning.h"

#include <algorithm>

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

void keepPast(Gig& gig, const GigContent& next) {
    gig.past.push_back({gig.live->gig_version, gig.live->version_no, gig.live->published_at,
                        difference(next, gig.live->content)});
    if (gig.past.size() > tuning::gig_versions_kept_max)
        gig.past.erase(gig.past.begin());
}

void apply(Gig& gig, const GigVersionPublished& event, Instant at) {
    if (gig.live)
        keepPast(gig, event.content);
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

void apply(Gig& gig, const GigPaused& event, Instant) {
    if (!gig.pausedFor(event.cause))
        gig.pauses.push_back(event.cause);
}

void apply(Gig& gig, const GigResumed& event, Instant) { std::erase(gig.pauses, event.cause); }

void apply(Gig& gig, const QueueLimitSet& event, Instant) {
    gig.queue_limit = event.limit;
    gig.direct_link_open = event.direct_link_open;
}

void apply(Gig& gig, const GigHeld& event, Instant) { gig.hold = event.reason; }

void apply(Gig& gig, const GigReleased&, Instant) { gig.hold.reset(); }

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
    if (hold)
        return GigStatus::on_hold;
    if (live)
        return paused() ? GigStatus::paused : GigStatus::active;
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

bool Gig::pausedFor(PauseCause cause) const {
    return std::find(pauses.begin(), pauses.end(), cause) != pauses.end();
}

bool Gig::orderable() const {
    return live && !archived && !hold && std::all_of(pauses.begin(), pauses.end(), [](PauseCause cause) {
               return cause == PauseCause::queue_full;
           });
}

std::optional<GigContent> Gig::contentOf(GigVersionId version) const {
    if (!live)
        return std::nullopt;
    if (live->gig_version == version)
        return live->content;
    GigContent content = live->content;
    for (auto at = past.rbegin(); at != past.rend(); ++at) {
        content = patched(std::move(content), at->back);
        if (at->gig_version == version)
            return content;
    }
    return std::nullopt;
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
