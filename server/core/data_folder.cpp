#include "server/core/data_folder.h"

#include <QDir>

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
    : m_path(path)
    , m_lock(QDir(path).filePath(QStringLiteral("lock"))) {
    // However long the holder runs, the lock is its own; only its death frees it.
    m_lock.setStaleLockTime(0);
}

Result<std::unique_ptr<DataFolder>> DataFolder::open(const QString& path) {
    const bool is_new = !QDir(path).exists();
    if (!QDir().mkpath(path))
        return cannotWrite(path);
    if (is_new)
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    std::unique_ptr<DataFolder> folder(new DataFolder(path));
    if (folder->m_lock.tryLock())
        return folder;
    if (folder->m_lock.error() != QLockFile::LockFailedError)
        return cannotWrite(path);
    qint64 process = 0;
    folder->m_lock.getLockInfo(&process, nullptr, nullptr);
    return Problem{.code = "in_use",
                   .what = "Process " + std::to_string(process) + " already uses the data folder \"" +
                           path.toStdString() + "\". Stop it first, or choose another folder with --data."};
}

} // namespace gw::server
