#include "model/base/rejection.h"
#include "model/gig/guards.h"
#include "model/gig/steps.h"
#include "model/tuning.h"

namespace gw {
namespace {

/// The marketplace's causes; the seller's own pause is the seller's.
std::optional<Problem> notTheMarketplaces(PauseCause cause) {
    if (cause == PauseCause::seller)
        return notAllowed("the gig's seller");
    return std::nullopt;
}

} // namespace

GigOutcome decideOn(const std::optional<Gig>& gig, const PauseGig&, const Context& context) {
    if (auto problem = notTheSeller(gig, context))
        return *problem;
    if (auto problem = notOnTheMarket(*gig))
        return *problem;
    if (gig->pausedFor(PauseCause::seller))
        return GigEvents{};
    return GigEvents{GigPaused{gig->id, PauseCause::seller}};
}

GigOutcome decideOn(const std::optional<Gig>& gig, const ResumeGig&, const Context& context) {
    if (auto problem = notTheSeller(gig, context))
        return *problem;
    if (auto problem = notOnTheMarket(*gig))
        return *problem;
    if (!gig->paused())
        return GigEvents{};
    if (!gig->pausedFor(PauseCause::seller))
        return rejectedUntilEvent(
            "paused_otherwise",
            "You did not pause this gig yourself, so it sells again when the cause is gone: "
            "an absence, a full order queue, or your level's number of gigs.",
            {"clear_away", "set_queue_limit"});
    if (auto problem = overTheLimit(*gig, context))
        return *problem;
    return GigEvents{GigResumed{gig->id, PauseCause::seller}};
}

GigOutcome decideOn(const std::optional<Gig>& gig, const PauseGigFor& command, const Context& context) {
    if (auto problem = notAnOperator(gig, context))
        return *problem;
    if (auto problem = notTheMarketplaces(command.cause))
        return *problem;
    if (auto problem = notOnTheMarket(*gig))
        return *problem;
    if (gig->pausedFor(command.cause))
        return GigEvents{};
    return GigEvents{GigPaused{gig->id, command.cause}};
}

GigOutcome decideOn(const std::optional<Gig>& gig, const ResumeGigFrom& command, const Context& context) {
    if (auto problem = notAnOperator(gig, context))
        return *problem;
    if (auto problem = notTheMarketplaces(command.cause))
        return *problem;
    if (!gig->pausedFor(command.cause))
        return GigEvents{};
    return GigEvents{GigResumed{gig->id, command.cause}};
}

GigOutcome decideOn(const std::optional<Gig>& gig, const SetQueueLimit& command, const Context& context) {
    if (auto problem = notTheSeller(gig, context))
        return *problem;
    if (auto problem = archivedGig(*gig))
        return *problem;
    if (command.limit && (*command.limit < 0 || *command.limit > tuning::queue_limit_max))
        return rejectedUntilEdit("bad_queue_limit",
                                 "The order queue may hold 0 to " + std::to_string(tuning::queue_limit_max) +
                                     " orders. Choose another number, or none for no limit.",
                                 "limit");
    if (gig->queue_limit == command.limit && gig->direct_link_open == command.direct_link_open)
        return GigEvents{};
    return GigEvents{QueueLimitSet{gig->id, command.limit, command.direct_link_open}};
}

} // namespace gw
