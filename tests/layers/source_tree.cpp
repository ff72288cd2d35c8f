#include "tests/layers/source_tree.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

namespace gw::layers {

namespace {

QString textOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

bool isSkipped(const QString& top_folder) {
    return top_folder.startsWith(QLatin1String("build")) || top_folder == QLatin1String("docs");
}

QStringList filesBelow(const QDir& root, const QString& folder) {
    QStringList found;
    const QDir here(root.filePath(folder));
    for (const QFileInfo& entry : here.entryInfoList(QDir::Dirs | QDir::Files | QDir::NoDotAndDotDot)) {
        const QString path = root.relativeFilePath(entry.filePath());
        if (!entry.isDir())
            found << path;
        else if (!entry.isSymLink() && !isSkipped(path))
            found << filesBelow(root, path);
    }
    return found;
}

} // namespace

QString SourceFile::place(const Include& include) const {
    return QStringLiteral("%1:%2: ").arg(path).arg(include.line);
}

QString parentOf(const QString& path) { return path.section(u'/', 0, -2); }

bool isWithin(const QString& folder, const QString& other) {
    return other.isEmpty() || folder == other || folder.startsWith(other + u'/');
}

SourceTree SourceTree::read(const QString& root) {
    SourceTree tree;
    const QDir folder(root);
    for (const QString& path : filesBelow(folder, QStringLiteral("."))) {
        if (path.endsWith(QLatin1String(".h")) || path.endsWith(QLatin1String(".cpp")))
            tree.addSource(path, textOf(folder.filePath(path)));
        else if (path.endsWith(QLatin1String("/CMakeLists.txt")))
            tree.addTargets(parentOf(path), textOf(folder.filePath(path)));
    }
    return tree;
}

void SourceTree::addSource(const QString& path, const QString& text) {
    static const QRegularExpression include(QStringLiteral("^\\s*#\\s*include\\s*([\"<])([^\">]+)[\">]"));
    static const QRegularExpression noise(
        QStringLiteral("//[^\\n]*|/\\*.*?\\*/|\"(?:\\\\.|[^\"\\\\\\n])*\"|'(?:\\\\.|[^'\\\\\\n])'"),
        QRegularExpression::DotMatchesEverythingOption);
    SourceFile file;
    file.path = path;
    const auto lines = text.split(u'\n');
    file.lines = static_cast<int>(lines.size()) - (text.endsWith(u'\n') ? 1 : 0);
    for (int at = 0; at < lines.size(); ++at) {
        if (const auto match = include.match(lines[at]); match.hasMatch())
            file.includes << Include{match.captured(2), at + 1, match.captured(1) == QLatin1String("\"")};
    }
    file.code = QString(text).remove(noise);
    m_files.insert(path, file);
}

void SourceTree::addTargets(const QString& folder, const QString& text) {
    static const QRegularExpression call(
        QStringLiteral("gw_(?:library|program)\\(([\\w-]+)\\s+USES([^)]*)\\)"));
    static const QRegularExpression comment(QStringLiteral("#[^\\n]*"));
    static const QRegularExpression space(QStringLiteral("\\s+"));
    const QString code = QString(text).remove(comment);
    for (auto match = call.globalMatch(code); match.hasNext();) {
        const auto found = match.next();
        m_targets.insert(found.captured(1), {folder, found.captured(2).split(space, Qt::SkipEmptyParts)});
    }
}

} // namespace gw::layers
