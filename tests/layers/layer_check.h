#pragma once

#include "tests/layers/layer_table.h"
#include "tests/layers/source_tree.h"

namespace gw::layers {

// Each check returns one line per violation: "path:line: what is wrong".

/// Includes that the table does not allow, files in no declared folder, includes not written from the root.
QStringList foreignIncludes(const SourceTree& tree, const LayerTable& table);
/// Targets that use a folder against the table, and includes of a folder that the target does not use.
QStringList undeclaredUses(const SourceTree& tree, const LayerTable& table);
/// Modules of the server that include one another: they know each other only by events.
QStringList mixedModules(const SourceTree& tree);
/// Qt, or its screens' part, where the table has no place for it, by include or by target.
QStringList misplacedQt(const SourceTree& tree, const LayerTable& table);
/// Files that include each other in a circle, and folders; a folder and what lies below it count as one.
QStringList circles(const SourceTree& tree);
/// Includes of a whole library, files over 400 lines, objects reached by instance().
QStringList untidyFiles(const SourceTree& tree);

} // namespace gw::layers
