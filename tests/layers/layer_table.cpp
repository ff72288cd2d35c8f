#include "tests/layers/layer_table.h"

#include <QRegularExpression>

namespace gw::layers {

namespace {

QStringList quoted(const QString& cell) {
    static const QRegularExpression pattern(QStringLiteral("`([^`]+)`"));
    QStringList found;
    for (auto match = pattern.globalMatch(cell); match.hasNext();)
        found << match.next().captured(1);
    return found;
}

bool covers(const QString& pattern, const QString& folder) {
    if (pattern == QLatin1String("*"))
        return true;
    if (pattern.endsWith(QLatin1String("/*")))
        return folder.startsWith(pattern.chopped(1));
    return folder == pattern;
}

} // namespace

LayerTable LayerTable::parse(const QString& markdown) {
    LayerTable table;
    bool in_section = false;
    for (const QString& line : markdown.split(u'\n')) {
        if (line.startsWith(u'#'))
            in_section = line.trimmed() == QLatin1String("## Folders");
        else if (in_section && line.startsWith(QLatin1String("| `")))
            table.addRow(line);
    }
    if (table.m_layers.isEmpty())
        table.m_problems << QStringLiteral("ARCHITECTURE.md: no table of folders below '## Folders'");
    return table;
}

void LayerTable::addRow(const QString& row) {
    static const QMap<QString, QtPart> amounts = {{QStringLiteral("none"), QtPart::none},
                                                  {QStringLiteral("core"), QtPart::core},
                                                  {QStringLiteral("widgets"), QtPart::widgets}};
    const auto cells = row.split(u'|');
    if (cells.size() != 6 || !amounts.contains(cells[4].trimmed())) {
        m_problems << QStringLiteral("ARCHITECTURE.md: cannot read the row %1").arg(row);
        return;
    }
    for (const QString& folder : quoted(cells[1]))
        m_layers.insert(folder, {quoted(cells[3]), amounts.value(cells[4].trimmed())});
}

QString LayerTable::folderOf(const QString& path) const {
    QString longest;
    for (const QString& folder : m_layers.keys()) {
        if ((path == folder || path.startsWith(folder + u'/')) && folder.size() > longest.size())
            longest = folder;
    }
    return longest;
}

bool LayerTable::mayUse(const QString& folder, const QString& other) const {
    const auto allowed = m_layers.value(folder).may_use;
    return folder == other || std::any_of(allowed.begin(), allowed.end(),
                                          [&](const QString& pattern) { return covers(pattern, other); });
}

bool LayerTable::mayUseAll(const QString& folder) const {
    return m_layers.value(folder).may_use.contains(QLatin1String("*"));
}

QtPart LayerTable::qtOf(const QString& folder) const { return m_layers.value(folder).qt; }

} // namespace gw::layers
