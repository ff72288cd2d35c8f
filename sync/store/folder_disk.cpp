#include "sync/store/folder_disk.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <linux/fs.h>
#include <sys/ioctl.h>
#include <unistd.h>

namespace gw::store {

namespace {

/// Closes a descriptor at the end of its scope.
class Descriptor {
public:
    explicit Descriptor(int number)
        : m_number(number) {}
    ~Descriptor() {
        if (m_number >= 0)
            ::close(m_number);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    int number() const { return m_number; }
    bool valid() const { return m_number >= 0; }

private:
    int m_number;
};

Problem failed(const QString& path) {
    const int error = errno;
    const auto name = "\"" + path.toStdString() + "\": ";
    if (error == ENOENT)
        return {.code = "not_found", .what = name + "there is no such file."};
    if (error == ENOSPC || error == EDQUOT)
        return {.code = "disk_full",
                .what = name + "the disk is full. Everything saved before is kept; free some space and try "
                               "again."};
    return {.code = "io_error",
            .what = name + "the disk reported \"" + std::strerror(error) +
                    "\". Everything saved before is kept; check the folder and the disk."};
}

bool writeAll(int file, std::string_view bytes) {
    while (!bytes.empty()) {
        const auto written = ::write(file, bytes.data(), bytes.size());
        if (written < 0 && errno != EINTR)
            return false;
        if (written > 0)
            bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
}

} // namespace

FolderDisk::FolderDisk(const QString& folder)
    : m_folder(QDir(folder).absolutePath()) {}

QString FolderDisk::path(const std::string& name) const {
    return m_folder + QLatin1Char('/') + QString::fromStdString(name);
}

Result<std::int64_t> FolderDisk::size(const std::string& name) const {
    const QFileInfo file(path(name));
    if (!file.exists())
        return Problem{.code = "not_found", .what = "There is no file \"" + name + "\"."};
    return file.size();
}

Result<std::string> FolderDisk::read(const std::string& name, std::int64_t offset,
                                     std::int64_t length) const {
    QFile file(path(name));
    if (!file.exists())
        return Problem{.code = "not_found", .what = "There is no file \"" + name + "\"."};
    if (!file.open(QIODevice::ReadOnly) || !file.seek(offset))
        return failed(path(name));
    const auto bytes = file.read(length);
    if (file.error() != QFileDevice::NoError)
        return failed(path(name));
    return bytes.toStdString();
}

Result<void> FolderDisk::replace(const std::string& name, std::string_view bytes) {
    if (const auto made = makeFolderOf(name); !made)
        return made;
    const auto temporary = path(name + ".new");
    {
        const Descriptor file(
            ::open(QFile::encodeName(temporary).constData(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600));
        if (!file.valid() || !writeAll(file.number(), bytes) || ::fsync(file.number()) != 0) {
            const auto problem = failed(temporary);
            ::unlink(QFile::encodeName(temporary).constData());
            return problem;
        }
    }
    if (const auto renamed = rename(name + ".new", name); !renamed)
        return renamed;
    return {};
}

Result<void> FolderDisk::append(const std::string& name, std::string_view bytes, bool durable) {
    if (const auto made = makeFolderOf(name); !made)
        return made;
    const bool is_new = !QFileInfo::exists(path(name));
    const Descriptor file(
        ::open(QFile::encodeName(path(name)).constData(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600));
    if (!file.valid() || !writeAll(file.number(), bytes) || (durable && ::fdatasync(file.number()) != 0))
        return failed(path(name));
    return is_new && durable ? syncFolderOf(name) : Result<void>();
}

Result<bool> FolderDisk::clone(int descriptor, const std::string& name) {
    if (const auto made = makeFolderOf(name); !made)
        return made.error();
    const Descriptor file(
        ::open(QFile::encodeName(path(name)).constData(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600));
    if (!file.valid())
        return failed(path(name));
    if (::ioctl(file.number(), FICLONE, descriptor) == 0)
        return true;
    if (errno == ENOSPC || errno == EDQUOT)
        return failed(path(name));
    return false; // another file system, or one that shares no blocks
}

Result<void> FolderDisk::truncate(const std::string& name, std::int64_t size_bytes) {
    if (::truncate(QFile::encodeName(path(name)).constData(), size_bytes) != 0)
        return failed(path(name));
    return {};
}

Result<std::vector<std::string>> FolderDisk::list(const std::string& folder) const {
    std::vector<std::string> names;
    for (const auto& name : QDir(path(folder)).entryList(QDir::Files | QDir::Hidden))
        names.push_back(name.toStdString());
    return names;
}

Result<void> FolderDisk::rename(const std::string& from, const std::string& to) {
    if (::rename(QFile::encodeName(path(from)).constData(), QFile::encodeName(path(to)).constData()) != 0)
        return failed(path(from));
    return syncFolderOf(to);
}

Result<void> FolderDisk::remove(const std::string& name) {
    if (::unlink(QFile::encodeName(path(name)).constData()) != 0 && errno != ENOENT)
        return failed(path(name));
    return {};
}

Result<void> FolderDisk::lock() {
    if (!QDir().mkpath(m_folder))
        return Problem{.code = "cannot_open",
                       .what = "The folder \"" + m_folder.toStdString() +
                               "\" can't be made. Check that you may write there, or choose another."};
    switch (m_lock.take(m_folder)) {
    case sql::FolderLock::Outcome::taken:
        return {};
    case sql::FolderLock::Outcome::held:
        return Problem{.code = "in_use",
                       .what = "Another studio has this profile open. Use that one, or close it first."};
    case sql::FolderLock::Outcome::not_written:
        break;
    }
    return Problem{.code = "cannot_open",
                   .what = "The folder \"" + m_folder.toStdString() +
                           "\" can't be written to. Check that you may write there, or choose another."};
}

Result<void> FolderDisk::makeFolderOf(const std::string& name) const {
    if (QFileInfo(path(name)).dir().mkpath(QStringLiteral(".")))
        return {};
    return failed(path(name));
}

Result<void> FolderDisk::syncFolderOf(const std::string& name) const {
    const auto folder = QFileInfo(path(name)).path();
    const Descriptor directory(
        ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!directory.valid() || ::fsync(directory.number()) != 0)
        return failed(folder);
    return {};
}

} // namespace gw::store
