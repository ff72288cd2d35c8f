#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

namespace gw::layers {

/// How much of Qt a folder may use: nothing, all but the screens' part, or all.
enum class QtPart { none, core, widgets };

/// One row of the table "Folders" in ARCHITECTURE.md.
struct Layer {
    QStringList may_use; ///< folders; "sync/*" is every folder below sync, "*" every folder
    QtPart qt = QtPart::none;
};

/// Who may include whom, as ARCHITECTURE.md declares it.
class LayerTable {
public:
    /// Reads the rows `| folders | job | may use | Qt |` below the heading "Folders"; folders stand in
    /// back-quotes. A row that cannot be understood is named in problems().
    static LayerTable parse(const QString& markdown);

    /// The folder whose rules a file obeys: the longest declared one that holds it; empty when none does.
    QString folderOf(const QString& path) const;
    /// Whether files of one declared folder may include files of another.
    bool mayUse(const QString& folder, const QString& other) const;
    /// Whether a folder may use everything: then its CMake list need not name each target.
    bool mayUseAll(const QString& folder) const;
    QtPart qtOf(const QString& folder) const;

    QStringList folders() const { return m_layers.keys(); }
    QStringList problems() const { return m_problems; }

private:
    void addRow(const QString& row);

    QMap<QString, Layer> m_layers;
    QStringList m_problems;
};

} // namespace gw::layers
