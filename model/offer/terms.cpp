#include "model/offer/terms.h"

#include "model/base/rejection.h"
#include "model/base/text.h"
#include "model/tuning.h"

namespace gw {
namespace {

Problem badOffer(std::string what, std::string where) {
    return rejectedUntilEdit("bad_offer", std::move(what) + " Your offer is kept: change it.",
                             "terms." + std::move(where));
}

bool isPrice(Money price) { return price.minor() > 0 && price.minor() <= tuning::price_minor_max; }

std::optional<Problem> badMilestones(const OfferTerms& terms) {
    if (terms.milestones.empty())
        return std::nullopt;
    if (terms.milestones.size() > static_cast<std::size_t>(tuning::milestones_max))
        return badOffer("An offer may have at most " + std::to_string(tuning::milestones_max) +
                            " milestones.",
                        "milestones");
    Money sum(0, terms.price.currency());
    int days = 0;
    for (std::size_t i = 0; i < terms.milestones.size(); ++i) {
        const Milestone& milestone = terms.milestones[i];
        const std::string where = "milestones[" + std::to_string(i) + "]";
        if (isBlank(milestone.title) || characterCount(milestone.title) > tuning::gig_title_length_max)
            return badOffer("Each milestone needs a short title.", where + ".title");
        if (milestone.price.currency() != terms.price.currency() || !isPrice(milestone.price))
            return badOffer("Each milestone needs a price in the offer's currency.", where + ".price");
        if (milestone.delivery_days < 1 || milestone.delivery_days > tuning::delivery_days_max)
            return badOffer("Each milestone needs 1 to 365 days.", where + ".delivery_days");
        sum = sum + milestone.price;
        days += milestone.delivery_days;
    }
    if (sum != terms.price)
        return badOffer("The milestones cost " + sum.toString() + " together, the offer " +
                            terms.price.toString() + ".",
                        "price");
    if (days != terms.delivery_days)
        return badOffer("The milestones take " + std::to_string(days) + " days together, the offer " +
                            std::to_string(terms.delivery_days) + ".",
                        "delivery_days");
    return std::nullopt;
}

} // namespace

std::optional<Problem> badTerms(const OfferTerms& terms, Instant now, int days_max) {
    if (isBlank(terms.title) || characterCount(terms.title) > tuning::gig_title_length_max)
        return badOffer("An offer needs a title of up to 80 characters.", "title");
    if (isBlank(terms.scope) || characterCount(terms.scope) > tuning::gig_text_length_max)
        return badOffer("Say in up to 1,200 characters what is delivered.", "scope");
    if (!isPrice(terms.price))
        return badOffer("An offer needs a price above zero.", "price");
    if (terms.delivery_days < 1 || terms.delivery_days > tuning::delivery_days_max)
        return badOffer("The work must take 1 to 365 days.", "delivery_days");
    if (terms.revisions < 0 || terms.revisions > tuning::revisions_max)
        return badOffer("There may be 0 to 99 revisions.", "revisions");
    if (terms.requirements.size() > tuning::gig_requirements_max)
        return badOffer("There may be at most 30 questions.", "requirements");
    if (auto problem = badMilestones(terms))
        return problem;
    if (terms.expires_at <= now || terms.expires_at > now + std::chrono::days(days_max))
        return rejectedUntilEdit("bad_expiry",
                                 "An offer must expire in the future, within " + std::to_string(days_max) +
                                     " days. It is kept: choose another time.",
                                 "terms.expires_at");
    return std::nullopt;
}

} // namespace gw
