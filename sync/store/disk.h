#pragma once

#include "model/base/result.h"

#include <QString>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace gw::store {

/// The files of one profile folder, by name relative to it ("blobs/ab12…"). An interface, so that the
/// simulator has one that fails. Problems: "disk_full", "io_error", "not_found".
class Disk {
public:
    virtual ~Disk() = default;
    /// Size in bytes; "not_found" when there is no such file.
    virtual Result<std::int64_t> size(const std::string& name) const = 0;
    /// Bytes from `offset` on, at most `length`; fewer at the end.
    virtual Result<std::string> read(const std::string& name, std::int64_t offset,
                                     std::int64_t length) const = 0;
    /// Writes a whole file so that either the old or the new one is there after a power cut.
    virtual Result<void> replace(const std::string& name, std::string_view bytes) = 0;
    /// Adds to the end (creating the file); with `durable`, returns only when it would survive a power cut.
    virtual Result<void> append(const std::string& name, std::string_view bytes, bool durable) = 0;
    /// Makes `name` a copy of an open file that shares its blocks on the disk and costs no time; false when
    /// this disk can't, or not with that file.
    virtual Result<bool> clone(int descriptor, const std::string& name) = 0;
    /// Cuts off what is behind the first `size_bytes`.
    virtual Result<void> truncate(const std::string& name, std::int64_t size_bytes) = 0;
    /// Names of the files in a folder ("blobs"), not of its folders, in any order; none when it is not there.
    virtual Result<std::vector<std::string>> list(const std::string& folder) const = 0;
    virtual Result<void> rename(const std::string& from, const std::string& to) = 0;
    /// Removes a file; one that is not there is no failure.
    virtual Result<void> remove(const std::string& name) = 0;
    /// Keeps every other program off this folder until the disk is destroyed. Problem "in_use".
    virtual Result<void> lock() = 0;
    /// Absolute path, for other programs and for SQLite; empty when the files are in memory only.
    virtual QString path(const std::string& name) const = 0;
};

} // namespace gw::store
