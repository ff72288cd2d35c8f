#pragma once

#include "model/base/context.h"
#include "model/gig/state.h"

namespace gw {

/// Only the seller may; everyone but review staff is told that there is no such gig.
std::optional<Problem> notTheSeller(const std::optional<Gig>& gig, const Context& context);
/// Only the marketplace may; everyone but the seller is told that there is no such gig.
std::optional<Problem> notAnOperator(const std::optional<Gig>& gig, const Context& context);
/// "gig_archived" when it is.
std::optional<Problem> archivedGig(const Gig& gig);
/// "gig_archived" or "gig_not_live" when the gig has no version that could sell.
std::optional<Problem> notOnTheMarket(const Gig& gig);
/// "active_gig_limit" when the seller has as many active gigs as their level admits.
std::optional<Problem> overTheLimit(const Gig& gig, const Context& context);
/// "bad_reason" unless there is a reason, each is short enough, and they are not too many.
std::optional<Problem> badReasons(const std::vector<std::string>& reasons, const Context& context);

} // namespace gw
