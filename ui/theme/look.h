#pragma once

#include "ui/theme/role.h"

class QAbstractButton;
class QFrame;
class QLabel;
class QLayout;
class QWidget;

namespace gw::ui {

/// Steps of the type scale (metrics.h), with the weight and colour that go with them.
BOOST_DEFINE_ENUM_CLASS(TextLook, body, strong, muted, caption, overline, heading, title, display)
/// primary: the one thing to do here; standard: other things; quiet: no outline until hovered; danger: ends
/// or throws away something.
BOOST_DEFINE_ENUM_CLASS(ButtonLook, primary, standard, quiet, danger)

/// Style-sheet looks are dynamic properties; these set them and re-polish. May be called again at any time.
void setLook(QLabel* label, TextLook look);
void setLook(QAbstractButton* button, ButtonLook look);
/// Colours a label's text by role; follows the theme.
void setTextRole(QLabel* label, Role role);
/// Lays a widget on one of the grounds: window, surface, raised or sunken.
void setGround(QWidget* widget, Role ground);

} // namespace gw::ui
