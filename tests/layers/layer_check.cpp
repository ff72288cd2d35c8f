#include "tests/layers/layer_check.h"

#include "tests/layers/qt_headers.h"

namespace gw::layers {

namespace {

/// "orders" for "server/modules/orders/…"; empty for what all modules share, and elsewhere.
QString moduleOf(const QString& path) {
    const bool in_module = path.startsWith(QLatin1String("server/modules/")) && path.count(u'/') > 2;
    return in_module ? path.section(u'/', 2, 2) : QString();
}

/// The target that builds a file: the one of the nearest folder upwards.
const Target* targetOf(const SourceTree& tree, const QString& path) {
    const Target* nearest = nullptr;
    for (const Target& target : tree.targets()) {
        const bool holds = isWithin(parentOf(path), target.folder);
        if (holds && (!nearest || target.folder.size() > nearest->folder.size()))
            nearest = &target;
    }
    return nearest;
}

QStringList usedFolders(const SourceTree& tree, const Target& target, const LayerTable& table) {
    QStringList folders = {table.folderOf(target.folder)};
    for (const QString& use : target.uses)
        folders << table.folderOf(tree.targets().value(use).folder);
    return folders;
}

} // namespace

QStringList foreignIncludes(const SourceTree& tree, const LayerTable& table) {
    QStringList found;
    for (const SourceFile& file : tree.files()) {
        const QString folder = table.folderOf(file.path);
        if (folder.isEmpty()) {
            found << QStringLiteral("%1: its folder is not in ARCHITECTURE.md").arg(file.path);
            continue;
        }
        for (const Include& include : file.includes) {
            const QString other = table.folderOf(include.path);
            if (include.isOurs() && !tree.files().contains(include.path))
                found << file.place(include) + QStringLiteral("not found from the root: ") + include.path;
            else if (include.isOurs() && !other.isEmpty() && !table.mayUse(folder, other))
                found << file.place(include) + QStringLiteral("%1 may not use %2").arg(folder, other);
        }
    }
    return found;
}

QStringList undeclaredUses(const SourceTree& tree, const LayerTable& table) {
    QStringList found;
    for (const Target& target : tree.targets()) {
        const QString folder = table.folderOf(target.folder);
        for (const QString& other : usedFolders(tree, target, table)) {
            if (!other.isEmpty() && !table.mayUse(folder, other))
                found << QStringLiteral("%1/CMakeLists.txt: %2 may not use %3")
                             .arg(target.folder, folder, other);
        }
    }
    for (const SourceFile& file : tree.files()) {
        const Target* target = targetOf(tree, file.path);
        if (!target || table.mayUseAll(table.folderOf(file.path)))
            continue;
        const QStringList used = usedFolders(tree, *target, table);
        for (const Include& include : file.includes) {
            const QString other = table.folderOf(include.path);
            if (include.isOurs() && !other.isEmpty() && !used.contains(other))
                found << file.place(include) +
                             QStringLiteral("%1/CMakeLists.txt does not use %2").arg(target->folder, other);
        }
    }
    return found;
}

QStringList mixedModules(const SourceTree& tree) {
    QStringList found;
    for (const SourceFile& file : tree.files()) {
        const QString module = moduleOf(file.path);
        for (const Include& include : file.includes) {
            const QString other = moduleOf(include.path);
            if (!module.isEmpty() && !other.isEmpty() && module != other)
                found << file.place(include) +
                             QStringLiteral("module %1 includes module %2").arg(module, other);
        }
    }
    return found;
}

QStringList misplacedQt(const SourceTree& tree, const LayerTable& table) {
    QStringList found;
    for (const SourceFile& file : tree.files()) {
        const QtPart part = table.qtOf(table.folderOf(file.path));
        for (const Include& include : file.includes) {
            const bool is_qt = !include.in_quotes && include.path.startsWith(u'Q');
            if (is_qt && part == QtPart::none)
                found << file.place(include) + QStringLiteral("no Qt here: ") + include.path;
            else if (is_qt && part == QtPart::core && isScreenHeader(include.path))
                found << file.place(include) + QStringLiteral("no screens here: ") + include.path;
        }
    }
    for (const Target& target : tree.targets()) {
        const QtPart part = table.qtOf(table.folderOf(target.folder));
        for (const QString& use : target.uses) {
            if ((part == QtPart::none && use.startsWith(QLatin1String("Qt6::"))) ||
                (part == QtPart::core && isScreenTarget(use)))
                found << QStringLiteral("%1/CMakeLists.txt: no %2 here").arg(target.folder, use);
        }
    }
    return found;
}

} // namespace gw::layers
