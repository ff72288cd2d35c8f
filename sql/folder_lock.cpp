#include "sql/folder_lock.h"

#include <QDir>
#include <QFile>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace gw::sql {

namespace {

QString lockPath(const QString& folder) { return QDir(folder).filePath(QStringLiteral("lock")); }

} // namespace

FolderLock::~FolderLock() {
    if (m_file >= 0)
        ::close(m_file);
}

FolderLock::Outcome FolderLock::take(const QString& folder) {
    const int file =
        ::open(QFile::encodeName(lockPath(folder)).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (file < 0)
        return Outcome::not_written;
    if (::flock(file, LOCK_EX | LOCK_NB) != 0) {
        ::close(file);
        return Outcome::held;
    }
    m_file = file;
    // Only for words: the lock holds on a full disk too.
    const auto process = QByteArray::number(::getpid()) + '\n';
    if (::ftruncate(file, 0) == 0)
        static_cast<void>(!::write(file, process.constData(), static_cast<std::size_t>(process.size())));
    return Outcome::taken;
}

qint64 FolderLock::holder(const QString& folder) {
    QFile file(lockPath(folder));
    return file.open(QIODevice::ReadOnly) ? file.readLine().trimmed().toLongLong() : 0;
}

} // namespace gw::sql
