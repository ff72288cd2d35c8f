#pragma once

#include "sync/views/rows.h"
#include "ui/theme/icon.h"

namespace gw::ui {

/// Icon and colour of a command's progress, the same wherever it is shown.
Icon iconOf(views::Progress progress);
Role roleOf(views::Progress progress);

} // namespace gw::ui
