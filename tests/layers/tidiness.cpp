#include "tests/layers/layer_check.h"
#include "tests/layers/qt_headers.h"

#include <QRegularExpression>

namespace gw::layers {

namespace {

constexpr int lines_max = 400;

} // namespace

QStringList untidyFiles(const SourceTree& tree) {
    static const QRegularExpression reached(
        QStringLiteral("(?<!QCoreApplication::)(?<!QGuiApplication::)(?<!QApplication::)\\binstance\\s*\\("));
    QStringList found;
    for (const SourceFile& file : tree.files()) {
        for (const Include& include : file.includes) {
            if (!include.in_quotes && isUmbrella(include.path))
                found << file.place(include) + QStringLiteral("includes a whole library: ") + include.path;
        }
        if (file.lines > lines_max)
            found << QStringLiteral("%1: %2 lines, at most %3").arg(file.path).arg(file.lines).arg(lines_max);
        if (reached.match(file.code).hasMatch())
            found << QStringLiteral("%1: hands objects around by instance()").arg(file.path);
    }
    return found;
}

} // namespace gw::layers
