#pragma once

#include <QString>

namespace gw::layers {

/// Whether a header includes all of a Qt module: <QtWidgets>.
bool isUmbrella(const QString& header);
/// Whether a header belongs to the part of Qt that draws: <QWidget>, <QtGui/QImage>.
bool isScreenHeader(const QString& header);
/// The same for a CMake target: Qt6::Widgets.
bool isScreenTarget(const QString& target);

} // namespace gw::layers
