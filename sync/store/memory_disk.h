#pragma once

#include "sync/store/disk.h"

#include <map>

namespace gw::store {

/// Files that live as long as this object: for the simulator, tests and previews. The database beside them is
/// in memory too.
class MemoryDisk : public Disk {
public:
    Result<std::int64_t> size(const std::string& name) const override;
    Result<std::string> read(const std::string& name, std::int64_t offset,
                             std::int64_t length) const override;
    Result<void> replace(const std::string& name, std::string_view bytes) override;
    Result<void> append(const std::string& name, std::string_view bytes, bool durable) override;
    Result<bool> clone(int, const std::string&) override { return false; }
    Result<void> truncate(const std::string& name, std::int64_t size_bytes) override;
    Result<std::vector<std::string>> list(const std::string& folder) const override;
    Result<void> rename(const std::string& from, const std::string& to) override;
    Result<void> remove(const std::string& name) override;
    Result<void> lock() override { return {}; }
    QString path(const std::string&) const override { return {}; }

private:
    std::map<std::string, std::string> m_files;
};

} // namespace gw::store
