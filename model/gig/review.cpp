#include "model/base/rejection.h"
#include "model/gig/guards.h"
#include "model/gig/steps.h"

namespace gw {
namespace {

Problem notInReview() {
    return rejectedUntilEvent("not_in_review",
                              "This version of the gig is not waiting for review: it was decided already, or "
                              "the seller edited it again. Look at the gig as it is now.");
}

} // namespace

GigOutcome decideOn(const std::optional<Gig>& gig, const ApproveGig& command, const Context& context) {
    if (const auto problem = notAnOperator(gig, context))
        return *problem;
    if (gig->live && gig->live->gig_version == command.gig_version)
        return GigEvents{};
    if (gig->review != GigReview::pending || gig->submitted != command.gig_version)
        return notInReview();
    std::string seller_name = nameIn(context, gig->seller);
    if (seller_name.empty())
        seller_name = gig->seller_name;
    return GigEvents{GigVersionPublished{gig->id, gig->seller, std::move(seller_name), command.gig_version,
                                         gig->live ? gig->live->version_no + 1 : 1, gig->draft}};
}

GigOutcome decideOn(const std::optional<Gig>& gig, const RequireGigChanges& command, const Context& context) {
    if (const auto problem = notAnOperator(gig, context))
        return *problem;
    if (gig->review == GigReview::changes_required && gig->review_reasons == command.reasons)
        return GigEvents{};
    if (gig->review != GigReview::pending)
        return notInReview();
    if (auto problem = badReasons(command.reasons, context))
        return *problem;
    return GigEvents{GigModificationRequired{gig->id, command.reasons}};
}

GigOutcome decideOn(const std::optional<Gig>& gig, const DenyGig& command, const Context& context) {
    if (const auto problem = notAnOperator(gig, context))
        return *problem;
    if (gig->review == GigReview::refused)
        return GigEvents{};
    if (gig->review != GigReview::pending)
        return notInReview();
    if (auto problem = badReasons({command.reason}, context))
        return *problem;
    return GigEvents{GigDenied{gig->id, command.reason}};
}

GigOutcome decideOn(const std::optional<Gig>& gig, const HoldGig& command, const Context& context) {
    if (auto problem = notAnOperator(gig, context))
        return *problem;
    if (gig->hold)
        return GigEvents{};
    if (auto problem = notOnTheMarket(*gig))
        return *problem;
    if (auto problem = badReasons({command.reason}, context))
        return *problem;
    return GigEvents{GigHeld{gig->id, command.reason}};
}

GigOutcome decideOn(const std::optional<Gig>& gig, const ReleaseGig&, const Context& context) {
    if (auto problem = notAnOperator(gig, context))
        return *problem;
    return gig->hold ? GigEvents{GigReleased{gig->id}} : GigEvents{};
}

} // namespace gw
