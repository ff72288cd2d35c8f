#include "server/modules/files/folder_part_store.h"

#include "sync/protocol/blob.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <fstream>
#include <system_error>
#include <unistd.h>

namespace gw::server {

namespace {

namespace fs = std::filesystem;

Problem diskProblem(int error, const fs::path& path) {
    if (error == ENOSPC || error == EDQUOT || error == EFBIG)
        return {.code = "disk_full",
                .what =
                    "The server's disk is full. Nothing of this part was kept; it can be sent again later."};
    return {.code = "io_error",
            .what = "The server could not use " + path.string() + ": " + std::strerror(error) + "."};
}

/// An open file descriptor.
class File {
public:
    File(const fs::path& path, int flags)
        : m_descriptor(::open(path.c_str(), flags | O_CLOEXEC, 0600)) {}
    ~File() { close(); }
    File(const File&) = delete;
    File& operator=(const File&) = delete;

    bool isOpen() const { return m_descriptor >= 0; }
    bool write(std::string_view bytes) {
        while (!bytes.empty()) {
            const auto written = ::write(m_descriptor, bytes.data(), bytes.size());
            if (written < 0 && errno != EINTR)
                return false;
            if (written > 0)
                bytes.remove_prefix(static_cast<std::size_t>(written));
        }
        return true;
    }
    bool sync() { return ::fsync(m_descriptor) == 0; }
    bool close() {
        const int descriptor = std::exchange(m_descriptor, -1);
        return descriptor < 0 || ::close(descriptor) == 0;
    }

private:
    int m_descriptor;
};

Result<void> syncFolder(const fs::path& folder) {
    File file(folder, O_RDONLY | O_DIRECTORY);
    if (!file.isOpen() || !file.sync())
        return diskProblem(errno, folder);
    return {};
}

Result<void> writeSynced(const fs::path& path, std::string_view bytes) {
    File file(path, O_WRONLY | O_CREAT | O_TRUNC);
    if (file.isOpen() && file.write(bytes) && file.sync() && file.close())
        return {};
    const auto problem = diskProblem(errno, path);
    file.close();
    ::unlink(path.c_str());
    return problem;
}

} // namespace

Result<std::unique_ptr<FolderPartStore>> FolderPartStore::open(const fs::path& folder) {
    return open(folder, {.free_bytes = [folder]() -> std::uint64_t {
                    std::error_code failed;
                    const auto space = fs::space(folder, failed);
                    return failed ? 0 : space.available;
                }});
}

Result<std::unique_ptr<FolderPartStore>> FolderPartStore::open(const fs::path& folder, Space space) {
    std::unique_ptr<FolderPartStore> store(new FolderPartStore(folder, std::move(space)));
    std::error_code failed;
    fs::remove_all(store->m_temporary, failed);
    fs::create_directories(store->m_temporary, failed);
    if (failed)
        return Problem{.code = "cannot_open",
                       .what = "The folder " + folder.string() + " cannot be used: " + failed.message() +
                               ". Make it writable for this user, or choose another with --data."};
    return store;
}

FolderPartStore::FolderPartStore(fs::path folder, Space space)
    : m_folder(std::move(folder))
    , m_temporary(m_folder / "incoming")
    , m_space(std::move(space)) {}

Result<void> FolderPartStore::put(const PartDigest& digest, std::string_view bytes) {
    const auto path = pathOf(digest);
    // A damaged part is replaced by sending it again; a good one is left alone.
    if (get(digest))
        return {};
    if (m_space.free_bytes() < m_space.reserve_bytes + bytes.size())
        return diskProblem(ENOSPC, path);
    const auto temporary = m_temporary / digest.toString();
    if (auto written = writeSynced(temporary, bytes); !written)
        return written;
    if (auto made = makeFolderOf(path); !made)
        return made;
    if (::rename(temporary.c_str(), path.c_str()) != 0) {
        const auto problem = diskProblem(errno, path);
        ::unlink(temporary.c_str());
        return problem;
    }
    return syncFolder(path.parent_path());
}

Result<std::string> FolderPartStore::get(const PartDigest& digest) {
    const auto path = pathOf(digest);
    std::ifstream file(path, std::ios::binary | std::ios::ate);
    if (!file)
        return diskProblem(errno, path);
    std::string bytes(static_cast<std::size_t>(file.tellg()), '\0');
    if (!file.seekg(0).read(bytes.data(), static_cast<std::streamsize>(bytes.size())))
        return diskProblem(EIO, path);
    if (protocol::partDigest(bytes) != digest)
        return Problem{.code = "damaged_part",
                       .what =
                           "A part of this file is damaged on the server. Whoever has the file can send it "
                           "again to repair it."};
    return bytes;
}

std::vector<PartDigest> FolderPartStore::list(std::uint8_t first_byte) {
    std::vector<PartDigest> digests;
    const auto top = pathOf(PartDigest(PartDigest::Bytes{first_byte})).parent_path().parent_path();
    std::error_code failed;
    for (fs::recursive_directory_iterator file(top, failed), end; !failed && file != end;
         file.increment(failed)) {
        if (const auto digest = PartDigest::parse(file->path().filename().string()))
            digests.push_back(*digest);
    }
    return digests;
}

void FolderPartStore::remove(const PartDigest& digest) { ::unlink(pathOf(digest).c_str()); }

fs::path FolderPartStore::pathOf(const PartDigest& digest) const {
    const auto name = digest.toString();
    return m_folder / name.substr(0, 2) / name.substr(2, 2) / name;
}

/// New folders are synced into their parents, from the top.
Result<void> FolderPartStore::makeFolderOf(const fs::path& path) const {
    const auto inner = path.parent_path();
    for (const auto& folder : {inner.parent_path(), inner}) {
        std::error_code failed;
        const bool is_new = fs::create_directory(folder, failed);
        if (failed)
            return diskProblem(failed.value(), folder);
        if (!is_new)
            continue;
        if (auto synced = syncFolder(folder.parent_path()); !synced)
            return synced;
    }
    return {};
}

} // namespace gw::server
