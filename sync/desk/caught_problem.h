#pragma once

#include "model/base/result.h"

namespace gw::sync {

/// The exception being handled, as a Problem: those of database and disk with their codes, any other as
/// "internal_error". Only inside a catch block.
Problem caughtProblem();

} // namespace gw::sync
