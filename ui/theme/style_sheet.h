#pragma once

#include "ui/theme/colours.h"

#include <QPalette>
#include <QString>

namespace gw::ui {

/// The one style sheet of the program, written from roles and metrics.
QString styleSheet(Shade shade);
/// The palette for what the style sheet does not reach: item delegates, native dialogs.
QPalette paletteOf(Shade shade);

} // namespace gw::ui
