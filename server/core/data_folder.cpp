#include "server/core/data_folder.h"

#include <QDir>
#include <QFile>

namespace gw::server {

namespace {

Problem cannotWrite(const QString& path) {
    return {.code = "cannot_write",
            .what =
                "The data folder \"" + path.toStdString() +
                "\" cannot be written. Give this user the right to, or choose another folder with --data."};
}

} // namespace

DataFolder::DataFolder(const QString& path)
    : m_path(path) {}

Result<std::unique_ptr<DataFolder>> DataFolder::open(const QString& path) {
    const bool is_new = !QDir(path).exists();
    if (!QDir().mkpath(path))
        return cannotWrite(path);
    if (is_new)
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    std::unique_ptr<DataFolder> folder(new DataFolder(path));
    switch (folder->m_lock.take(path)) {
    case sql::FolderLock::Outcome::taken:
        return folder;
    case sql::FolderLock::Outcome::not_written:
        return cannotWrite(path);
    case sql::FolderLock::Outcome::held:
        break;
    }
    return Problem{.code = "in_use",
                   .what = "Process " + std::to_string(sql::FolderLock::holder(path)) +
                           " already uses the data folder \"" + path.toStdString() +
                           "\". Stop it first, or choose another folder with --data."};
}

} // namespace gw::server
