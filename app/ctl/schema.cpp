#include "model/codec/schema.h"

#include "app/ctl/command.h"
#include "reference/documents.h"

#include <QDir>
#include <QSaveFile>
#include <boost/json/serialize.hpp>

#include <cstdio>

namespace gw::ctl {
namespace {

int printed(const boost::json::object& document) {
    std::puts(boost::json::serialize(document).c_str());
    return 0;
}

/// Exit code 1 when a document differs from what the code makes.
int checkDocuments(const QDir& folder) {
    int differing = 0;
    for (const auto& document : reference::documents()) {
        QFile file(folder.filePath(QString::fromStdString(document.name)));
        if (file.open(QIODevice::ReadOnly) && file.readAll() == QByteArray::fromStdString(document.text))
            continue;
        std::fprintf(stderr, "gigwright: %s does not say what the code does\n", qPrintable(file.fileName()));
        ++differing;
    }
    return differing == 0 ? 0 : fail("run: gigwright schema --write " + folder.path().toStdString());
}

int writeDocuments(const QDir& folder) {
    if (!QDir().mkpath(folder.path()))
        return fail("cannot make the folder " + folder.path().toStdString());
    for (const auto& document : reference::documents()) {
        QSaveFile file(folder.filePath(QString::fromStdString(document.name)));
        const auto text = QByteArray::fromStdString(document.text);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
            return fail("cannot write " + file.fileName().toStdString() + ": " +
                        file.errorString().toStdString());
    }
    return 0;
}

} // namespace

int schema(const QStringList& arguments) {
    const QString what = arguments.value(0);
    const QDir folder(arguments.value(1, QStringLiteral("docs/reference")));
    if (what == QLatin1String("--check") && arguments.size() <= 2)
        return checkDocuments(folder);
    if (what == QLatin1String("--write") && arguments.size() <= 2)
        return writeDocuments(folder);
    if (arguments == QStringList{QStringLiteral("commands")})
        return printed(commandSchemas());
    if (arguments == QStringList{QStringLiteral("events")})
        return printed(eventSchemas());
    if (arguments == QStringList{QStringLiteral("asyncapi")})
        return printed(asyncApi());
    return fail("give commands, events, asyncapi, --check [DIR] or --write [DIR]", 2);
}

} // namespace gw::ctl
