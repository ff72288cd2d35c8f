#pragma once

class QWidget;

namespace gw::ui {

/// Outlines an input in the colour of danger, or takes that away.
void setInvalid(QWidget* input, bool invalid);

} // namespace gw::ui
