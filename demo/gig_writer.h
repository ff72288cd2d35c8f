#pragma once

#include "demo/catalogue.h"
#include "demo/dice.h"
#include "model/gig/content.h"

namespace gw::demo {

/// A complete gig of a trade: three packages from a price around the real median, extras, questions and
/// answers.
GigContent writeGig(const Trade& trade, std::string_view title, Dice& dice);

} // namespace gw::demo
