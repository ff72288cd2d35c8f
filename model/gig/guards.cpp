#include "model/gig/guards.h"

#include "model/account/level.h"
#include "model/base/rejection.h"
#include "model/base/text.h"
#include "model/tuning.h"

#include <algorithm>

namespace gw {

std::optional<Problem> notTheSeller(const std::optional<Gig>& gig, const Context& context) {
    if (gig && gig->seller == context.actor)
        return std::nullopt;
    return gig && context.is_operator ? notAllowed("the gig's seller") : notFound("gig");
}

std::optional<Problem> notAnOperator(const std::optional<Gig>& gig, const Context& context) {
    if (gig && context.is_operator)
        return std::nullopt;
    return gig && gig->seller == context.actor ? notAllowed("the marketplace's review staff")
                                               : notFound("gig");
}

std::optional<Problem> archivedGig(const Gig& gig) {
    if (!gig.archived)
        return std::nullopt;
    return rejected("gig_archived",
                    "This gig is archived. Your changes are kept here; use them in a new gig.",
                    {"new_gig_from_draft"});
}

std::optional<Problem> notOnTheMarket(const Gig& gig) {
    if (auto problem = archivedGig(gig))
        return problem;
    if (gig.live)
        return std::nullopt;
    return rejectedUntilEvent("gig_not_live", "This gig is not published yet, so nothing was changed.");
}

std::optional<Problem> overTheLimit(const Gig& gig, const Context& context) {
    const int gigs_max =
        activeGigsMax(context.policy, context.level_of ? context.level_of(gig.seller) : std::nullopt);
    if (!context.active_gigs_of || context.active_gigs_of(gig.seller) < gigs_max)
        return std::nullopt;
    return rejectedUntilEvent(
        "active_gig_limit",
        "You have " + std::to_string(gigs_max) +
            " active gigs, the most you may have at your level. The draft is kept: pause or archive "
            "another gig first.",
        {"pause_another_gig"});
}

std::optional<Problem> badReasons(const std::vector<std::string>& reasons, const Context& context) {
    const auto length_max = static_cast<std::size_t>(context.policy.message_length_max);
    if (reasons.empty() || reasons.size() > tuning::reasons_max ||
        std::any_of(reasons.begin(), reasons.end(), [&](const std::string& reason) {
            return isBlank(reason) || characterCount(reason) > length_max;
        }))
        return rejectedUntilEdit("bad_reason",
                                 "Say why, in up to 20 reasons: the seller has to know what to "
                                 "change.",
                                 "reasons");
    return std::nullopt;
}

} // namespace gw
