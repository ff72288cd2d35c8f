#pragma once

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace gw::layers {

/// One #include line.
struct Include {
    QString path;
    int line = 0;
    bool in_quotes = false;

    /// Not of a library, not made by moc.
    bool isOurs() const { return in_quotes && !path.endsWith(QLatin1String(".moc")); }
};

/// A .h or .cpp file of ours; paths count from the tree's root.
struct SourceFile {
    QString path;
    int lines = 0;
    QList<Include> includes;
    QString code; ///< without comments and texts

    /// "path:line: ", the start of a complaint.
    QString place(const Include& include) const;
};

/// The folder of a file or folder: "ui/frame" for "ui/frame/screen.h".
QString parentOf(const QString& path);
/// Whether a folder is another or lies below it.
bool isWithin(const QString& folder, const QString& other);

/// A gw_library or gw_program call.
struct Target {
    QString folder;
    QStringList uses;
};

/// What the checks look at: our sources and our CMake targets, read from a folder on disk.
class SourceTree {
public:
    /// Reads everything below root but hidden folders, build folders and docs.
    static SourceTree read(const QString& root);

    const QMap<QString, SourceFile>& files() const { return m_files; }
    const QMap<QString, Target>& targets() const { return m_targets; }

private:
    void addSource(const QString& path, const QString& text);
    void addTargets(const QString& folder, const QString& text);

    QMap<QString, SourceFile> m_files; ///< by path
    QMap<QString, Target> m_targets;   ///< by target name
};

} // namespace gw::layers
