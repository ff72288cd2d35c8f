#pragma once

#include <QString>

namespace gw::ui {

/// `text` read in its own direction, whatever stands around it: "7 h late" stays that in a right-to-left
/// window. For painting; it is marked by the two characters U+2068 and U+2069.
inline QString isolated(const QString& text) { return QChar(0x2068) + text + QChar(0x2069); }

} // namespace gw::ui
