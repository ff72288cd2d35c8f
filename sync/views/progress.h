#pragma once

#include "sync/store/command_state.h"
#include "sync/views/rows.h"

namespace gw::views {

/// A command's state as shown to a person; `predicted_rejection` says that the last replay refused it.
Progress progressOf(store::CommandState state, bool predicted_rejection);

} // namespace gw::views
