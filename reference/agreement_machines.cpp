#include "reference/machine.h"

namespace gw::reference {
namespace {

using std::chrono::days;

std::vector<Sample<Offer>> offerSamples() {
    std::optional<Offer> sent;
    take(sent, OfferCommand(SendOffer{offer_id, gig_id, buyer, {}, offerTerms(), "As discussed."}), seller);
    auto countered = sent, accepted = sent, declined = sent, withdrawn = sent, expired = sent;
    OfferTerms cheaper = offerTerms();
    cheaper.price = usd(25'000);
    take(countered, OfferCommand(CounterOffer{offer_id, 1, cheaper, "Could you?"}), buyer);
    take(accepted, OfferCommand(AcceptOffer{offer_id, 1, order_id}), buyer);
    take(declined, OfferCommand(DeclineOffer{offer_id, 1, "Too dear."}), buyer);
    take(withdrawn, OfferCommand(WithdrawOffer{offer_id}), seller);
    const Instant later = start + days(4);
    take(expired, OfferCommand(ExpireOffer{offer_id}), marketplace, later);
    return {{"none", {}},
            {"sent", sent},
            {"sent, its time is over", sent, later},
            {"countered by the buyer", countered},
            {"accepted", accepted},
            {"declined", declined},
            {"withdrawn", withdrawn},
            {"expired", expired, later}};
}

std::vector<Trial<OfferCommand>> offerTrials(const std::optional<Offer>& offer) {
    const int round = offer ? offer->current().number : 1;
    OfferTerms other = offerTerms();
    other.price = usd(28'000);
    return {SendOffer{offer_id, gig_id, buyer, {}, offerTerms(), "As discussed."},
            CounterOffer{offer_id, round, other, "Let us meet."},
            AcceptOffer{offer_id, round, order_id},
            DeclineOffer{offer_id, round, "No."},
            WithdrawOffer{offer_id},
            ExpireOffer{offer_id}};
}

std::vector<Sample<Brief>> briefSamples() {
    std::optional<Brief> open;
    take(open, BriefCommand(PostBrief{brief_id, briefContent()}), buyer);
    auto closed = open, fulfilled = open, expired = open;
    const Instant later = start + days(31);
    take(closed, BriefCommand(CloseBrief{brief_id}), buyer);
    take(fulfilled, BriefCommand(FulfilBrief{brief_id, order_id}), marketplace);
    take(expired, BriefCommand(ExpireBrief{brief_id}), marketplace, later);
    return {{"none", {}},       {"open", open},           {"open, its time is over", open, later},
            {"closed", closed}, {"fulfilled", fulfilled}, {"expired", expired, later}};
}

std::vector<Trial<BriefCommand>> briefTrials(const std::optional<Brief>&) {
    BriefContent other = briefContent();
    other.title = "A logo and a sign";
    return {PostBrief{brief_id, briefContent()}, ReviseBrief{brief_id, other}, CloseBrief{brief_id},
            FulfilBrief{brief_id, order_id}, ExpireBrief{brief_id}};
}

SubmitReview review(const char* text) {
    return {order_id, {5, 4, 5}, text, PrivateRating::positive, std::string(32, 'a')};
}

std::vector<Sample<Reviews>> reviewSamples() {
    const Instant closes_at = start + days(14);
    std::optional<Reviews> open;
    take(open, ReviewCommand(OpenReviews{order_id, buyer, seller, closes_at}), marketplace);
    auto of_buyer = open;
    take(of_buyer, ReviewCommand(review("Lovely.")), buyer);
    auto both = of_buyer, one = of_buyer, none = open;
    take(both, ReviewCommand(review("A pleasure.")), seller);
    take(one, ReviewCommand(CloseReviews{order_id}), marketplace, closes_at);
    take(none, ReviewCommand(CloseReviews{order_id}), marketplace, closes_at);
    auto replied = both;
    take(replied, ReviewCommand(ReplyToReview{order_id, "Thank you!"}), seller);
    return {{"none", {}},
            {"open", open},
            {"open, the buyer's is in", of_buyer},
            {"open, its time is over", open, closes_at},
            {"published, both", both},
            {"published, the buyer's only", one, closes_at},
            {"published, none", none, closes_at},
            {"replied", replied}};
}

std::vector<Trial<ReviewCommand>> reviewTrials(const std::optional<Reviews>&) {
    return {OpenReviews{order_id, buyer, seller, start + days(14)}, review("Good."),
            ReplyToReview{order_id, "Thanks."}, CloseReviews{order_id}};
}

} // namespace

std::string offerTables() {
    return tablesOf(Machine<Offer, OfferCommand>{
        "Custom offer", "Drafts are local, so an offer begins when it is sent. Sent by the seller.",
        offerSamples(), offerTrials});
}

std::string briefTables() {
    return tablesOf(
        Machine<Brief, BriefCommand>{"Brief", "A buyer's posted need.", briefSamples(), briefTrials});
}

std::string reviewTables() {
    return tablesOf(Machine<Reviews, ReviewCommand>{
        "Review", "Both sides of one order, blind until both are in or the time is over.", reviewSamples(),
        reviewTrials});
}

} // namespace gw::reference
