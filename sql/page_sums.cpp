#include "sql/page_sums.h"

#include <sqlite3.h>

#include <bit>
#include <cstring>
#include <mutex>

namespace gw::sql {

namespace {

constexpr std::string_view magic("SQLite format 3\0", 16);
constexpr int header_bytes = 100;
constexpr std::size_t reserved_at = 20; ///< where the header says how many bytes a page reserves
constexpr int page_bytes_least = 512;

/// Our part of an open file; the layer below has its own behind it.
struct SummedFile {
    sqlite3_file base;
    bool is_summed;
};

sqlite3_vfs* below = nullptr;
sqlite3_vfs layer;

SummedFile* ours(sqlite3_file* file) { return reinterpret_cast<SummedFile*>(file); }
sqlite3_file* theirs(sqlite3_file* file) { return reinterpret_cast<sqlite3_file*>(ours(file) + 1); }

/// Hands a call on as it is.
template<auto method>
struct Pass;
template<class Answer, class... Args, Answer (*sqlite3_io_methods::*method)(sqlite3_file*, Args...)>
struct Pass<method> {
    static Answer call(sqlite3_file* file, Args... args) {
        auto* next = theirs(file);
        return (next->pMethods->*method)(next, args...);
    }
};

bool isPage(int length, sqlite3_int64 offset) {
    return length >= page_bytes_least && std::has_single_bit(static_cast<unsigned>(length)) &&
           offset % length == 0;
}

/// A file's first bytes tell whether it is summed.
void lookAtHeader(SummedFile& file, const void* bytes, int length, sqlite3_int64 offset) {
    const std::string_view header(static_cast<const char*>(bytes), static_cast<std::size_t>(length));
    if (offset == 0 && length >= header_bytes && header.starts_with(magic))
        file.is_summed = header[reserved_at] == page_sum_bytes;
}

bool isAsWritten(std::string_view page) {
    const auto content = page.substr(0, page.size() - page_sum_bytes);
    std::uint64_t kept = 0;
    std::memcpy(&kept, page.data() + content.size(), sizeof kept);
    return pageSum(content) == kept;
}

int read(sqlite3_file* file, void* bytes, int length, sqlite3_int64 offset) {
    auto* next = theirs(file);
    const int result = next->pMethods->xRead(next, bytes, length, offset);
    if (result != SQLITE_OK)
        return result;
    lookAtHeader(*ours(file), bytes, length, offset);
    const std::string_view page(static_cast<const char*>(bytes), static_cast<std::size_t>(length));
    if (ours(file)->is_summed && isPage(length, offset) && !isAsWritten(page))
        return SQLITE_IOERR_DATA;
    return SQLITE_OK;
}

int write(sqlite3_file* file, const void* bytes, int length, sqlite3_int64 offset) {
    lookAtHeader(*ours(file), bytes, length, offset);
    if (ours(file)->is_summed && isPage(length, offset)) {
        // The page is SQLite's own buffer, and these bytes of it are reserved for us.
        auto* page = static_cast<char*>(const_cast<void*>(bytes));
        const auto content = static_cast<std::size_t>(length - page_sum_bytes);
        const auto sum = pageSum({page, content});
        std::memcpy(page + content, &sum, sizeof sum);
    }
    auto* next = theirs(file);
    return next->pMethods->xWrite(next, bytes, length, offset);
}

int close(sqlite3_file* file) {
    const int result = Pass<&sqlite3_io_methods::xClose>::call(file);
    file->pMethods = nullptr;
    return result;
}

/// Version 2: no memory-mapped pages, which would be read past us.
const sqlite3_io_methods methods = {
    .iVersion = 2,
    .xClose = close,
    .xRead = read,
    .xWrite = write,
    .xTruncate = Pass<&sqlite3_io_methods::xTruncate>::call,
    .xSync = Pass<&sqlite3_io_methods::xSync>::call,
    .xFileSize = Pass<&sqlite3_io_methods::xFileSize>::call,
    .xLock = Pass<&sqlite3_io_methods::xLock>::call,
    .xUnlock = Pass<&sqlite3_io_methods::xUnlock>::call,
    .xCheckReservedLock = Pass<&sqlite3_io_methods::xCheckReservedLock>::call,
    .xFileControl = Pass<&sqlite3_io_methods::xFileControl>::call,
    .xSectorSize = Pass<&sqlite3_io_methods::xSectorSize>::call,
    .xDeviceCharacteristics = Pass<&sqlite3_io_methods::xDeviceCharacteristics>::call,
    .xShmMap = Pass<&sqlite3_io_methods::xShmMap>::call,
    .xShmLock = Pass<&sqlite3_io_methods::xShmLock>::call,
    .xShmBarrier = Pass<&sqlite3_io_methods::xShmBarrier>::call,
    .xShmUnmap = Pass<&sqlite3_io_methods::xShmUnmap>::call,
    .xFetch = nullptr,
    .xUnfetch = nullptr,
};

int open(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* out_flags) {
    if ((flags & SQLITE_OPEN_MAIN_DB) == 0)
        return below->xOpen(below, name, file, flags, out_flags);
    *ours(file) = {};
    const int result = below->xOpen(below, name, theirs(file), flags, out_flags);
    if (theirs(file)->pMethods)
        file->pMethods = &methods;
    return result;
}

} // namespace

std::uint64_t pageSum(std::string_view content) {
    // Every step is invertible, so that a changed word can't be lost on the way. Zeros sum to zero: a page
    // that SQLite skipped has no sum.
    std::uint64_t sum = 0;
    for (std::size_t i = 0; i + sizeof sum <= content.size(); i += sizeof sum) {
        std::uint64_t word = 0;
        std::memcpy(&word, content.data() + i, sizeof word);
        sum = std::rotl((sum ^ word) * 0x9e3779b97f4a7c15U, 29);
    }
    return sum;
}

void layPageSums() {
    static std::once_flag laid;
    std::call_once(laid, [] {
        below = sqlite3_vfs_find(nullptr);
        layer = *below;
        layer.pNext = nullptr;
        layer.zName = "gw-sums";
        layer.szOsFile += static_cast<int>(sizeof(SummedFile));
        layer.xOpen = open;
        sqlite3_vfs_register(&layer, 1);
    });
}

} // namespace gw::sql
