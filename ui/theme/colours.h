#pragma once

#include "ui/theme/role.h"

#include <QColor>

namespace gw::ui {

/// The two sets of colours.
enum class Shade { light, dark };

/// The set in use: the one whose window colour the application's palette has (Theme puts it there).
Shade currentShade();
/// The colour of a role; the second form in the set in use.
QColor colourOf(Role role, Shade shade);
QColor colourOf(Role role);
/// A quiet fill of the same hue, to stand behind text in colourOf(role): pills, banners, selected rows.
QColor softOf(Role role, Shade shade);
QColor softOf(Role role);

} // namespace gw::ui
