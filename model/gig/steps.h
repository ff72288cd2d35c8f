#pragma once

#include "model/base/context.h"
#include "model/gig/commands.h"
#include "model/gig/events.h"
#include "model/gig/state.h"

namespace gw {

using GigEvents = std::vector<GigEvent>;
using GigOutcome = Result<GigEvents>;

/// One overload per command: deciding it (domain.md, Gig). Callers use decide() of model/decide.h.
GigOutcome decideOn(const std::optional<Gig>&, const SaveGigDraft&, const Context&);
GigOutcome decideOn(const std::optional<Gig>&, const RevertGig&, const Context&);
GigOutcome decideOn(const std::optional<Gig>&, const SubmitGig&, const Context&);
GigOutcome decideOn(const std::optional<Gig>&, const ApproveGig&, const Context&);
GigOutcome decideOn(const std::optional<Gig>&, const RequireGigChanges&, const Context&);
GigOutcome decideOn(const std::optional<Gig>&, const DenyGig&, const Context&);
GigOutcome decideOn(const std::optional<Gig>&, const HoldGig&, const Context&);
GigOutcome decideOn(const std::optional<Gig>&, const ReleaseGig&, const Context&);
GigOutcome decideOn(const std::optional<Gig>&, const SetQueueLimit&, const Context&);
GigOutcome decideOn(const std::optional<Gig>&, const PauseGig&, const Context&);
GigOutcome decideOn(const std::optional<Gig>&, const ResumeGig&, const Context&);
GigOutcome decideOn(const std::optional<Gig>&, const PauseGigFor&, const Context&);
GigOutcome decideOn(const std::optional<Gig>&, const ResumeGigFrom&, const Context&);
GigOutcome decideOn(const std::optional<Gig>&, const ArchiveGig&, const Context&);

} // namespace gw
