#include "sync/desk/sign_in.h"
#include "sync/protocol/fields.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <boost/json/serialize.hpp>

namespace gw::sync {

namespace json = boost::json;

namespace {

QString sessionPath(const QString& profile_folder) {
    return QDir(profile_folder).filePath(QStringLiteral("session.json"));
}

Session readSession(const json::value& value, const codec::Place& place) {
    const protocol::Fields fields(value, place);
    const auto text = [&](std::string_view name) {
        return QString::fromStdString(fields.get<std::string>(name));
    };
    return {.server = QUrl(text("server")),
            .account = fields.get<AccountId>("account"),
            .display_name = text("display_name"),
            .device = fields.get<DeviceId>("device"),
            .token = text("token")};
}

Problem notSaved(const QFileDevice& file) {
    return {.code = file.error() == QFileDevice::ResourceError ? "disk_full" : "cannot_open",
            .what = "The session can't be written to \"" + file.fileName().toStdString() + "\" (" +
                    file.errorString().toStdString() +
                    "). You are signed in until the studio is closed; check the folder and sign in again."};
}

} // namespace

std::optional<Session> loadSession(const QString& profile_folder) {
    QFile file(sessionPath(profile_folder));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    auto session = protocol::decodeMessage(file.readAll().toStdString(), "bad_session",
                                           codec::Policy::lenient, readSession);
    if (!session)
        return std::nullopt;
    return std::move(*session);
}

Result<void> saveSession(const QString& profile_folder, const Session& session) {
    const std::string text =
        json::serialize(json::object{{"server", session.server.toString().toStdString()},
                                     {"account", session.account.toString()},
                                     {"display_name", session.display_name.toStdString()},
                                     {"device", session.device.toString()},
                                     {"token", session.token.toStdString()}});
    QDir().mkpath(profile_folder);
    QSaveFile file(sessionPath(profile_folder));
    const bool is_private = file.open(QIODevice::WriteOnly) &&
                            file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (!is_private || file.write(QByteArray::fromStdString(text)) < 0 || !file.commit())
        return notSaved(file);
    return {};
}

} // namespace gw::sync
