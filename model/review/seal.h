#pragma once

#include "model/review/events.h"

namespace gw {

/// SHA-256 of the salt followed by the review in JSON as the codec writes it, without the salt. Nobody can
/// find the review from it, and its author can't change it afterwards.
SealDigest sealOf(const PublicReview& review);

} // namespace gw
