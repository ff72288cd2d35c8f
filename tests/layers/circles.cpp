#include "tests/layers/layer_check.h"

#include <QSet>

#include <algorithm>

namespace gw::layers {

namespace {

using Edges = QMap<QString, QSet<QString>>;

/// Follows edges depth first and keeps each circle that closes.
class CircleFinder {
public:
    explicit CircleFinder(const Edges& edges)
        : m_edges(edges) {
        for (const QString& node : edges.keys())
            visit(node);
    }

    const QStringList& found() const { return m_found; }

private:
    void visit(const QString& node) {
        if (const auto start = m_path.indexOf(node); start >= 0)
            m_found << (m_path.mid(start) << node).join(QLatin1String(" -> "));
        if (m_seen.contains(node))
            return;
        m_seen << node;
        m_path << node;
        auto next = m_edges.value(node).values();
        std::sort(next.begin(), next.end());
        for (const QString& other : next)
            visit(other);
        m_path.removeLast();
    }

    const Edges& m_edges;
    QSet<QString> m_seen;
    QStringList m_path;
    QStringList m_found;
};

} // namespace

QStringList circles(const SourceTree& tree) {
    Edges files;
    Edges folders;
    for (const SourceFile& file : tree.files()) {
        const QString folder = parentOf(file.path);
        for (const Include& include : file.includes) {
            if (!include.isOurs())
                continue;
            files[file.path] << include.path;
            const QString other = parentOf(include.path);
            if (!isWithin(folder, other) && !isWithin(other, folder))
                folders[folder] << other;
        }
    }
    return CircleFinder(files).found() + CircleFinder(folders).found();
}

} // namespace gw::layers
