#pragma once

#include "model/base/artefact.h"
#include "sync/desk/desk.h"

class QWidget;

namespace gw::ui {

/// Fetches a file and opens it with the desktop's program, from a copy that keeps only a safe form of its
/// name. Tells the person when it cannot.
void openFile(sync::Desk& desk, const Artefact& file, QWidget* parent);
/// Fetches a file and copies it to where the person says.
void saveFile(sync::Desk& desk, const Artefact& file, QWidget* parent);
/// `name` without separators, control characters and leading dots; at most 120 characters, never empty.
QString safeFileName(const QString& name);

} // namespace gw::ui
