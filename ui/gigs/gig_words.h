#pragma once

#include "model/gig/state.h"
#include "ui/theme/role.h"

#include <QString>

namespace gw::ui {

/// Where a gig stands, in one sentence: which version sells, and what becomes of the changes.
QString standingText(const Gig& gig);
/// What the review said, when it asks for something; empty otherwise.
QString reviewText(const Gig& gig);
/// Whether the person could submit what is in the draft now.
bool submittable(const Gig& gig);

} // namespace gw::ui
