#include "demo/marker.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace gw::demo {
namespace {

QString pathIn(const QString& folder) { return QDir(folder).filePath(QStringLiteral("demonstration.json")); }

Problem unreadable(const QString& path, const QString& why) {
    return {.code = "bad_marker",
            .what = path.toStdString() + " cannot be used: " + why.toStdString() +
                    ". Choose another data folder, or delete this one to start afresh."};
}

} // namespace

Result<std::optional<Marker>> Marker::load(const QString& folder) {
    QFile file(pathIn(folder));
    if (!file.exists())
        return std::optional<Marker>();
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(file.fileName(), file.errorString());
    const QJsonObject note = QJsonDocument::fromJson(file.readAll()).object();
    const auto now = Instant::parse(note.value(QLatin1String("now")).toString().toStdString());
    bool is_number = false;
    const std::uint64_t seed = note.value(QLatin1String("seed")).toString().toULongLong(&is_number);
    if (!now || !is_number)
        return unreadable(file.fileName(), QStringLiteral("it is damaged"));
    return std::optional(Marker{seed, *now, note.value(QLatin1String("complete")).toBool()});
}

Result<void> Marker::save(const QString& folder) const {
    QSaveFile file(pathIn(folder));
    const QByteArray note =
        QJsonDocument(QJsonObject{{QStringLiteral("seed"), QString::number(seed)},
                                  {QStringLiteral("now"), QString::fromStdString(now.toString())},
                                  {QStringLiteral("complete"), complete}})
            .toJson();
    if (!QDir().mkpath(folder) || !file.open(QIODevice::WriteOnly) || file.write(note) != note.size() ||
        !file.commit())
        return unreadable(file.fileName(), file.errorString());
    return {};
}

} // namespace gw::demo
