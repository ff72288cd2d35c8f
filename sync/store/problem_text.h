#pragma once

#include "model/base/result.h"

#include <string>
#include <string_view>

namespace gw::store {

/// A Problem as kept in a column or a record, and back.
std::string problemText(const Problem& problem);
Problem problemFrom(std::string_view text);

} // namespace gw::store
