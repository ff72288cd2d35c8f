/// A disk that fails on demand, put before libc by LD_PRELOAD: programs under test need no switch of their
/// own. It counts the calls that change the files below a folder, and does something at one of them.
///   GW_FAULTS_IN      the folder
///   GW_FAULTS         "lie": every sync answers success and syncs nothing
///                     "kill:137": the 137th call ends the process; a write has done half of its work
///                     "EIO:25", "ENOSPC:25": the 25th call fails once; EIO counts the reads too
///   GW_FAULTS_REPORT  a file that gets one line when the call comes: its number, its name, its file; and one
///                     with the count of all calls and "end" when the process ends by itself
#include <atomic>
#include <cerrno>
#include <climits>
#include <csignal>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <string>
#include <string_view>
#include <sys/types.h>
#include <unistd.h>

extern "C" int open(const char*, int, ...);

namespace {

constexpr int creates =
    0100;                  // O_CREAT; <fcntl.h> may make macros or inline functions of what is defined here
constexpr int writes = 03; // O_ACCMODE: anything but 0 writes
constexpr int report_flags = creates | 01 | 02000; // O_WRONLY | O_APPEND

enum class Fault { none, lie, kill, fail };

struct Plan {
    std::string folder;
    std::string report;
    Fault fault = Fault::none;
    int error = 0;
    long at = 0;
};

Plan readPlan() {
    const auto variable = [](const char* name) {
        const char* value = std::getenv(name);
        return std::string(value ? value : "");
    };
    Plan plan{.folder = variable("GW_FAULTS_IN"), .report = variable("GW_FAULTS_REPORT")};
    const auto words = variable("GW_FAULTS");
    const auto colon = words.find(':');
    const auto what = words.substr(0, colon);
    plan.at = colon == words.npos ? 0 : std::strtol(words.c_str() + colon + 1, nullptr, 10);
    if (what == "lie")
        plan.fault = Fault::lie;
    else if (what == "kill")
        plan.fault = Fault::kill;
    else if (what == "EIO" || what == "ENOSPC") {
        plan.fault = Fault::fail;
        plan.error = what == "EIO" ? EIO : ENOSPC;
    }
    return plan;
}

const Plan& plan() {
    static const Plan the_plan = readPlan();
    return the_plan;
}

template<class Function>
Function* next(const char* name) {
    return reinterpret_cast<Function*>(dlsym(RTLD_NEXT, name));
}

bool concerns(std::string_view path) { return !plan().folder.empty() && path.starts_with(plan().folder); }

/// The file behind a descriptor; nothing while nobody asks.
std::string pathOf(int descriptor) {
    if (plan().folder.empty())
        return {};
    char path[PATH_MAX];
    const auto link = "/proc/self/fd/" + std::to_string(descriptor);
    const auto length = ::readlink(link.c_str(), path, sizeof path);
    return {path, length < 0 ? 0 : static_cast<std::size_t>(length)};
}

void report(long number, const char* call, const std::string& path) {
    static const auto real_open = next<int(const char*, int, ...)>("open");
    static const auto real_write = next<ssize_t(int, const void*, size_t)>("write");
    const auto line = std::to_string(number) + ' ' + call + ' ' + path + '\n';
    const int file = plan().report.empty() ? -1 : real_open(plan().report.c_str(), report_flags, 0600);
    if (file < 0)
        return;
    static_cast<void>(real_write(file, line.data(), line.size()));
    ::close(file);
}

std::atomic<long> count = 0;

/// Counts one call; true when it is the one, whose fate is the caller's then.
bool isTheOne(const char* call, const std::string& path, bool is_read = false) {
    const auto& its = plan();
    const bool is_counted = its.at > 0 && concerns(path) && (!is_read || its.error == EIO);
    if (!is_counted)
        return false;
    const long number = ++count;
    if (number == its.at)
        report(number, call, path);
    return number == its.at;
}

/// -1 with the planned error, or the end of the process.
int strike() {
    if (plan().fault == Fault::kill)
        ::kill(::getpid(), SIGKILL);
    errno = plan().error;
    return -1;
}

/// A write at its place or at the file's position, of which `write_some` does `size` bytes.
template<class Write>
ssize_t writeOrStrike(const char* call, int descriptor, size_t size, Write write_some) {
    if (!isTheOne(call, pathOf(descriptor)))
        return write_some(size);
    if (plan().fault == Fault::kill)
        static_cast<void>(write_some(size / 2));
    return strike();
}

int syncOrStrike(const char* call, int descriptor) {
    const auto path = pathOf(descriptor);
    if (plan().fault == Fault::lie && concerns(path))
        return 0;
    return isTheOne(call, path) ? strike() : next<int(int)>(call)(descriptor);
}

int openOrStrike(const char* call, const char* path, int flags, unsigned mode) {
    const bool is_read = (flags & (creates | writes)) == 0;
    return isTheOne(call, path, is_read) ? strike()
                                         : next<int(const char*, int, ...)>(call)(path, flags, mode);
}

/// The mode that follows the flags of a call that may create a file.
unsigned modeIn(int flags, va_list arguments) {
    return (flags & creates) != 0 ? va_arg(arguments, unsigned) : 0;
}

/// Told by the end of the process.
struct End {
    End() { plan(); } // which then outlives it
    ~End() { report(count, "end", {}); }
} end;

} // namespace

extern "C" {

int open(const char* path, int flags, ...) {
    va_list arguments;
    va_start(arguments, flags);
    const unsigned mode = modeIn(flags, arguments);
    va_end(arguments);
    return openOrStrike("open", path, flags, mode);
}

int open64(const char* path, int flags, ...) {
    va_list arguments;
    va_start(arguments, flags);
    const unsigned mode = modeIn(flags, arguments);
    va_end(arguments);
    return openOrStrike("open64", path, flags, mode);
}

ssize_t write(int descriptor, const void* bytes, size_t size) {
    static const auto real = next<ssize_t(int, const void*, size_t)>("write");
    return writeOrStrike("write", descriptor, size,
                         [=](size_t some) { return real(descriptor, bytes, some); });
}

ssize_t pwrite(int descriptor, const void* bytes, size_t size, off_t offset) {
    static const auto real = next<ssize_t(int, const void*, size_t, off_t)>("pwrite");
    return writeOrStrike("pwrite", descriptor, size,
                         [=](size_t some) { return real(descriptor, bytes, some, offset); });
}

ssize_t pwrite64(int descriptor, const void* bytes, size_t size, off_t offset) {
    static const auto real = next<ssize_t(int, const void*, size_t, off_t)>("pwrite64");
    return writeOrStrike("pwrite64", descriptor, size,
                         [=](size_t some) { return real(descriptor, bytes, some, offset); });
}

ssize_t read(int descriptor, void* bytes, size_t size) {
    static const auto real = next<ssize_t(int, void*, size_t)>("read");
    return isTheOne("read", pathOf(descriptor), true) ? strike() : real(descriptor, bytes, size);
}

ssize_t pread(int descriptor, void* bytes, size_t size, off_t offset) {
    static const auto real = next<ssize_t(int, void*, size_t, off_t)>("pread");
    return isTheOne("pread", pathOf(descriptor), true) ? strike() : real(descriptor, bytes, size, offset);
}

ssize_t pread64(int descriptor, void* bytes, size_t size, off_t offset) {
    static const auto real = next<ssize_t(int, void*, size_t, off_t)>("pread64");
    return isTheOne("pread64", pathOf(descriptor), true) ? strike() : real(descriptor, bytes, size, offset);
}

int fsync(int descriptor) { return syncOrStrike("fsync", descriptor); }

int fdatasync(int descriptor) { return syncOrStrike("fdatasync", descriptor); }

int ftruncate(int descriptor, off_t size) noexcept {
    return isTheOne("ftruncate", pathOf(descriptor)) ? strike()
                                                     : next<int(int, off_t)>("ftruncate")(descriptor, size);
}

int ftruncate64(int descriptor, off_t size) noexcept {
    return isTheOne("ftruncate64", pathOf(descriptor))
               ? strike()
               : next<int(int, off_t)>("ftruncate64")(descriptor, size);
}

int rename(const char* from, const char* to) noexcept {
    return isTheOne("rename", to) ? strike() : next<int(const char*, const char*)>("rename")(from, to);
}

int unlink(const char* path) noexcept {
    return isTheOne("unlink", path) ? strike() : next<int(const char*)>("unlink")(path);
}

int mkdir(const char* path, mode_t mode) noexcept {
    return isTheOne("mkdir", path) ? strike() : next<int(const char*, mode_t)>("mkdir")(path, mode);
}

} // extern "C"
