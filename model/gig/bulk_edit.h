#pragma once

#include "model/base/context.h"
#include "model/gig/commands.h"
#include "model/gig/state.h"

#include <span>

namespace gw {

/// One change to many gigs (domain.md, Gig): what is zero or empty stays as it is.
struct BulkEdit {
    int price_change_bps = 0; ///< of every package and extra: 500 makes them 5 % dearer, rounded half to even
    int delivery_days_change = 0; ///< of every package; at least one day is left
    std::vector<std::string> add_tags = {};
    std::vector<std::string> remove_tags = {};
};

/// What a bulk edit means for one gig. All edits together are one unit: it is undone by submitting every
/// `undo`.
struct PlannedGigEdit {
    SaveGigDraft edit;
    SaveGigDraft undo;
    std::optional<Problem> refused = {}; ///< why this gig would refuse the edit
};

/// The dry run: one entry per gig that the edit would change, in the order of `gigs`; nothing is changed yet.
/// What is to be done is the `edit` of each entry that is not refused.
std::vector<PlannedGigEdit> planBulkEdit(std::span<const Gig> gigs, const BulkEdit& change,
                                         const Context& context);

} // namespace gw
