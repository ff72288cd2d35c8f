#include "tests/layers/qt_headers.h"

#include <QFileInfo>
#include <QLibraryInfo>
#include <QStringList>

#include <algorithm>

namespace gw::layers {

namespace {

/// As installed here, so that no list of Qt's classes has to be kept.
bool exists(const QString& module, const QString& header) {
    const auto folder = QLibraryInfo::path(QLibraryInfo::HeadersPath);
    return QFileInfo::exists(QStringLiteral("%1/%2/%3").arg(folder, module, header));
}

const QStringList& screenModules() {
    static const QStringList modules = {QStringLiteral("Gui"),    QStringLiteral("Widgets"),
                                        QStringLiteral("Svg"),    QStringLiteral("SvgWidgets"),
                                        QStringLiteral("Charts"), QStringLiteral("PrintSupport")};
    return modules;
}

} // namespace

bool isUmbrella(const QString& header) { return exists(header, header); }

bool isScreenHeader(const QString& header) {
    return std::any_of(screenModules().begin(), screenModules().end(), [&](const QString& name) {
        const QString module = QStringLiteral("Qt") + name;
        return header.startsWith(module + u'/') || exists(module, header);
    });
}

bool isScreenTarget(const QString& target) {
    return target.startsWith(QLatin1String("Qt6::")) && screenModules().contains(target.mid(5));
}

} // namespace gw::layers
