#include "model/base/follow.h"
#include "model/decide.h"

#include <algorithm>

namespace gw {
namespace {

void requireOpen(const Reviews& reviews, std::string_view event_type) {
    requireFollows(reviews.status == ReviewsStatus::open, event_type);
}

void apply(Reviews& reviews, const ReviewsOpened& event, Instant) {
    requireOpen(reviews, event.type);
    reviews.closes_at = event.closes_at;
}

void apply(Reviews& reviews, const ReviewWritten& event, Instant) {
    requireOpen(reviews, event.type);
    requireFollows(!reviews.sealedBy(event.by), event.type);
    reviews.written.push_back({{event.by, event.ratings, event.text, event.salt}, event.private_rating});
}

void apply(Reviews& reviews, const ReviewSealed& event, Instant at) {
    requireOpen(reviews, event.type);
    requireFollows(!reviews.sealedBy(event.by), event.type);
    reviews.seals.push_back({event.by, event.digest, at});
}

void apply(Reviews& reviews, const ReviewsPublished& event, Instant at) {
    requireOpen(reviews, event.type);
    reviews.status = ReviewsStatus::published;
    reviews.published = event.reviews;
    reviews.published_at = at;
}

void apply(Reviews& reviews, const ReviewReplied& event, Instant) {
    requireFollows(!reviews.reply && reviews.publishedBy(Party::buyer), event.type);
    reviews.reply = event.text;
}

} // namespace

bool Reviews::sealedBy(Party party) const {
    return std::any_of(seals.begin(), seals.end(), [&](const ReviewSeal& seal) { return seal.by == party; });
}

const PublicReview* Reviews::publishedBy(Party party) const {
    const auto at = std::find_if(published.begin(), published.end(),
                                 [&](const PublicReview& review) { return review.by == party; });
    return at == published.end() ? nullptr : &*at;
}

Reviews evolve(std::optional<Reviews> reviews, const ReviewEvent& event, const EventInfo& info) {
    if (!reviews) {
        const auto* opened = std::get_if<ReviewsOpened>(&event);
        if (!opened)
            std::visit([](const auto& body) { failToFollow(body.type); }, event);
        return {opened->order,       opened->buyer, opened->buyer_name, opened->seller,
                opened->seller_name, info.time,     opened->closes_at};
    }
    std::visit(
        [&](const auto& body) {
            requireFollows(reviews->order == body.order, body.type);
            apply(*reviews, body, info.time);
        },
        event);
    return std::move(*reviews);
}

} // namespace gw
