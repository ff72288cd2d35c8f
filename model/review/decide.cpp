#include "model/decide.h"

#include "model/base/rejection.h"
#include "model/base/text.h"
#include "model/review/seal.h"
#include "model/tuning.h"

#include <algorithm>

namespace gw {
namespace {

using ReviewEvents = std::vector<ReviewEvent>;
using ReviewOutcome = Result<ReviewEvents>;

std::optional<Party> partyOf(const Reviews& reviews, AccountId account) {
    if (reviews.buyer == account)
        return Party::buyer;
    return reviews.seller == account ? std::optional(Party::seller) : std::nullopt;
}

/// Only buyer and seller know that there are reviews before they are published, and only they write.
std::optional<Problem> notAReviewer(const std::optional<Reviews>& reviews, const Context& context) {
    if (reviews && partyOf(*reviews, context.actor))
        return std::nullopt;
    return reviews && context.is_operator ? notAllowed("the buyer or the seller") : notFound("review");
}

std::optional<Problem> notTheReviewDesk(const std::optional<Reviews>& reviews, const Context& context) {
    if (context.is_operator)
        return std::nullopt;
    return reviews && partyOf(*reviews, context.actor) ? notAllowed("the marketplace") : notFound("review");
}

bool inRange(int rating) { return rating >= 1 && rating <= 5; }

std::optional<Problem> badReview(const SubmitReview& command) {
    const auto& [quality, communication, value] = command.ratings;
    if (!inRange(quality) || !inRange(communication) || !inRange(value))
        return rejectedUntilEdit(
            "bad_rating", "Each rating must be from 1 to 5. Your review is kept: choose the stars again.",
            "ratings");
    if (isBlank(command.text) || characterCount(command.text) > tuning::review_text_length_max)
        return rejectedUntilEdit("bad_review_text",
                                 "A review needs a text of up to 2,000 characters. It is kept: change it.",
                                 "text");
    if (command.salt.size() < tuning::review_salt_length_min ||
        command.salt.size() > tuning::review_salt_length_max)
        return rejectedUntilEdit("bad_salt", "The review came without its seal. It is kept: send it again.",
                                 "salt");
    return std::nullopt;
}

ReviewsPublished publication(const Reviews& reviews, const std::vector<WrittenReview>& written) {
    ReviewsPublished event{reviews.order, reviews.buyer, reviews.seller, {}};
    for (const auto& one : written)
        event.reviews.push_back(one.review);
    std::sort(event.reviews.begin(), event.reviews.end(),
              [](const PublicReview& a, const PublicReview& b) { return a.by < b.by; });
    return event;
}

ReviewOutcome decideOn(const std::optional<Reviews>& reviews, const OpenReviews& command,
                       const Context& context) {
    if (auto problem = notTheReviewDesk(reviews, context))
        return *problem;
    if (reviews && (reviews->status == ReviewsStatus::published || reviews->closes_at >= command.closes_at))
        return ReviewEvents{};
    return ReviewEvents{ReviewsOpened{command.order, command.buyer, nameIn(context, command.buyer),
                                      command.seller, nameIn(context, command.seller), command.closes_at}};
}

ReviewOutcome decideOn(const std::optional<Reviews>& reviews, const SubmitReview& command,
                       const Context& context) {
    if (auto problem = notAReviewer(reviews, context))
        return *problem;
    const Party by = *partyOf(*reviews, context.actor);
    const PublicReview review{by, command.ratings, command.text, command.salt};
    if (reviews->sealedBy(by)) {
        const auto own = std::find_if(reviews->written.begin(), reviews->written.end(),
                                      [&](const WrittenReview& one) { return one.review.by == by; });
        if (own != reviews->written.end() && own->review == review)
            return ReviewEvents{};
        return rejected("already_reviewed",
                        "Your review of this order is in already and sealed. This text is kept here.");
    }
    if (reviews->status == ReviewsStatus::published || context.now >= reviews->closes_at)
        return rejected(
            "review_window_over",
            "The time to review this order is over. Your text is kept here: write it as a message.",
            {"send_message"});
    if (auto problem = badReview(command))
        return *problem;
    ReviewEvents events{ReviewWritten{reviews->order, by, command.ratings, command.text,
                                      command.private_rating, command.salt},
                        ReviewSealed{reviews->order, by, sealOf(review)}};
    // A device does not have the counterpart's text, so only the server can publish.
    if (reviews->written.size() == 1) {
        auto written = reviews->written;
        written.push_back({review, command.private_rating});
        events.emplace_back(publication(*reviews, written));
    }
    return events;
}

ReviewOutcome decideOn(const std::optional<Reviews>& reviews, const ReplyToReview& command,
                       const Context& context) {
    if (auto problem = notAReviewer(reviews, context))
        return *problem;
    if (reviews->seller != context.actor)
        return notAllowed("the seller");
    if (reviews->reply == command.text)
        return ReviewEvents{};
    if (reviews->reply)
        return rejected("already_replied",
                        "You replied to this review already, and once is all. Your text is kept here.");
    if (!reviews->publishedBy(Party::buyer))
        return rejectedUntilEvent("no_review_yet",
                                  "There is no published review of the buyer to reply to. Your text is kept "
                                  "here.");
    if (isBlank(command.text) || characterCount(command.text) > tuning::review_text_length_max)
        return rejectedUntilEdit("bad_review_text",
                                 "A reply needs a text of up to 2,000 characters. It is kept: change it.",
                                 "text");
    return ReviewEvents{ReviewReplied{reviews->order, command.text}};
}

ReviewOutcome decideOn(const std::optional<Reviews>& reviews, const CloseReviews&, const Context& context) {
    if (auto problem = notTheReviewDesk(reviews, context))
        return *problem;
    if (!reviews)
        return notFound("review");
    if (reviews->status == ReviewsStatus::published || context.now < reviews->closes_at)
        return ReviewEvents{};
    return ReviewEvents{publication(*reviews, reviews->written)};
}

} // namespace

Result<std::vector<ReviewEvent>> decide(const std::optional<Reviews>& reviews, const ReviewCommand& command,
                                        const Context& context) {
    return std::visit([&](const auto& body) { return decideOn(reviews, body, context); }, command);
}

} // namespace gw
