#include "sync/store/memory_disk.h"

#include <algorithm>

namespace gw::store {

namespace {

Problem notFound(const std::string& name) {
    return {.code = "not_found", .what = "There is no file \"" + name + "\"."};
}

} // namespace

Result<std::int64_t> MemoryDisk::size(const std::string& name) const {
    const auto file = m_files.find(name);
    if (file == m_files.end())
        return notFound(name);
    return static_cast<std::int64_t>(file->second.size());
}

Result<std::string> MemoryDisk::read(const std::string& name, std::int64_t offset,
                                     std::int64_t length) const {
    const auto file = m_files.find(name);
    if (file == m_files.end())
        return notFound(name);
    const auto from = std::min(static_cast<std::size_t>(offset), file->second.size());
    return file->second.substr(from, static_cast<std::size_t>(length));
}

Result<void> MemoryDisk::replace(const std::string& name, std::string_view bytes) {
    m_files[name] = bytes;
    return {};
}

Result<void> MemoryDisk::append(const std::string& name, std::string_view bytes, bool) {
    m_files[name] += bytes;
    return {};
}

Result<void> MemoryDisk::truncate(const std::string& name, std::int64_t size_bytes) {
    const auto file = m_files.find(name);
    if (file == m_files.end())
        return notFound(name);
    file->second.resize(std::min(file->second.size(), static_cast<std::size_t>(size_bytes)));
    return {};
}

Result<std::vector<std::string>> MemoryDisk::list(const std::string& folder) const {
    std::vector<std::string> names;
    for (auto file = m_files.lower_bound(folder + '/'); file != m_files.end(); ++file) {
        if (!file->first.starts_with(folder + '/'))
            break;
        if (const auto name = file->first.substr(folder.size() + 1); name.find('/') == name.npos)
            names.push_back(name);
    }
    return names;
}

Result<void> MemoryDisk::rename(const std::string& from, const std::string& to) {
    auto file = m_files.extract(from);
    if (!file)
        return notFound(from);
    m_files[to] = std::move(file.mapped());
    return {};
}

Result<void> MemoryDisk::remove(const std::string& name) {
    m_files.erase(name);
    return {};
}

} // namespace gw::store
