#include "model/base/rejection.h"
#include "model/gig/guards.h"
#include "model/gig/merge.h"
#include "model/gig/steps.h"

namespace gw {
namespace {

/// What to say of the first field that someone else changed since this edit began, if any.
std::optional<Problem> conflict(const Gig& gig, const SaveGigDraft& command) {
    const auto conflicts = conflictsOf(gig, command);
    if (conflicts.empty())
        return std::nullopt;
    const FieldConflict& first = conflicts.front();
    if (!first.mergeable)
        return rejectedUntilEdit("field_conflict",
                                 "The " + first.field +
                                     " were changed elsewhere since you began to edit; price and scope never "
                                     "merge by themselves. Your edit is kept: choose yours or the other.",
                                 first.field, {"keep_mine", "keep_theirs"});
    return rejectedUntilEdit(
        "field_conflict",
        "The " + first.field +
            " was changed elsewhere since you began to edit it. Your text is kept: choose "
            "yours, the other, or merge the two.",
        first.field, {"keep_mine", "keep_theirs", "merge"});
}

GigOutcome create(const SaveGigDraft& command, const Context& context) {
    const GigContent draft = patched({}, command.patch);
    if (const auto broken = brokenLimits(draft); !broken.empty())
        return broken.front();
    return GigEvents{
        GigDraftSaved{command.gig, context.actor, nameIn(context, context.actor), difference({}, draft)}};
}

} // namespace

GigOutcome decideOn(const std::optional<Gig>& gig, const SaveGigDraft& command, const Context& context) {
    if (!gig)
        return create(command, context);
    if (const auto problem = notTheSeller(gig, context))
        return *problem;
    if (auto problem = archivedGig(*gig))
        return *problem;
    const GigContent draft = patched(gig->draft, command.patch);
    const GigPatch change = difference(gig->draft, draft);
    if (change == GigPatch())
        return GigEvents{};
    if (auto problem = conflict(*gig, command))
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

GigOutcome decideOn(const std::optional<Gig>& gig, const RevertGig& command, const Context& context) {
    if (auto problem = notTheSeller(gig, context))
        return *problem;
    if (auto problem = notOnTheMarket(*gig))
        return *problem;
    const auto content = gig->contentOf(command.gig_version);
    if (!content)
        return rejected(
            "version_not_kept",
            "This version is not at hand any more, or there never was one. The draft is unchanged: "
            "copy what you need from the gig's history into it.",
            {"copy_from_history"});
    const GigPatch change = difference(gig->draft, *content);
    if (change == GigPatch())
        return GigEvents{};
    return GigEvents{GigDraftSaved{gig->id, gig->seller, gig->seller_name, change, command.gig_version}};
}

GigOutcome decideOn(const std::optional<Gig>& gig, const SubmitGig& command, const Context& context) {
    if (const auto problem = notTheSeller(gig, context))
        return *problem;
    if (auto problem = archivedGig(*gig))
        return *problem;
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

GigOutcome decideOn(const std::optional<Gig>& gig, const ArchiveGig&, const Context& context) {
    if (const auto problem = notTheSeller(gig, context))
        return *problem;
    return gig->archived ? GigEvents{} : GigEvents{GigArchived{gig->id}};
}

} // namespace gw
