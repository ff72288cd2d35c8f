#include "model/decide.h"

#include "model/base/overloaded.h"
#include "model/base/rejection.h"
#include "model/base/text.h"
#include "model/tuning.h"

#include <algorithm>

namespace gw {
namespace {

using GigEvents = std::vector<GigEvent>;
using GigOutcome = Result<GigEvents>;

/// Only the seller may; everyone but review staff is told that there is no such gig.
std::optional<Problem> notTheSeller(const Gig& gig, const Context& context) {
    if (gig.seller == context.actor)
        return std::nullopt;
    return context.is_operator ? notAllowed("the gig's seller") : notFound("gig");
}

std::optional<Problem> notAnOperator(const Gig& gig, const Context& context) {
    if (context.is_operator)
        return std::nullopt;
    return gig.seller == context.actor ? notAllowed("the marketplace's review staff") : notFound("gig");
}

Problem archivedProblem() {
    return rejected("gig_archived",
                    "This gig is archived. Your changes are kept here; use them in a new gig.",
                    {"new_gig_from_draft"});
}

/// A field that someone else changed since this edit began, if any.
std::optional<Problem> conflict(const Gig& gig, const SaveGigDraft& command, const GigPatch& change) {
    const auto current = basesOf(gig.draft, change);
    for (const auto& base : command.base) {
        const auto now = std::find_if(current.begin(), current.end(),
                                      [&](const FieldBase& field) { return field.field == base.field; });
        if (now != current.end() && now->hash != base.hash)
            return rejectedUntilEdit("field_conflict",
                                     "The " + base.field +
                                         " was changed elsewhere since you began to edit it. Your text is "
                                         "kept: choose yours, the other, or merge the two.",
                                     base.field, {"keep_mine", "keep_theirs", "merge"});
    }
    return std::nullopt;
}

GigOutcome create(const SaveGigDraft& command, const Context& context) {
    const GigContent draft = patched({}, command.patch);
    if (const auto broken = brokenLimits(draft); !broken.empty())
        return broken.front();
    return GigEvents{
        GigDraftSaved{command.gig, context.actor, nameIn(context, context.actor), difference({}, draft)}};
}

GigOutcome decideOn(const std::optional<Gig>& gig, const SaveGigDraft& command, const Context& context) {
    if (!gig)
        return create(command, context);
    if (const auto problem = notTheSeller(*gig, context))
        return *problem;
    if (gig->archived)
        return archivedProblem();
    const GigContent draft = patched(gig->draft, command.patch);
    const GigPatch change = difference(gig->draft, draft);
    if (change == GigPatch())
        return GigEvents{};
    if (auto problem = conflict(*gig, command, change))
        return *problem;
    if (gig->live && draft.category != gig->live->content.category)
        return rejectedUntilEdit("category_fixed",
                                 "The category of a published gig can't change. Your other changes are kept; "
                                 "set the category back, or make a new gig.",
                                 "category", {"new_gig_from_draft"});
    if (const auto broken = brokenLimits(draft); !broken.empty())
        return broken.front();
    return GigEvents{GigDraftSaved{gig->id, gig->seller, gig->seller_name, change}};
}

/// A seller at the limit may still submit new versions of gigs that are live already.
std::optional<Problem> overTheLimit(const Gig& gig, const Context& context) {
    if (!context.active_gigs_of || context.active_gigs_of(gig.seller) < context.policy.active_gigs_max)
        return std::nullopt;
    return rejectedUntilEvent("active_gig_limit",
                              "You have " + std::to_string(context.policy.active_gigs_max) +
                                  " active gigs, the most you may have. The draft is kept: pause or archive "
                                  "another gig first.",
                              {"pause_another_gig"});
}

GigOutcome decideOn(const std::optional<Gig>& gig, const SubmitGig& command, const Context& context) {
    if (!gig)
        return notFound("gig");
    if (const auto problem = notTheSeller(*gig, context))
        return *problem;
    if (gig->archived)
        return archivedProblem();
    // An edit withdraws the submission, so a pending one has exactly this content.
    if (gig->review == GigReview::pending || (gig->live && gig->draft == gig->live->content))
        return GigEvents{};
    if (gig->review == GigReview::refused && !gig->live)
        return rejected("gig_denied",
                        "This gig was refused for good. The draft is kept; a different gig is "
                        "welcome.",
                        {"new_gig_from_draft"});
    if (gig->live && gig->live->gig_version == command.gig_version)
        return rejected("version_id_used", "This version of the gig is published already. Submit the draft "
                                           "again under a new version.");
    if (const auto missing = missingForReview(gig->draft); !missing.empty())
        return missing.front();
    if (!gig->live)
        if (auto problem = overTheLimit(*gig, context))
            return *problem;
    return GigEvents{GigSubmitted{gig->id, command.gig_version, contentHash(gig->draft)}};
}

Problem notInReview() {
    return rejectedUntilEvent("not_in_review",
                              "This version of the gig is not waiting for review: it was decided already, or "
                              "the seller edited it again. Look at the gig as it is now.");
}

GigOutcome decideOn(const std::optional<Gig>& gig, const ApproveGig& command, const Context& context) {
    if (!gig)
        return notFound("gig");
    if (const auto problem = notAnOperator(*gig, context))
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

GigOutcome decideOn(const std::optional<Gig>& gig, const RequireGigChanges& command, const Context& context) {
    if (!gig)
        return notFound("gig");
    if (const auto problem = notAnOperator(*gig, context))
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
    if (!gig)
        return notFound("gig");
    if (const auto problem = notAnOperator(*gig, context))
        return *problem;
    if (gig->review == GigReview::refused)
        return GigEvents{};
    if (gig->review != GigReview::pending)
        return notInReview();
    if (auto problem = badReasons({command.reason}, context))
        return *problem;
    return GigEvents{GigDenied{gig->id, command.reason}};
}

/// Guards that pausing and resuming share.
std::optional<Problem> notOnTheMarket(const std::optional<Gig>& gig, const Context& context) {
    if (!gig)
        return notFound("gig");
    if (auto problem = notTheSeller(*gig, context))
        return problem;
    if (gig->archived)
        return archivedProblem();
    if (!gig->live)
        return rejectedUntilEvent("gig_not_live",
                                  "This gig is not published yet, so there is nothing to pause "
                                  "or resume.");
    return std::nullopt;
}

GigOutcome decideOn(const std::optional<Gig>& gig, const PauseGig&, const Context& context) {
    if (auto problem = notOnTheMarket(gig, context))
        return *problem;
    return gig->paused ? GigEvents{} : GigEvents{GigPaused{gig->id, PauseCause::seller}};
}

GigOutcome decideOn(const std::optional<Gig>& gig, const ResumeGig&, const Context& context) {
    if (auto problem = notOnTheMarket(gig, context))
        return *problem;
    if (!gig->paused)
        return GigEvents{};
    if (auto problem = overTheLimit(*gig, context))
        return *problem;
    return GigEvents{GigResumed{gig->id}};
}

GigOutcome decideOn(const std::optional<Gig>& gig, const ArchiveGig&, const Context& context) {
    if (!gig)
        return notFound("gig");
    if (const auto problem = notTheSeller(*gig, context))
        return *problem;
    return gig->archived ? GigEvents{} : GigEvents{GigArchived{gig->id}};
}

} // namespace

Result<std::vector<GigEvent>> decide(const std::optional<Gig>& gig, const GigCommand& command,
                                     const Context& context) {
    return std::visit([&](const auto& body) { return decideOn(gig, body, context); }, command);
}

} // namespace gw
